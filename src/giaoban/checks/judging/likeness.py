"""Whether two levels are surely of one measure, so that a gap between them is more than a matter of definition."""

from __future__ import annotations

import re

from giaoban.catalogue import Catalogue
from giaoban.checks.judging.level import Level
from giaoban.checks.judging.series import content_words, same_measure
from giaoban.claims import Claim, Direction
from giaoban.figures import Qualifier

_SURE = 0.8
_YEAR = 12
_SINCE_LAUNCH = re.compile(
    r"(?<!\w)(?:đã cấp|đã phát hành|từ khi (?:khai trương|triển khai|ra mắt|vận hành|đi vào))(?!\w)"
)
_ENOUGH = 4
_BOUNDS = (Qualifier.OVER, Qualifier.UNDER)


def surely_linked(*levels: Level) -> bool:
    """True where each level's indicator is sure, or its words alone are its series."""
    return all(
        level.claim is None or level.claim.indicator is None or level.claim.confidence >= _SURE for level in levels
    )


def alike(one: Level, other: Level) -> bool:
    """True where indicator and words agree: rule 8, the measure's name and its scope must match."""
    words = content_words(one.subject)
    beside = (one.document, one.line) == (other.document, other.line) and one.document >= 0
    if (len(words) >= _ENOUGH or (beside and len(words) > 1)) and words == content_words(other.subject):
        return True
    if not surely_linked(one, other):
        return False
    return not one.series.indicator or same_measure(one.subject, other.subject)


def is_bound(level: Level) -> bool:
    """True for the end of a range (`từ 70 đến 90%`), which states no level."""
    return level.claim is not None and level.claim.qualifier in _BOUNDS


def leaves_room(bound: Level, other: Level) -> bool:
    """True where one level is only a floor or ceiling (`vượt 100 tỷ`) and the other keeps to it: both can be true."""
    if bound.claim is None:
        return False
    if bound.claim.qualifier is Qualifier.OVER:
        return other.interval.high >= bound.value
    return bound.claim.qualifier is Qualifier.UNDER and other.interval.low <= bound.value


def counts_since_launch(level: Level) -> bool:
    """True where the words say that the figure counts all there ever were: `đã cấp`, `từ khi khai trương`."""
    return level.claim is not None and bool(_SINCE_LAUNCH.search(f"{level.claim.quote} {level.subject}".lower()))


def grows(claim: Claim) -> bool:
    """True where a figure is told with growth on a year before."""
    if claim.period is None:
        return False
    return any(
        each.direction is Direction.UP and each.basis is not None and claim.period.last - each.basis.last == _YEAR
        for each in claim.changes
    )


def fully_named(level: Level, catalogue: Catalogue) -> bool:
    """True where a level's words hold one of its indicator's names as it stands, so that the link is beyond doubt."""
    indicator = catalogue.indicators.get(level.series.indicator)
    if indicator is None:
        return False
    words = f" {' '.join(level.subject.lower().split())} "
    return any(f" {name.lower()} " in words for name in (indicator.name_vi, *indicator.aliases))
