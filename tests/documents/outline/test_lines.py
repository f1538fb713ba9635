
import pytest
from hypothesis import given
from hypothesis import strategies as st

from giaoban.documents import BlockKind, document_from_text
from giaoban.documents.outline import Hint, Outline

LONG = (
    "Doanh thu dịch vụ bưu chính trong kỳ ước đạt 5.120 tỷ đồng, tăng 4,5% so với cùng kỳ năm trước (số liệu giả định)."
)


def outline(text):
    """(kind and level, text, headings) of every block."""
    document = document_from_text(text)
    return [(f"{b.kind[0].upper()}{b.level}", document.text_of(b), b.headings) for b in document.blocks]


def kinds(text):
    return [kind for kind, _, _ in outline(text)]


def test_numbered_headings_stand_under_one_another_by_their_numbers():
    assert outline(f"I. Kết quả\n1. Viễn thông\n2.1. Hạ tầng số\n{LONG}\nII. Nhiệm vụ\n{LONG}") == [
        ("H1", "I. Kết quả", ()),
        ("H2", "1. Viễn thông", ("I. Kết quả",)),
        ("H3", "2.1. Hạ tầng số", ("I. Kết quả", "1. Viễn thông")),
        ("P0", LONG, ("I. Kết quả", "1. Viễn thông", "2.1. Hạ tầng số")),
        ("H1", "II. Nhiệm vụ", ()),
        ("P0", LONG, ("II. Nhiệm vụ",)),
    ]


def test_parts_and_letters_stand_above_roman_numbers():
    lines = f"Phần thứ nhất\nA. Tình hình\nI. Kết quả\n{LONG}\nB. Phương hướng\nI. Mục tiêu\n{LONG}"
    assert outline(lines)[3][2] == ("Phần thứ nhất", "A. Tình hình", "I. Kết quả")
    assert outline(lines)[6][2] == ("Phần thứ nhất", "B. Phương hướng", "I. Mục tiêu")


def test_a_period_stands_under_the_domain_before_it_and_ends_with_the_next():
    text = f"Viễn thông:\nTháng 8/2023:\n{LONG}\nTừ 1/7/2023 đến 31/8/2023:\n{LONG}\nBưu chính:\n{LONG}"
    assert outline(text) == [
        ("H8", "Viễn thông:", ()),
        ("H9", "Tháng 8/2023:", ("Viễn thông:",)),
        ("P0", LONG, ("Viễn thông:", "Tháng 8/2023:")),
        ("H9", "Từ 1/7/2023 đến 31/8/2023:", ("Viễn thông:",)),
        ("P0", LONG, ("Viễn thông:", "Từ 1/7/2023 đến 31/8/2023:")),
        ("H8", "Bưu chính:", ()),
        ("P0", LONG, ("Bưu chính:",)),
    ]


@pytest.mark.parametrize("line", ["6 tháng đầu năm:", "Quý III/2023:", "Năm 2023:", "Lũy kế 8 tháng:", "Tháng 8/2023"])
def test_a_line_that_is_nothing_but_a_period_is_a_heading_of_level_9(line):
    assert outline(f"{LONG}\n{line}\n{LONG}")[1] == ("H9", line, ())


@pytest.mark.parametrize(
    "line",
    [
        "Lợi nhuận: 41 tỷ đồng",
        "Tỷ lệ hồ sơ toàn trình: 52,49%",
        "Hà Nội, ngày 12 tháng 9 năm 2023",
        "09:15, 12/09/2023",
        "Thứ ba, 12/09/2023, 09:15 (GMT+7)",
        "20230911-ta1.jpg",
        "KT. BỘ TRƯỞNG",
        "PHÓ GIÁM ĐỐC",
        "Theo Cổng thông tin của Bộ",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Số: 127/BC-VP",
        "https://vi-du.vn/tin-tuc",
        "Doanh thu đạt 41 tỷ đồng",
        "Toàn cảnh hội nghị",
        "Kết quả tốt.",
        "và các đơn vị khác",
        "2.1 triệu thuê bao mới",
        "12 doanh nghiệp tiêu biểu",
    ],
)
def test_this_short_line_is_no_heading(line):
    assert outline(f"{LONG}\n\n{line}\n\n{LONG}")[1] == ("P0", line, ())


@pytest.mark.parametrize(
    ("line", "level"),
    [
        ("KẾT QUẢ SẢN XUẤT KINH DOANH QUÝ II/2023", 1),
        ("Một số kết quả nổi bật 3 tháng đầu năm 2023", 7),
        ("Phát triển mạng 5G", 7),
        ("Phòng, chống dịch Covid-19", 7),
        ("An toàn an ninh mạng:", 8),
        ("Báo chí – Truyền thông:", 8),
        ("1/ Bưu chính", 2),
        ("3- Xuất bản, in và phát hành", 2),
        ("IV) Kiến nghị", 1),
        ("Chương II. Quy định cụ thể", 1),
        ("## Viễn thông", 2),
        ("**1. Viễn thông**", 2),
        ("**Viễn thông:**", 8),
    ],
)
def test_this_short_line_is_a_heading(line, level):
    assert outline(f"{LONG}\n\n{line}\n\n{LONG}")[1] == (f"H{level}", line, ())


