"""What the store holds at the points claims are about, and how a claim compares with it."""

from __future__ import annotations

from collections.abc import Collection
from enum import StrEnum

from giaoban.catalogue import load
from giaoban.claims import Claim
from giaoban.periods import Period
from giaoban_web.observations.actions.series import held_series
from giaoban_web.observations.codes import codes_of, present_code
from giaoban_web.observations.models import Observation, Series
from giaoban_web.observations.queries import leading, standing_at

Point = tuple[str, str, Period]  # indicator, area, period
_FINALITY = {
    Observation.Status.FORECAST: 0,
    Observation.Status.ESTIMATE: 1,
    Observation.Status.PROVISIONAL: 2,
    Observation.Status.ACTUAL: 3,
}


class Match(StrEnum):
    """How a claim compares with the value that stands.

    NEW: none stands. CONFIRMS: it is that value, or one rounding of it. FIRMER: the same value, more final than before
    (an estimate becomes an actual figure). CONFLICT: a person decides which is to stand.
    """

    NEW = "new"
    CONFIRMS = "confirms"
    FIRMER = "firmer"
    CONFLICT = "conflict"


def point_of(facts: Claim) -> Point | None:
    """The point a claim is about, by the indicator's present code; None while something of it is unknown."""
    if not facts.indicator or facts.period is None or facts.value is None:
        return None
    return present_code(facts.indicator), facts.area, facts.period.normal()


def standing_at_points(points: Collection[Point]) -> dict[Point, Observation]:
    """The value that stands at each point, that of the indicator's owner first; one question for all."""
    if not points:
        return {}
    codes = {code for indicator in {point[0] for point in points} for code in codes_of(indicator)}
    rows = Observation.objects.select_related("series", "recording__author").filter(
        standing_at(),
        series__indicator__in=codes,
        series__area__in={point[1] for point in points},
        period_last__in={point[2].last for point in points},
    )
    found = {(present_code(row.series.indicator), row.series.area, row.period): row for row in leading(rows)}
    return {point: found[point] for point in points if point in found}


def hold(points: Collection[Point], organisation: str) -> None:
    """Make others who put figures on these points wait until the transaction ends.

    The series there are of any organisation are held; where an indicator has none for an area, that of the organisation
    is made, so that two who are the first wait for each other too.
    """
    codes = {code for indicator in {point[0] for point in points} for code in codes_of(indicator)}
    wanted = {(indicator, area) for indicator, area, _ in points}
    there = Series.objects.filter(indicator__in=codes, area__in={area for _, area in wanted})
    keys = {(one.indicator, one.area, one.organisation) for one in there}
    have = {(present_code(indicator), area) for indicator, area, _ in keys}
    known = load().indicators
    fresh = {(code, area, organisation) for code, area in wanted - have if code in known}
    if keys | fresh:
        held_series(keys | fresh)


def compare(stored: Observation | None, facts: Claim, status: str) -> Match:
    """How a claim compares with what stands; status: the one the claim would be kept under.

    A stored value that lies within what the claim's rounding stands for, and is stated no less exactly, is confirmed by
    it: `4.750 tỷ` says nothing against 4,750.2 billion.
    """
    if stored is None or facts.value is None:
        return Match.NEW
    firmer = _FINALITY[Observation.Status(status)] > _FINALITY[Observation.Status(stored.status)]
    if stored.value == facts.value:
        return Match.FIRMER if firmer else Match.CONFIRMS
    if firmer or facts.low is None or facts.high is None:
        return Match.CONFLICT
    low = stored.value if stored.low is None else stored.low
    high = stored.value if stored.high is None else stored.high
    within = facts.low <= stored.value <= facts.high and high - low <= facts.high - facts.low
    return Match.CONFIRMS if within else Match.CONFLICT


def agree(one: Claim, other: Claim) -> bool:
    """True where two figures may be one and the same: the values they stand for overlap."""
    if one.value is None or other.value is None or one.unit is not other.unit:
        return False
    first = (one.low if one.low is not None else one.value, one.high if one.high is not None else one.value)
    second = (
        other.low if other.low is not None else other.value,
        other.high if other.high is not None else other.value,
    )
    return first[0] <= second[1] and second[0] <= first[1]
