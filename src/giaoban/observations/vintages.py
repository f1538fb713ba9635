"""What was known at a time: the vintage of every figure that stood then."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import datetime

from giaoban.catalogue import Catalogue
from giaoban.claims import Status
from giaoban.figures import Interval
from giaoban.observations.observation import Observation
from giaoban.observations.revision import ObservationStatus, Revision, SeriesPoint
from giaoban.observations.series import Series


def as_of(revisions: Iterable[Revision], time: datetime | None = None) -> list[Revision]:
    """The revisions that stood at a time, one a point, in the order in which the points first appear.

    time: with a time zone, included; None for now, the latest of all. Of two vintages of the same moment the later in
    the order given stands. Points withdrawn by then are left out.
    """
    latest: dict[SeriesPoint, Revision] = {}
    for revision in revisions:
        if time is not None and revision.vintage.time > time:
            continue
        held = latest.get(revision.point)
        if held is None or held.vintage.time <= revision.vintage.time:
            latest[revision.point] = revision
    return [revision for revision in latest.values() if not revision.withdrawn]


def vintages(revisions: Iterable[Revision]) -> dict[SeriesPoint, tuple[Revision, ...]]:
    """All vintages of each point, the earliest first."""
    found: defaultdict[SeriesPoint, list[Revision]] = defaultdict(list)
    for revision in revisions:
        found[revision.point].append(revision)
    return {point: tuple(sorted(held, key=lambda each: each.vintage.time)) for point, held in found.items()}


def observation_from(revision: Revision) -> Observation:
    """The observation a revision makes, as the checks judge it; A, E and P are actual figures, F is a forecast.

    A provenance of the kind claim leads back to its span, `120:135`; any other has no span (0 to 0).
    """
    start, _, end = revision.provenance.place.partition(":")
    is_span = start.isdigit() and end.isdigit()
    return Observation(
        indicator=revision.indicator,
        area=revision.area,
        period=revision.period,
        status=Status.FORECAST if revision.status is ObservationStatus.FORECAST else Status.ACTUAL,
        value=revision.value,
        unit=revision.unit,
        interval=revision.interval or Interval(revision.value, revision.value),
        document=revision.provenance.document,
        start=int(start) if is_span else 0,
        end=int(end) if is_span else 0,
        organisation=revision.organisation,
    )


class Stored:
    """A Source over revisions as they stood at a time, for the checks and for imports."""

    def __init__(self, revisions: Iterable[Revision], time: datetime | None = None) -> None:
        self._series = Series(observation_from(revision) for revision in as_of(revisions, time))

    def history(self, indicator: str, area: str) -> Sequence[Observation]:
        """The observations of an indicator for an area, in the order of the last month of their periods."""
        return self._series.history(indicator, area)


def successor_of(organisation: str, catalogue: Catalogue, time: datetime) -> str:
    """Who speaks for an organisation at a time: `mic` on 2025-03-01 is `most`.

    Successors are followed as long as the organisation no longer exists on the day and has exactly one; an organisation
    that was divided stays as it is, for nobody knows which of them to ask.
    """
    seen = {organisation}
    while (held := catalogue.organisations.get(organisation)) is not None and not held.is_valid_on(time.date()):
        if len(held.successors) != 1 or held.successors[0] in seen:
            break
        organisation = held.successors[0]
        seen.add(organisation)
    return organisation