def test_the_marks_of_markdown_are_no_part_of_a_heading_for_what_stands_under_it():
    assert outline(f"# Báo cáo\n**Viễn thông:**\n{LONG}")[2][2] == ("Báo cáo", "Viễn thông:")


def test_the_first_line_worded_like_a_title_stands_above_the_whole_text():
    assert outline(f"Sốt xuất huyết 8 tháng năm 2031\n\n{LONG}\n\nI. Kết quả\n{LONG}")[3][2] == (
        "Sốt xuất huyết 8 tháng năm 2031",
        "I. Kết quả",
    )


def test_the_subject_below_the_name_of_the_document_stands_above_the_whole_text_too():
    text = f"Số: 12/BC-VBM\nBÁO CÁO\nTình hình chuyển đổi số\n{LONG}\nI. Kết quả\n{LONG}\nII. Nhiệm vụ\n{LONG}"
    assert outline(text)[7] == ("P0", LONG, ("BÁO CÁO", "Tình hình chuyển đổi số", "II. Nhiệm vụ"))


def test_a_line_broken_by_hand_is_no_title():
    text = f"{LONG[:60]}\nBộ Thông tin và Truyền thông đã ban hành kế hoạch chuyển\n{LONG}"
    assert kinds(text)[1] == "P0"


def test_an_introduction_stays_a_paragraph_and_stands_over_its_items():
    intro = "Tính đến hết tháng 4/2031, các nhà mạng báo cáo những kết quả chính dưới đây (số liệu giả định):"
    assert outline(f"Viễn thông:\n{intro}\n- Thuê bao đạt 5 triệu.\n- Trạm đạt 3 nghìn.\n{LONG}\n- Khác.") == [
        ("H8", "Viễn thông:", ()),
        ("P0", intro, ("Viễn thông:",)),
        ("I1", "- Thuê bao đạt 5 triệu.", ("Viễn thông:", intro)),
        ("I1", "- Trạm đạt 3 nghìn.", ("Viễn thông:", intro)),
        ("P0", LONG, ("Viễn thông:",)),
        ("I1", "- Khác.", ("Viễn thông:",)),
    ]


def test_a_line_that_only_leads_to_its_items_does_not_end_the_domain():
    assert outline("Viễn thông:\nCụ thể như sau:\n- Thuê bao đạt 5 triệu.\n- Hết.") == [
        ("H8", "Viễn thông:", ()),
        ("P0", "Cụ thể như sau:", ("Viễn thông:",)),
        ("I1", "- Thuê bao đạt 5 triệu.", ("Viễn thông:", "Cụ thể như sau:")),
        ("I1", "- Hết.", ("Viễn thông:", "Cụ thể như sau:")),
    ]


def test_an_item_introduces_the_deeper_items_below_it():
    text = "- Bưu gửi đạt 190 triệu, trong đó:\n+ Trong nước: 182 triệu;\n+ Quốc tế: 8 triệu.\n- Điểm phục vụ: 13.200."
    assert outline(text) == [
        ("I1", "- Bưu gửi đạt 190 triệu, trong đó:", ()),
        ("I2", "+ Trong nước: 182 triệu;", ("- Bưu gửi đạt 190 triệu, trong đó:",)),
        ("I2", "+ Quốc tế: 8 triệu.", ("- Bưu gửi đạt 190 triệu, trong đó:",)),
        ("I1", "- Điểm phục vụ: 13.200.", ()),
    ]


@pytest.mark.parametrize(
    ("text", "depths"),
    [
        ("- A đạt 1;\n+ B đạt 2;\n- C đạt 3.", [1, 2, 1]),
        ("1) A đạt 1;\na) B đạt 2;\n- C đạt 3;\n2) D đạt 4.", [1, 2, 3, 1]),
        ("(1) A đạt 1;\n(2) B đạt 2.", [1, 1]),
        ("• A đạt 1;\n– B đạt 2;\n• C đạt 3.", [1, 2, 1]),
        ("* A đạt 1:\n    * B đạt 2;\n* C đạt 3.", [1, 2, 1]),
        ("- A đạt 1;\n - B đạt 2.", [1, 1]),
        ("-Doanh thu đạt 1;\n-Lợi nhuận đạt 2.", [1, 1]),
    ],
)
def test_the_depth_of_items_follows_their_marks_and_indentation(text, depths):
    assert kinds(text) == [f"I{depth}" for depth in depths]


