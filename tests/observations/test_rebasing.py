"""Series on other boundaries; every figure is invented."""

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.observations.making import revision

from giaoban.catalogue import load
from giaoban.figures import exact_sum
from giaoban.observations import Derived, Formula, Missing, Revision
from giaoban.observations.boundaries import division_on
from giaoban.observations.rebasing import last_day, rebase
from giaoban.periods import Period, parse_period

CATALOGUE = load()
ON_63, ON_34 = date(2025, 6, 30), date(2025, 7, 1)
AUGUST = parse_period("2023-08")
SMART, MOBILE, SHARE = "telecom.smartphone_subscribers", "telecom.mobile_subscribers", "telecom.smartphone_share"


def test_flows_are_added_and_the_nation_stays() -> None:
    parts = [revision("100.01", area="02"), revision("200", area="08"), revision("7", area="01"), revision("307.01", area="VN")]
    assert rebase(parts, ON_34, CATALOGUE) == [
        Derived("post.revenue", "08-2025", AUGUST, Decimal("300.01"), Formula.SUM_OF_AREAS, (parts[0], parts[1]), (), Decimal("300.01")),
        Derived("post.revenue", "01", AUGUST, Decimal(7), Formula.SAME, (parts[2],)),
        Derived("post.revenue", "VN", AUGUST, Decimal("307.01"), Formula.SAME, (parts[3],)),
    ]  # fmt: skip


def test_a_missing_part_is_named_and_the_rest_is_no_figure_of_the_whole() -> None:
    part = revision("200", area="08")
    assert rebase([part], ON_34, CATALOGUE) == [
        Derived(
            "post.revenue", "08-2025", AUGUST, None, Formula.SUM_OF_AREAS, (part,),
            (Missing("post.revenue", "02", AUGUST),), Decimal(200),
        )
    ]  # fmt: skip


def test_a_ratio_is_derived_again_from_its_parts() -> None:
    figures = [
        revision("30", indicator=SMART, area="02"), revision("90", indicator=SMART, area="08"),
        revision("100", indicator=MOBILE, area="02"), revision("100", indicator=MOBILE, area="08"),
        revision("30", indicator=SHARE, area="02"), revision("90", indicator=SHARE, area="08"),
    ]  # fmt: skip
    (share,) = [each for each in rebase(figures, ON_34, CATALOGUE) if each.indicator == SHARE]
    assert share == Derived(SHARE, "08-2025", AUGUST, Decimal(60), Formula.RATIO, tuple(figures[:4]))


def test_a_ratio_whose_denominator_is_missing_says_which() -> None:
    figures = [
        revision("30", indicator=SMART, area="02"), revision("90", indicator=SMART, area="08"),
        revision("100", indicator=MOBILE, area="02"), revision("30", indicator=SHARE, area="02"),
    ]  # fmt: skip
    (share,) = [each for each in rebase(figures, ON_34, CATALOGUE) if each.indicator == SHARE]
    assert (share.value, share.missing) == (None, (Missing(MOBILE, "08", AUGUST),))


def test_people_of_the_year_serve_for_its_months() -> None:
    code = "telecom.fixed_broadband_per_100"
    figures = [
        revision("20", indicator="telecom.fixed_broadband_subscribers", area="02"),
        revision("40", indicator="telecom.fixed_broadband_subscribers", area="08"),
        revision("100", "2023", indicator="sector.population", area="02"),
        revision("200", "2023", indicator="sector.population", area="08"),
        revision("20", indicator=code, area="02"),
    ]
    (rate,) = [each for each in rebase(figures, ON_34, CATALOGUE) if each.indicator == code]
    assert rate == Derived(code, "08-2025", AUGUST, Decimal(20), Formula.RATIO, tuple(figures[:4]))


def test_the_63_cannot_be_had_from_the_34_by_adding_and_that_is_said() -> None:
    results = rebase([revision("300", area="08-2025")], ON_63, CATALOGUE)
    assert [(each.area, each.value, each.reason_en) for each in results] == [
        ("02", None, "the figure is only known for Tuyen Quang (08-2025), which holds more than Ha Giang (02); adding cannot divide it"),
        ("08", None, "the figure is only known for Tuyen Quang (08-2025), which holds more than Tuyen Quang (08); adding cannot divide it"),
    ]  # fmt: skip


def test_a_province_that_only_changed_its_name_goes_both_ways() -> None:
    new, old = revision("5", area="46-2025"), revision("5", area="46")
    assert rebase([new], date(2024, 1, 1), CATALOGUE) == [
        Derived("post.revenue", "46", AUGUST, Decimal(5), Formula.SAME, (new,))
    ]
    assert rebase([old], ON_34, CATALOGUE) == [
        Derived("post.revenue", "46-2025", AUGUST, Decimal(5), Formula.SAME, (old,))
    ]


