"""The invented history: consistent to the last digit, whatever the time asked for."""

from collections import defaultdict
from datetime import UTC, date, datetime
from decimal import ROUND_HALF_UP, Decimal
from itertools import pairwise
from pathlib import Path

import pytest

from giaoban.catalogue import AreaKind, IndicatorKind, OverAreas, load
from giaoban.figures import exact_sum
from giaoban.observations import Known, ObservationStatus, Revision, as_of, difference, vintages
from giaoban.observations.boundaries import division_on
from giaoban.observations.invented import DOCUMENT, invented_history
from giaoban.observations.rebasing import rebase
from giaoban.periods import Period

CATALOGUE = load()
ON_63, ON_34 = date(2024, 12, 31), date(2025, 7, 1)
FIRST, LAST = Period.of_month(2023, 1), Period.of_month(2024, 12)
PROVINCES = {code for code, area in CATALOGUE.areas.items() if area.kind in (AreaKind.PROVINCE, AreaKind.CITY)}


@pytest.fixture(scope="module")
def history() -> list[Revision]:
    return list(invented_history(CATALOGUE, first=FIRST, last=LAST))


def _by_key(revisions: list[Revision]) -> dict[tuple[str, Period], dict[str, Decimal]]:
    found: defaultdict[tuple[str, Period], dict[str, Decimal]] = defaultdict(dict)
    for each in revisions:
        found[each.indicator, each.period][each.area] = each.value
    return found


def test_every_indicator_of_the_catalogue_is_told_and_marked_as_invented(history: list[Revision]) -> None:
    assert {each.indicator for each in history} == set(CATALOGUE.indicators)
    assert {(each.provenance.invented, each.provenance.document) for each in history} == {(True, DOCUMENT)}
    assert all(each.unit is CATALOGUE.indicators[each.indicator].unit for each in history)


def test_all_63_provinces_are_told_each_month(history: list[Revision]) -> None:
    told = defaultdict(set)
    for each in history:
        if each.indicator == "telecom.mobile_revenue":
            told[each.period].add(each.area)
    assert dict(told) == {
        Period.of_month(year, month): {"VN", *division_on(ON_63, CATALOGUE).areas}
        for year in (2023, 2024)
        for month in range(1, 13)
    }


def test_the_same_seed_gives_the_same_figures_and_another_gives_others() -> None:
    def few(seed: int) -> list[Revision]:
        return list(invented_history(CATALOGUE, first=FIRST, last=FIRST, seed=seed, indicators=["post.revenue"]))

    assert few(1) == few(1)
    assert {each.value for each in few(1)}.isdisjoint(each.value for each in few(2))


def test_a_few_indicators_have_the_same_figures_as_among_all(history: list[Revision]) -> None:
    wanted = {"post.revenue", "telecom.smartphone_share"}
    assert list(invented_history(CATALOGUE, first=FIRST, last=LAST, indicators=wanted)) == [
        each for each in history if each.indicator in wanted
    ]


def test_revisions_come_in_the_order_of_their_vintages(history: list[Revision]) -> None:
    times = [each.vintage.time for each in history]
    assert times == sorted(times)


def test_figures_are_revised_now_and_then_provisional_first(history: list[Revision]) -> None:
    revised = [held for held in vintages(history).values() if len(held) > 1]
    assert 0.001 < len(revised) / len(history) < 0.01
    assert {tuple(each.status for each in held) for held in revised} == {
        (ObservationStatus.PROVISIONAL, ObservationStatus.NORMAL)
    }
    assert all(held[0].value < held[1].value for held in revised if CATALOGUE.indicators[held[0].indicator].over_areas is OverAreas.SUM)


@pytest.mark.parametrize("time", [None, datetime(2023, 8, 10, tzinfo=UTC), datetime(2024, 7, 10, tzinfo=UTC)])
def test_at_any_time_the_nation_is_the_sum_of_its_provinces_and_a_whole_holds_its_parts(
    history: list[Revision], time: datetime | None
) -> None:
    figures = _by_key(as_of(history, time))
    checked = 0
    for (code, period), areas in figures.items():
        indicator = CATALOGUE.indicators[code]
        provinces = [value for area, value in areas.items() if area != "VN"]
        if indicator.over_areas is OverAreas.SUM and provinces:
            assert areas["VN"] == exact_sum(provinces), (code, period)
            checked += 1
        for area, value in areas.items():
            parts = [figures[part, period][area] for part in indicator.parts if area in figures[part, period]]
            assert exact_sum(parts) <= value, (code, period, area)
    assert checked > 500


@pytest.mark.parametrize("time", [None, datetime(2024, 7, 10, tzinfo=UTC)])
def test_at_any_time_a_ratio_is_its_numerator_over_its_denominator(
    history: list[Revision], time: datetime | None
) -> None:
    stood = as_of(history, time)
    known = Known(stood)
    checked = 0
    for each in stood:
        indicator = CATALOGUE.indicators[each.indicator]
        if not indicator.numerator or not indicator.denominator or indicator.scale is None:
            continue
        above = known.at(indicator.numerator, each.area, each.period)
        below = known.around(indicator.denominator, each.area, each.period)
        if above is None or below is None:
            continue  # a quarter's ratio of monthly figures, or people of a year that has not ended
        exact = above.value / below.value * indicator.scale
        assert each.value == exact.quantize(Decimal("0.01"), ROUND_HALF_UP), each
        checked += 1
    assert checked > 5000