@pytest.mark.parametrize(
    "line", ["-5% so với tháng trước.", "+7,7% so với cùng kỳ.", "**Đậm** ở đầu câu này.", "(Nguồn: Bộ.)"]
)
def test_a_sign_before_a_number_and_emphasis_are_no_item_marks(line):
    assert kinds(f"{LONG}\n{line}\n{LONG}")[1] == "P0"


def test_a_letter_heads_what_follows_where_that_is_no_item_of_its_list():
    text = f"1. Kết quả\na) Bưu chính\n- Doanh thu đạt 5 tỷ;\nb) Viễn thông\n{LONG}"
    assert outline(text) == [
        ("H2", "1. Kết quả", ()),
        ("H6", "a) Bưu chính", ("1. Kết quả",)),
        ("I1", "- Doanh thu đạt 5 tỷ;", ("1. Kết quả", "a) Bưu chính")),
        ("H6", "b) Viễn thông", ("1. Kết quả",)),
        ("P0", LONG, ("1. Kết quả", "b) Viễn thông")),
    ]


def test_numbered_lines_one_below_the_other_are_a_list():
    text = f"Nội dung chính như sau:\n1. Rà soát quy hoạch\n2. Hoàn thiện thể chế\n3. Đào tạo nhân lực\n{LONG}"
    assert kinds(text) == ["P0", "I1", "I1", "I1", "P0"]


def test_a_numbered_run_in_line_ends_the_section_before_it():
    run_in = "2. Chính phủ số. Đến tháng 4/2031 có 5 bộ hoàn thành (số liệu giả định)."
    assert outline(f"1. Viễn thông\nTháng 3/2031:\n{LONG}\n{run_in}")[3] == ("I1", run_in, ())


def test_invisible_characters_around_a_line_are_not_part_of_its_block():
    document = document_from_text("\ufeff\u200b - Doanh thu\u200b đạt 5 tỷ.\u200b\u00a0\n")
    assert [(b.kind, b.start, b.end) for b in document.blocks] == [(BlockKind.ITEM, 3, 25)]


def test_hints_of_a_format_are_believed_and_a_footnote_does_not_end_its_list():
    hints = {
        0: Hint(BlockKind.HEADING, 3),
        2: Hint(BlockKind.ITEM, 2),
        3: Hint(BlockKind.PARAGRAPH, note=True),
        4: Hint(BlockKind.ITEM, 2),
    }
    text = "một tiêu đề viết thường.\nGồm các phần việc dưới đây của tháng này:\n- Việc A.\n[1] Ghi chú.\n- Việc B."
    blocks = Outline().blocks(text, hints)
    lead = ("một tiêu đề viết thường.", "Gồm các phần việc dưới đây của tháng này:")
    assert [(b.kind, b.level, b.headings) for b in blocks] == [
        (BlockKind.HEADING, 3, ()),
        (BlockKind.HEADING, 8, lead[:1]),
        (BlockKind.ITEM, 2, lead),
        (BlockKind.PARAGRAPH, 0, lead),
        (BlockKind.ITEM, 2, lead),
    ]


LINES = st.lists(
    st.one_of(
        st.text(max_size=30),
        st.sampled_from(
            ["I. Kết quả", "1. Viễn thông", "2. Khác", "- Mục", "+ Mục:", "a) Mục", "Tháng 8:", "Gồm:", "",
             LONG, "#", "*",
             "**", "\u200b", "# A", "A.", "ảnh.jpg", "C. X", "1)", "(1)", "-", "IX. Y"]
        ),
    ),
    max_size=12,
)  # fmt: skip


@given(LINES)
def test_blocks_lie_in_order_inside_the_text_one_a_line(lines):
    document = document_from_text("\n".join(lines).removeprefix("date:"))
    position = 0
    for block in document.blocks:
        assert position <= block.start < block.end <= len(document.text)
        text = document.text_of(block)
        assert text == text.strip()
        assert "\n" not in text
        assert "\n" in document.text[position : block.start] or position == 0
        position = block.end
        assert (block.level == 0) == (block.kind is BlockKind.PARAGRAPH)
        assert 0 <= block.level <= 9 or block.kind is BlockKind.ITEM


@pytest.mark.parametrize(
    "unit", ["1", "(", "- ", "I. ", "1. ", "*", "đạt 5% ", ":", "\u200b", "- a\n", "I. A\n", "1) A:\n"]
)
def test_the_blocks_of_a_long_text_are_its_lines(unit):
    text = unit * (120_000 // len(unit))
    lines = [line.strip() for line in text.split("\n") if line.strip("\u200b ")]
    document = document_from_text(text)
    assert len(document.blocks) == len(lines)
