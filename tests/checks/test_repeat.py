from tests.checks.making import Page, found, told

from giaoban.checks import Address, Finding, Verdict
from giaoban.figures import Unit


def test_the_same_figure_told_twice_differently_is_an_error() -> None:
    page = Page("Doanh thu bưu chính đạt 475 tỷ đồng.\nTrong kỳ doanh thu bưu chính là 457 tỷ đồng.")
    for quote, value in (("475 tỷ đồng", "475000000000"), ("457 tỷ đồng", "457000000000")):
        page.states(quote, value, Unit.VND, indicator="post.revenue", subject="doanh thu bưu chính")
    assert found(page, check_name="repeat") == [
        Finding(
            "repeat",
            Verdict.ERROR,
            "457 tỷ đồng (tháng 8/2023)",
            "475 tỷ đồng (tháng 8/2023)",
            (Address("a.txt", 69, 80), Address("a.txt", 24, 35)),
            "Nêu 475 tỷ đồng (tháng 8/2023) rồi 457 tỷ đồng (tháng 8/2023): hai số liệu của cùng một nội dung mâu thuẫn nhau.",
            "First VND 475 billion (August 2023), then VND 457 billion (August 2023): two figures of one thing contradict each other.",
        ),
    ]


def test_another_measure_under_the_same_code_is_no_error() -> None:
    page = Page("Chương trình: 11 bộ.\nNghị quyết: 4 bộ.")
    page.states(
        "11 bộ", "11", indicator="dx.ministries_with_plan", counted="bộ", subject="ban hành Chương trình chuyển đổi"
    )
    page.states("4 bộ", "4", indicator="dx.ministries_with_plan", counted="bộ", subject="có nghị quyết riêng")
    assert found(page, check_name="repeat") == []


def test_another_report_with_another_figure_has_revised_it() -> None:
    first = Page("Doanh thu bưu chính đạt 475 tỷ đồng.", "a.txt")
    second = Page("Doanh thu bưu chính đạt 457 tỷ đồng.", "b.txt")
    for page, quote, value in ((first, "475 tỷ đồng", "475000000000"), (second, "457 tỷ đồng", "457000000000")):
        page.states(quote, value, Unit.VND, indicator="post.revenue", subject="doanh thu bưu chính")
    (finding,) = found(first, second, check_name="repeat")
    assert (finding.verdict, finding.addresses) == (
        Verdict.REVISED,
        (Address("b.txt", 24, 35), Address("a.txt", 24, 35)),
    )


def test_a_figure_of_the_summary_is_told_again_in_its_section() -> None:
    text = (
        "Tóm tắt: Doanh thu dịch vụ viễn thông quý II/2023 đạt 30.657 tỷ đồng.\n\n"
        "Doanh thu dịch vụ viễn thông quý II/2023 đạt 30.675 tỷ đồng."
    )
    assert [verdict for verdict, _ in told(text, "repeat")] == ["error"]
