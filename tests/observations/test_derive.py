"""Derived figures; every figure is invented."""

from decimal import Decimal
from pathlib import Path

import pytest
from tests.observations.making import revision

from giaoban.catalogue import Against, load
from giaoban.observations import Derived, Formula, Known, Missing, as_of
from giaoban.observations.derive import derive, growth
from giaoban.observations.figure import Figure
from giaoban.observations.invented import invented_history
from giaoban.periods import Period, parse_period

CATALOGUE = load()
AUGUST, YEAR = parse_period("2023-08"), parse_period("2023")


def _derive(code: str, figures: list[Figure], period: Period = AUGUST) -> Derived:
    return derive(Known(figures), code, "10", period, CATALOGUE)


def test_a_share_names_its_formula_and_its_inputs() -> None:
    mobile, whole = revision("30", indicator="telecom.mobile_revenue"), revision("40", indicator="telecom.revenue")
    code = "telecom.mobile_revenue_share"
    assert _derive(code, [whole, mobile]) == Derived(code, "10", AUGUST, Decimal(75), Formula.SHARE, (mobile, whole))


def test_a_figure_per_head_takes_the_people_of_the_year() -> None:
    revenue = revision("1000", indicator="telecom.revenue")
    people = revision("8", "2023", indicator="sector.population")
    code = "telecom.revenue_per_person"
    assert _derive(code, [revenue, people]) == Derived(
        code, "10", AUGUST, Decimal(125), Formula.PER_CAPITA, (revenue, people)
    )
    assert _derive(code, [revenue]).missing == (Missing("sector.population", "10", AUGUST),)


def test_a_sum_of_parts_tells_the_missing_part() -> None:
    phones = revision("5", indicator="ict.phone_exports")
    code = "ict.phone_and_computer_exports"
    assert _derive(code, [phones]) == Derived(
        code, "10", AUGUST, None, Formula.SUM_OF_PARTS, (phones,), (Missing("ict.computer_exports", "10", AUGUST),), Decimal(5)
    )  # fmt: skip


def test_growth_is_in_percent_of_the_year_before() -> None:
    now, before = revision("110"), revision("80", "2022-08")
    code = "post.revenue_growth"
    result = _derive(code, [now, before])
    assert result == Derived(
        code, "10", AUGUST, Decimal("37.5"), Formula.GROWTH,
        (Derived("post.revenue", "10", AUGUST, Decimal(110), Formula.SAME, (now,)),
         Derived("post.revenue", "10", parse_period("2022-08"), Decimal(80), Formula.SAME, (before,))),
    )  # fmt: skip
    assert _derive(code, [now]).missing == (Missing("post.revenue", "10", parse_period("2022-08")),)


def test_growth_from_nothing_is_no_figure() -> None:
    result = _derive("post.revenue_growth", [revision("1"), revision("0", "2022-08")])
    assert (result.value, result.reason_en) == (None, "the base is not above 0, so there is no growth")


def test_growth_of_a_rate_is_in_points_and_may_be_on_the_month_before() -> None:
    known: Known[Figure] = Known(
        [revision("75.5", indicator="telecom.ipv6_share"), revision("70", "2023-07", indicator="telecom.ipv6_share")]
    )
    assert growth(known, "telecom.ipv6_share", "10", AUGUST, Against.PREVIOUS, CATALOGUE).value == Decimal("5.5")


def test_an_index_is_the_weighted_mean_of_its_components() -> None:
    scores = [
        revision(value, "2023", indicator=f"dx.dti_{name}_score")
        for name, value in (("government", "0.9"), ("economy", "0.6"), ("society", "0.3"))
    ]
    code = "dx.dti_three_pillars"
    assert _derive(code, [*scores], YEAR) == Derived(code, "10", YEAR, Decimal("0.6"), Formula.INDEX, tuple(scores))
    assert _derive(code, [*scores[:2]], YEAR).missing == (Missing("dx.dti_society_score", "10", YEAR),)


def test_an_index_with_a_base_is_100_in_the_mean_period_of_its_base() -> None:
    codes = ("telecom.revenue", "post.revenue", "ict.revenue")
    base = [revision("1200", "2021", indicator=code) for code in codes]
    now = [revision(value, indicator=code) for code, value in zip(codes, ("110", "100", "150"), strict=True)]
    # (110 * 5 + 100 * 3 + 150 * 2) / 10, a month of 2021 being 100
    assert _derive("sector.activity_index", [*base, *now]).value == 115
    assert _derive("sector.activity_index", [*base], parse_period("2021")).value == 100


def test_an_indicator_with_numerator_and_denominator_is_derived_from_them_whatever_was_reported() -> None:
    above, below = revision("1", indicator="gov.online_dossiers"), revision("4", indicator="gov.dossiers")
    reported = revision("99", indicator="gov.online_dossier_share")
    assert _derive("gov.online_dossier_share", [above, below, reported]) == Derived(
        "gov.online_dossier_share", "10", AUGUST, Decimal(25), Formula.RATIO, (above, below)
    )


def test_an_unknown_code_is_an_error() -> None:
    with pytest.raises(KeyError, match=r"none\.such"):
        _derive("none.such", [])


@pytest.mark.parametrize("code", CATALOGUE.derived)
def test_every_derived_figure_of_the_catalogue_can_be_worked_out_for_a_year(code: str) -> None:
    first, last = Period.of_month(2021, 1), Period.of_month(2022, 12)
    wanted = {*CATALOGUE.derived[code].inputs}
    known: Known[Figure] = Known(as_of(invented_history(CATALOGUE, first=first, last=last, indicators=wanted)))
    result = derive(known, code, "10", Period.of_year(2022), CATALOGUE)
    assert (result.missing, result.is_complete, bool(result.inputs)) == ((), True, True)


def test_a_ministry_declares_its_own(tmp_path: Path) -> None:
    (tmp_path / "derived.yaml").write_text(
        "post.own:\n  name_vi: Doanh thu mỗi bưu gửi\n  name_en: Revenue per item\n  formula: ratio\n  unit: VND\n"
        "  numerator: post.revenue\n  denominator: post.parcels\n  definition_vi: Như tên.\n  definition_en: As named.\n",
        "utf-8",
    )
    known: Known[Figure] = Known([revision("10"), revision("4", indicator="post.parcels")])
    assert derive(known, "post.own", "10", AUGUST, load(tmp_path)).value == Decimal("2.5")
