import pytest

from giaoban.documents.outline.headings import Numbering, has_figure, is_period, numbering


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("I. Kết quả", Numbering(10, "I", 1, 3)),
        ("XIV. Kết quả", Numbering(10, "I", 14, 5)),
        ("2. Viễn thông", Numbering(20, "1", 2, 3)),
        ("2.1. Hạ tầng", Numbering(30, "1.1", 1, 5)),
        ("2.1 Hạ tầng", Numbering(30, "1.1", 1, 4)),
        ("2.1.3. Hạ tầng", Numbering(40, "1.1.1", 3, 7)),
        ("B. Phương hướng", Numbering(7, "A", 2, 3)),
        ("Phần thứ nhất", Numbering(3, "phần", 0, 13)),
        ("2.1 triệu", None),
        ("12.345 doanh nghiệp", None),
        ("2023 là năm dữ liệu", None),
        ("Viễn thông", None),
    ],
)
def test_the_number_of_a_section_is_told_from_a_figure(line, expected):
    assert numbering(line) == expected


@pytest.mark.parametrize(
    "text",
    ["Kết quả tháng 8/2023", "Quý III/2023", "6 tháng đầu năm 2023", "Ngày 12/9/2023", "Giai đoạn 2021-2025", "Mạng 5G",
     "Nghị quyết số 52-NQ/TW", "Covid-19", "Công nghiệp 4.0", "Đề án 06", "Từ 1/7/2023 đến 31/8/2023", "Không có gì"],
)  # fmt: skip
def test_dates_and_names_are_no_figures(text):
    assert not has_figure(text)


@pytest.mark.parametrize(
    "text", ["41 tỷ đồng", "tăng 5%", "5/22 bộ", "từ 5 triệu lên", "đạt 1.402 cuộc", "năm 2,5 triệu"]
)
def test_figures_are_seen(text):
    assert has_figure(text)


@pytest.mark.parametrize(
    "text", ["Tháng 8/2023:", "6 tháng đầu năm:", "Từ 1/7/2023 đến 31/8/2023:", "Quý II", "Năm 2023"]
)
def test_a_period_alone_is_told(text):
    assert is_period(text)


@pytest.mark.parametrize("text", ["Viễn thông tháng 8:", "Đầu tư công:", "Trong đó:", "Tháng thanh niên:"])
def test_words_beside_a_period_make_it_more_than_one(text):
    assert not is_period(text)