def test_running_totals_never_fall(history: list[Revision]) -> None:
    highest: dict[tuple[str, str], Decimal] = {}
    for each in history:
        if CATALOGUE.indicators[each.indicator].kind is IndicatorKind.RUNNING_TOTAL:
            assert each.value >= highest.get((each.indicator, each.area), Decimal(0)), each
            highest[each.indicator, each.area] = each.value
    assert len(highest) > 500


def test_the_running_total_of_transactions_grows_by_the_months_transactions(history: list[Revision]) -> None:
    known = Known(as_of(history))
    total, flow = (known.series(f"gov.ndxp_transactions{end}", "VN") for end in ("_cumulative", ""))
    rises = [after.value - before.value for before, after in pairwise(total)]
    assert rises == [each.value for each in flow[1:]]


def test_tet_shows_where_work_rests(history: list[Revision]) -> None:
    dossiers = [each.value for each in Known(as_of(history)).series("gov.dossiers_resolved", "VN")]
    assert dossiers.index(min(dossiers[:12])) == 0  # Tết 2023 began on 22 January
    assert dossiers.index(min(dossiers[12:])) == 13  # Tết 2024 began on 10 February


def test_every_rank_is_given_once(history: list[Revision]) -> None:
    ranks = _by_key(history)["dx.dti_rank", Period.of_year(2024)]
    assert sorted(ranks.values()) == list(range(1, 64))


def test_values_fit_their_units(history: list[Revision]) -> None:
    for each in history:
        indicator = CATALOGUE.indicators[each.indicator]
        if indicator.unit == "count" and indicator.kind is not IndicatorKind.INDEX:
            assert each.value == each.value.to_integral_value()
        if indicator.unit == "percent" and indicator.over_areas is OverAreas.NONE and not indicator.attains and "growth" not in each.indicator:
            assert 0 <= each.value <= 100, each


def test_rebasing_the_whole_history_keeps_every_national_total_to_the_digit() -> None:
    stood = as_of(invented_history(CATALOGUE))
    assert {each.period.year for each in stood} == {2021, 2022, 2023, 2024, 2025}
    before = {(each.indicator, each.period): each.value for each in stood if each.area == "VN"}
    after: defaultdict[tuple[str, Period], list[Decimal]] = defaultdict(list)
    moved = 0
    for result in rebase(stood, ON_34, CATALOGUE):
        if result.area == "VN":
            assert result.value == before[result.indicator, result.period]
        elif CATALOGUE.indicators[result.indicator].over_areas is OverAreas.SUM:
            assert result.value is not None, result
            moved += len(result.inputs) > 1
            after[result.indicator, result.period].append(result.value)
    areas = {key: len(values) for key, values in after.items()}
    assert set(areas.values()) == {34}
    assert {key: exact_sum(values) for key, values in after.items()} == {key: before[key] for key in after}
    assert moved > 150_000


def test_from_july_2025_on_the_34_are_told_and_growth_is_like_for_like() -> None:
    wanted = {"post.revenue", "telecom.mobile_subscribers"}
    first, last = Period.of_month(2025, 5), Period.of_month(2025, 8)
    history = list(invented_history(CATALOGUE, first=first, last=last, indicators=wanted))
    areas = defaultdict(set)
    for each in history:
        areas[str(each.period)].add(each.area)
    assert {period: len(held & PROVINCES) for period, held in areas.items()} == {
        "2025-05": 63, "2025-06": 63, "2025-07": 34, "2025-08": 34,
    }  # fmt: skip
    throughout = as_of(invented_history(CATALOGUE, first=first, last=last, indicators=wanted, division=ON_34))
    mixed = rebase(as_of(history), ON_34, CATALOGUE)
    assert {(each.indicator, each.area, each.period): each.value for each in mixed} == {
        (each.indicator, each.area, each.period): each.value for each in throughout
    }


def test_an_organisation_that_was_merged_is_followed_by_its_successor() -> None:
    first, last = Period.of_month(2025, 2), Period.of_month(2025, 3)
    history = invented_history(CATALOGUE, first=first, last=last, indicators=["telecom.mobile_revenue"])
    assert {(str(each.period), each.organisation) for each in history} == {
        ("2025-02", "mic_telecom"),
        ("2025-03", "most_telecom"),
    }


def test_an_indicator_of_a_ministrys_own_is_told_too(tmp_path: Path) -> None:
    (tmp_path / "indicators").mkdir()
    (tmp_path / "indicators" / "own.yaml").write_text(
        "telecom.own_stations:\n  name_vi: Số trạm quan trắc\n  name_en: Stations\n  aliases: [trạm quan trắc]\n"
        "  unit: count\n  counted: trạm\n  kind: stock\n  better: up\n  over_time: last\n  over_areas: sum\n"
        "  frequency: Q\n  owner: mic\n  definition_vi: Số trạm.\n  definition_en: Stations.\n  source: nội bộ\n",
        "utf-8",
    )
    told = list(invented_history(load(tmp_path), first=FIRST, last=LAST, indicators=["telecom.own_stations"]))
    assert {str(each.period) for each in told} == {f"{year}-Q{quarter}" for year in (2023, 2024) for quarter in (1, 2, 3, 4)}
    assert len(as_of(told)) == 8 * 64


def test_nothing_is_published_before_its_period_has_ended(history: list[Revision]) -> None:
    difference_of_all = difference(as_of(history, datetime(2023, 2, 1, tzinfo=UTC)), [])
    assert difference_of_all.withdrawn == ()
