from decimal import Decimal

from tests.checks.making import Page, found, told

from giaoban.checks import Address, Finding, Verdict
from giaoban.claims import Direction
from giaoban.figures import Unit
from giaoban.observations import Series, observation_of


def test_a_running_total_cannot_fall() -> None:
    page = Page("Đã cấp 5.869.305 chứng thư.\nĐã cấp 5.385.932 chứng thư.")
    code = "signature.certificates_issued"
    page.states("5.869.305 chứng thư", "5869305", period="2023-02", indicator=code, counted="chứng thư số")
    page.states("5.385.932 chứng thư", "5385932", period="2023-08", indicator=code, counted="chứng thư số")
    assert found(page, check_name="history") == [
        Finding(
            "history",
            Verdict.ERROR,
            "5.385.932 chứng thư số (tháng 8/2023)",
            "5.869.305 chứng thư số (tháng 2/2023)",
            (Address("a.txt", 35, 54), Address("a.txt", 7, 26)),
            "Từ 5.869.305 chứng thư số (tháng 2/2023) đến 5.385.932 chứng thư số (tháng 8/2023): số lũy kế không thể giảm.",
            "From 5,869,305 chứng thư số (February 2023) to 5,385,932 chứng thư số (August 2023): a running total cannot fall.",
        ),
    ]


def test_the_share_of_a_half_lies_between_those_of_its_quarters() -> None:
    page = Page("Quý I 14,62%; quý II 15,26%.\nNửa năm 16,96%.")
    measured = {"indicator": "economy.gdp_share", "subject": "tỷ trọng kinh tế số trong GDP"}
    for quote, value, period in (
        ("14,62%", "14.62", "2023-Q1"),
        ("15,26%", "15.26", "2023-Q2"),
        ("16,96%", "16.96", "2023-H1"),
    ):
        page.states(quote, value, Unit.PERCENT, period=period, **measured)
    assert found(page, check_name="history") == [
        Finding(
            "history",
            Verdict.ERROR,
            "16,96% (6 tháng đầu năm 2023)",
            "14,94%",
            (Address("a.txt", 37, 43), Address("a.txt", 6, 12), Address("a.txt", 21, 27)),
            "16,96% (6 tháng đầu năm 2023) không nằm giữa 14,62% (quý I/2023), 15,26% (quý II/2023).",
            "16.96% (H1 2023) does not lie between 14.62% (Q1 2023), 15.26% (Q2 2023).",
        ),
    ]


def test_a_month_lies_within_the_months_around_it() -> None:
    page = Page("Tháng 3 đạt 900 tỷ đồng.\nLũy kế 800 tỷ đồng.")
    measured = {"indicator": "sector.revenue", "subject": "doanh thu toàn ngành"}
    page.states("900 tỷ đồng", "900000000000", Unit.VND, period="2023-03", **measured)
    page.states("800 tỷ đồng", "800000000000", Unit.VND, period="2023-01/2023-03", **measured)
    assert found(page, check_name="history") == [
        Finding(
            "history",
            Verdict.ERROR,
            "800 tỷ đồng (3 tháng đầu năm 2023)",
            "900 tỷ đồng",
            (Address("a.txt", 32, 43), Address("a.txt", 12, 23)),
            "900 tỷ đồng (tháng 3/2023) vượt quá 800 tỷ đồng (3 tháng đầu năm 2023).",
            "VND 900 billion (March 2023) exceeds VND 800 billion (January–March 2023).",
        ),
    ]


def test_a_base_that_differs_from_the_stored_figure_was_revised() -> None:
    page = Page("Doanh thu bưu chính đạt 520 tỷ đồng, tăng 4% so với cùng kỳ (500 tỷ đồng).")
    rise = page.change("tăng 4%", Direction.UP, percent="4", base_value="500000000000")
    page.states("520 tỷ đồng", "520000000000", Unit.VND, rise, indicator="post.revenue", subject="doanh thu bưu chính")
    stored = Page("Doanh thu bưu chính đạt 540 tỷ đồng.", "stored.txt")
    stored.states("540 tỷ đồng", "540000000000", Unit.VND, period="2022-08", indicator="post.revenue",
                  subject="doanh thu bưu chính")  # fmt: skip
    source = Series(filter(None, map(observation_of, stored.claims)))
    (finding,) = found(page, check_name="history", source=source)
    assert (finding.verdict, finding.message_vi) == (
        Verdict.REVISED,
        "Nơi nêu 500 tỷ đồng (tháng 8/2022), nơi nêu 540 tỷ đồng (tháng 8/2022): số liệu đã được điều chỉnh mà không "
        "nói rõ.",
    )


def test_a_total_since_the_launch_covers_the_flows_told_up_to_it() -> None:
    text = (
        "Giao dịch qua NDXP 6 tháng đầu năm 2023 đạt 305 triệu giao dịch. Tổng số giao dịch NDXP từ khi khai trương đến "
        "hết tháng 6/2023 là 157 triệu giao dịch."
    )
    assert told(text, "history") == [
        (
            "error",
            "305 triệu giao dịch (6 tháng đầu năm 2023) vượt quá tổng lũy kế 157 triệu giao dịch (tháng 6/2023).",
        ),
    ]


def test_bodies_that_have_done_a_thing_do_not_become_fewer() -> None:
    page = Page("Có 53/63 tỉnh.\nCó 48/63 tỉnh.")
    for quote, value, period in (("53/63 tỉnh", "53", "2023-02"), ("48/63 tỉnh", "48", "2023-08")):
        page.states(quote, value, period=period, indicator="dx.provinces_full_commune_teams", of=Decimal(63))
    assert [(each.verdict, each.message_vi) for each in found(page, check_name="history")] == [
        (
            Verdict.DEFINITION,
            "Từ 53/63 (tháng 2/2023) đến 48/63 (tháng 8/2023): giảm trong khi lẽ ra không giảm, có thể khác phạm vi "
            "hoặc cách tính.",
        ),
    ]


def test_a_stock_that_only_grows_on_the_year_does_not_fall_between_two_reports() -> None:
    code = "security.workers"
    one, other = Page("Có 3.492 lao động, tăng 10,6%.", "a.txt"), Page("Có 3.072 lao động, tăng 11%.", "b.txt")
    rise = one.change("tăng 10,6%", Direction.UP, "2022-02", percent="10.6")
    one.states("3.492 lao động", "3492", Unit.COUNT, rise, period="2023-02", indicator=code, counted="lao động")
    rise = other.change("tăng 11%", Direction.UP, percent="11")
    other.states("3.072 lao động", "3072", Unit.COUNT, rise, indicator=code, counted="lao động")
    assert [each.verdict for each in found(one, other, check_name="history")] == [Verdict.DEFINITION]


def test_what_single_months_added_is_no_running_total() -> None:
    text = "Tháng 7/2023 đã cấp 1.250 chứng thư số công cộng. Tháng 8/2023 đã cấp 980 chứng thư số công cộng."
    assert told(text, "history", Verdict.ERROR) == []
