"""Progress towards targets; every figure is invented."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from tests.observations.making import revision

from giaoban.catalogue import Bound, Target
from giaoban.observations.targets import Progress, progress_towards
from giaoban.periods import parse_period

TARGET = Target("t", "economy.gdp_share", "VN", parse_period("2025"), Bound.AT_LEAST, Decimal(20), "gov", date(2020, 6, 3), "văn bản")


def test_progress_pace_and_what_the_rest_asks_for() -> None:
    series = [revision("10", "2019"), revision("12", "2021"), revision("14", "2022"), revision("15", "2023")]
    assert progress_towards(TARGET, series) == Progress(
        TARGET, series[1], series[3], met=False, done=Decimal("37.5"), lacking=Decimal(5), months_left=24,
        pace=Decimal("0.125"), needed=Decimal("0.2083333333333333333333333333"),
    )  # fmt: skip


def test_a_target_that_is_met_lacks_nothing() -> None:
    series = [revision("12", "2021"), revision("21", "2023"), revision("1", "2026")]
    assert progress_towards(TARGET, series) == Progress(
        TARGET, series[0], series[1], met=True, done=Decimal("112.5"), lacking=Decimal(0), months_left=24,
        pace=Decimal("0.375"), needed=Decimal(0),
    )  # fmt: skip


def test_a_rank_comes_closer_downwards() -> None:
    target = replace(TARGET, bound=Bound.AT_MOST, value=Decimal(70))
    series = [revision("86", "2020"), revision("78", "2024")]
    progress = progress_towards(target, series)
    assert progress is not None
    assert (progress.done, progress.lacking, progress.met) == (Decimal(50), Decimal(-8), False)


def test_one_figure_has_no_pace_and_none_has_no_progress() -> None:
    progress = progress_towards(TARGET, [revision("12", "2025")])
    assert progress is not None
    assert (progress.pace, progress.needed, progress.months_left) == (None, None, 0)
    assert progress_towards(TARGET, [revision("12", "2026")]) is None
