"""Small counts stay hidden, and nothing that is shown gives them away."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from giaoban.catalogue import Catalogue, load
from giaoban.observations import Cell, concerned, suppressed
from giaoban.periods import parse_period

ATTACKS, MALWARE, PHISHING, DEFACE = "security.attacks", "security.malware_attacks", "security.phishing_attacks", "security.deface_attacks"


def _with_floors(*codes: str) -> Catalogue:
    catalogue = load()
    floors = {code: replace(catalogue.indicators[code], floor=Decimal(5)) for code in codes}
    return replace(catalogue, indicators={**catalogue.indicators, **floors})


def _hidden(figures: dict[str, str], *floors: str) -> set[str]:
    """Keys are `indicator area period`; the indicator is attacks where it is left out."""
    cells = {}
    for key in figures:
        *indicator, area, period = key.split()
        cells[Cell(indicator[0] if indicator else ATTACKS, area, parse_period(period))] = key
    values = {cell: Decimal(figures[key]) for cell, key in cells.items()}
    return {cells[cell] for cell in suppressed(values, _with_floors(*(floors or (ATTACKS,))))}


def test_without_a_floor_nothing_is_hidden() -> None:
    assert concerned(load()) == frozenset()
    assert suppressed({Cell(ATTACKS, "01", parse_period("2023-08")): Decimal(1)}, load()) == frozenset()


def test_a_count_below_the_floor_is_hidden_and_0_and_the_floor_itself_are_not() -> None:
    assert _hidden({"01 2023-08": "4", "02 2023-08": "0", "04 2023-08": "5", "06 2023-08": "1"}) == {"01 2023-08", "06 2023-08"}


def test_the_smallest_other_province_goes_where_the_nation_less_the_rest_would_tell() -> None:
    figures = {"VN 2023-08": "103", "01 2023-08": "3", "02 2023-08": "40", "04 2023-08": "60"}
    assert _hidden(figures) == {"01 2023-08", "02 2023-08"}


def test_a_part_of_0_protects_nothing_and_stays() -> None:
    figures = {"VN 2023-08": "63", "01 2023-08": "3", "02 2023-08": "0", "04 2023-08": "60"}
    assert _hidden(figures) == {"01 2023-08", "04 2023-08"}


def test_two_hidden_parts_that_together_are_below_the_floor_take_a_third_with_them() -> None:
    figures = {"VN 2023-08": "73", "01 2023-08": "1", "02 2023-08": "2", "04 2023-08": "30", "06 2023-08": "40"}
    assert _hidden(figures) == {"01 2023-08", "02 2023-08", "04 2023-08"}


def test_the_total_goes_where_there_is_no_other_part() -> None:
    assert _hidden({"VN 2023-08": "3", "01 2023-08": "3"}) == {"VN 2023-08", "01 2023-08"}
    assert _hidden({"VN 2023-08": "93", "01 2023-08": "3"}) == {"VN 2023-08", "01 2023-08"}


def test_parts_of_a_whole_protect_each_other_and_the_whole_may_have_no_floor_itself() -> None:
    figures = {f"{ATTACKS} 01 2023-08": "100", f"{MALWARE} 01 2023-08": "2", f"{PHISHING} 01 2023-08": "38", f"{DEFACE} 01 2023-08": "60"}
    assert _hidden(figures, MALWARE) == {f"{MALWARE} 01 2023-08", f"{PHISHING} 01 2023-08"}


def test_a_month_is_not_told_by_its_quarter_and_not_by_two_spans() -> None:
    assert _hidden({"01 2023-Q3": "100", "01 2023-07": "3", "01 2023-08": "40", "01 2023-09": "57"}) == {"01 2023-07", "01 2023-08"}
    assert _hidden({"01 2023-01/2023-08": "100", "01 2023-01/2023-07": "97", "01 2023-08": "3"}) == {"01 2023-08", "01 2023-01/2023-07"}


def test_a_period_that_is_not_wholly_published_in_pieces_tells_nothing_and_stays() -> None:
    assert _hidden({"01 2023-Q3": "100", "01 2023-07": "3", "01 2023-08": "40"}) == {"01 2023-07"}


def test_what_was_hidden_for_one_total_is_protected_in_every_other() -> None:
    figures = {
        "VN 2023-08": "143", "01 2023-08": "3", "02 2023-08": "40", "04 2023-08": "100",
        "02 2023-Q3": "130", "02 2023-07": "50", "02 2023-09": "40",
    }  # fmt: skip
    assert _hidden(figures) == {"01 2023-08", "02 2023-08", "02 2023-09"}


def test_a_ratio_goes_with_its_numerator() -> None:
    catalogue = load()
    ratio = next(each for each in catalogue.indicators.values() if each.numerator and each.unit == "percent" and catalogue.indicators[each.numerator].unit == "count")
    figures = {f"{ratio.numerator} 01 2023-08": "2", f"{ratio.code} 01 2023-08": "12.5"}
    assert _hidden(figures, str(ratio.numerator)) == set(figures)
    assert ratio.code in concerned(_with_floors(str(ratio.numerator)))


_PROVINCES = ("01", "02", "04", "06", "08", "10")


@given(st.lists(st.integers(0, 40), min_size=2, max_size=6))
def test_from_what_is_shown_no_small_count_can_be_worked_out(counts: list[int]) -> None:
    figures = {f"{area} 2023-08": str(count) for area, count in zip(_PROVINCES, counts, strict=False)}
    figures["VN 2023-08"] = str(sum(counts))
    hidden = _hidden(figures)
    small = {key for key, value in figures.items() if 0 < int(value) < 5}
    assert small <= hidden
    parts = [int(figures[key]) for key in hidden if key != "VN 2023-08"]
    if "VN 2023-08" not in hidden and parts:
        assert len(parts) >= 2
        assert sum(parts) >= 5
    if "VN 2023-08" in hidden and sum(counts):
        assert parts
    assert not [one for one, other in pairwise(sorted(hidden)) if one == other]
