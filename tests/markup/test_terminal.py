import io

from rich.console import Console, RenderableType
from tests.markup.examples import CLAIMS, TEXT, document

from giaoban.catalogue import load
from giaoban.markup.terminal import claims_table, explanation, highlighted


def _lines(renderable: RenderableType) -> list[str]:
    page = io.StringIO()
    Console(file=page, width=150, highlight=False).print(renderable)
    return [line.rstrip() for line in page.getvalue().splitlines() if line.strip()]


def _cells(line: str) -> list[str]:
    return [cell.strip() for cell in line.split("  ") if cell.strip()]


def test_the_table_has_a_row_a_claim_in_the_language_asked_for() -> None:
    lines = _lines(claims_table(document(), CLAIMS, load()))
    assert lines[0] == "bao-cao.txt  7 số liệu, 1 gắn với chỉ tiêu"
    assert _cells(lines[1]) == ["Số liệu", "Nội dung, chỉ tiêu", "Kỳ", "Địa bàn", "Thay đổi"]
    assert [_cells(line)[0] for line in lines[3:4] + lines[5:]] == [
        "ước 4.750 tỷ đồng",
        "22,3 triệu thuê bao",
        "25 triệu (mục tiêu)",
        "24 triệu (dự báo)",
        "thứ 46/181",
        "93,66 Mbps",
        "giảm 3%",
    ]
    assert _cells(lines[3])[1:] == ["doanh thu bưu chính", "tháng 8/2023", "cả nước", "tăng 6% so với tháng 8/2022"]
    assert _cells(lines[4]) == [load().indicators["post.revenue"].name_vi]


def test_the_table_speaks_english() -> None:
    lines = _lines(claims_table(document(), CLAIMS[:1], load(), lang="en"))
    assert lines[0] == "bao-cao.txt  1 figure, 1 linked to indicators"
    assert _cells(lines[3])[0] == "est. VND 4.75 trillion"


def test_a_document_without_figures_is_told_in_a_line() -> None:
    assert _lines(claims_table(document(), (), load())) == ["bao-cao.txt  0 số liệu, 0 gắn với chỉ tiêu"]


def test_figures_have_the_colour_of_their_kind_and_targets_are_told_apart() -> None:
    drawn = highlighted(TEXT, CLAIMS)
    assert drawn.plain == TEXT
    assert [(TEXT[span.start : span.end], span.style) for span in drawn.spans] == [
        ("4.750 tỷ đồng", "bold green"),
        ("tăng 6%", "underline red"),
        ("22,3 triệu thuê bao", "bold magenta"),
        ("25 triệu thuê bao", "bold magenta italic underline"),
        ("24 triệu thuê bao", "bold magenta italic underline"),
        ("thứ 46/181", "bold yellow"),
        ("93,66 Mbps", "bold cyan"),
        ("giảm 3%", "bold red"),
    ]


def test_text_with_square_brackets_is_no_markup() -> None:
    assert _lines(highlighted("[bold]5 tỷ[/bold] [link=x]", ())) == ["[bold]5 tỷ[/bold] [link=x]"]


def test_an_explanation_has_the_rules_by_dimension_in_the_order_of_the_grammar() -> None:
    sentence = "Thu 5 tỷ đồng, tăng 6%"
    marks = [
        (15, 22, "comparisons", "rise", "+6 %"),
        (4, 5, "numerals", "plain number", "5"),
        (4, 13, "quantities", "money with a scale word", "5000000000 VND"),
    ]
    lines = _lines(explanation(sentence, (), marks, load()))
    assert lines[0] == sentence
    assert [_cells(line) for line in lines[3:9]] == [
        ["Số"],
        ["5", "plain number", "5"],
        ["Đại lượng"],
        ["5 tỷ đồng", "money with a scale word", "5000000000 VND"],
        ["So sánh"],
        ["tăng 6%", "rise", "+6 %"],
    ]
    assert lines[-1] == "Câu này không nêu số liệu nào."