@pytest.mark.parametrize(
    ("code", "reason"),
    [
        ("dx.dti_rank", "a rank is a place among the provinces of its time and cannot be carried over to other boundaries"),
        (
            "dx.dti_score",
            "by the catalogue it does not add up over areas, and no numerator and denominator are declared to derive it again",
        ),
        ("none.such", "'none.such' is not in the catalogue, so how it adds up is unknown; add it to the catalogue"),
    ],
)
def test_what_cannot_be_added_is_refused_with_its_reason(code: str, reason: str) -> None:
    parts = [revision("3", indicator=code, area="02"), revision("5", indicator=code, area="08")]
    (result,) = rebase(parts, ON_34, CATALOGUE)
    assert (result.area, result.value, result.reason_en) == ("08-2025", None, reason)


def test_a_rank_does_not_pass_even_where_the_province_did_not_change() -> None:
    (result,) = rebase([revision("1", indicator="dx.dti_rank", area="01")], ON_34, CATALOGUE)
    assert result.value is None
    (kept,) = rebase([revision("1", indicator="dx.dti_rank", area="01")], date(2023, 8, 1), CATALOGUE)
    assert kept.value == 1


def test_two_figures_of_one_key_are_not_chosen_between() -> None:
    with pytest.raises(ValueError, match="choose the organisation or the vintage first"):
        rebase([revision("1"), revision("2", organisation="other")], ON_34, CATALOGUE)


def test_a_later_decree_loads_as_data(tmp_path: Path) -> None:
    """An invented decree: Hà Nội and Bắc Ninh become one in 2031, and Cần Thơ is divided in two."""
    folder = tmp_path / "areas"
    folder.mkdir()
    entry = "  kind: province\n  name_vi: Tỉnh {0}\n  name_en: {0}\n  part_of: VN\n  valid_from: 2031-01-01\n"
    (folder / "decree.yaml").write_text(
        '"01":\n  valid_to: 2030-12-31\n  successors: [A-2031]\n'
        '"24-2025":\n  valid_to: 2030-12-31\n  successors: [A-2031]\n'
        '"92-2025":\n  valid_to: 2030-12-31\n  successors: [B-2031, C-2031]\n'
        + "".join(f"{code}:\n" + entry.format(code[0]) for code in ("A-2031", "B-2031", "C-2031")),
        "utf-8",
    )
    catalogue = load(tmp_path)
    after = date(2031, 1, 1)
    parts = [revision("1", area=code) for code in ("01", "24", "27")]
    assert len(division_on(after, catalogue).areas) == 34
    assert [(each.area, each.value, set(each.inputs)) for each in rebase(parts, after, catalogue)] == [
        ("A-2031", Decimal(3), set(parts))
    ]
    halves = [revision("1", area="B-2031"), revision("2", area="C-2031")]
    assert [(each.area, each.value) for each in rebase(halves, ON_34, catalogue)] == [("92-2025", Decimal(3))]
    whole = rebase([revision("9", area="92-2025")], after, catalogue)
    assert [(each.area, each.value, bool(each.reason_vi)) for each in whole] == [
        ("B-2031", None, True),
        ("C-2031", None, True),
    ]


@pytest.mark.parametrize(
    ("period", "day"),
    [("2025-Q2", date(2025, 6, 30)), ("2024-02", date(2024, 2, 29)), ("2025-06-20", date(2025, 6, 20))],
)
def test_a_period_ends_on_its_last_day(period: str, day: date) -> None:
    assert last_day(parse_period(period)) == day


_values = st.decimals(min_value="-1e20", max_value="1e20", places=4, allow_nan=False, allow_infinity=False)


@given(st.lists(_values, min_size=63, max_size=63), st.sampled_from(["post.revenue", "telecom.mobile_subscribers"]))
def test_national_totals_do_not_move_by_a_digit(values: list[Decimal], code: str) -> None:
    areas = division_on(ON_63, CATALOGUE).areas
    figures: list[Revision] = [
        revision(str(value), indicator=code, area=area) for area, value in zip(areas, values, strict=True)
    ]
    results = rebase(figures, ON_34, CATALOGUE)
    assert [each.area for each in results] == list(division_on(ON_34, CATALOGUE).areas)
    assert exact_sum(each.value for each in results if each.value is not None) == exact_sum(values)


@given(st.sets(st.sampled_from(division_on(ON_63, CATALOGUE).areas), min_size=1))
def test_every_province_is_an_input_once_or_told_as_missing(areas: set[str]) -> None:
    results = rebase([revision("1", area=area) for area in areas], ON_34, CATALOGUE)
    inputs = [figure.area for each in results for figure in each.inputs]
    missing = [each.area for result in results for each in result.missing]
    assert sorted(inputs) == sorted(areas)
    assert len(set(missing)) == len(missing)
    assert set(missing).isdisjoint(areas)
    assert set(missing) <= set(division_on(last_day(Period.of_month(2023, 8)), CATALOGUE).areas)
