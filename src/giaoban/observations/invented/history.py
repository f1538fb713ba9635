"""An invented history as revisions: published month by month, with revisions now and then."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator
from datetime import date, datetime, timedelta, timezone
from random import Random

from giaoban.catalogue import Catalogue, Indicator, load
from giaoban.observations.invented.figures import Figures, period_of, step
from giaoban.observations.invented.late import Late
from giaoban.observations.rebasing import last_day
from giaoban.observations.revision import ObservationStatus, Provenance, Revision, SourceKind, Vintage
from giaoban.observations.vintages import successor_of
from giaoban.periods import Period

DOCUMENT = "Số liệu giả định"
AUTHOR = "giaoban.observations.invented"
REASON = "Số liệu giả định: địa phương báo cáo bổ sung"
FIRST, LAST = Period.of_month(2021, 1), Period.of_month(2025, 12)
_HANOI = timezone(timedelta(hours=7))
_MONTHS_UNTIL_REVISED = 2


def invented_history(
    catalogue: Catalogue | None = None,
    *,
    first: Period = FIRST,
    last: Period = LAST,
    seed: int = 1,
    division: date | None = None,
    indicators: Collection[str] | None = None,
) -> Iterator[Revision]:
    """A believable history of every indicator of the catalogue, all of it invented and marked so, in order of vintages.

    first, last: months. seed: the same seed, months and catalogue give the same figures. division: the provinces of one
    day throughout; None for those of each period, 63 until 2025-06 and 34 after. indicators: only these, with the same
    figures as among all. National figures equal the sum of the provinces, wholes the sum of their parts and what is
    beside them, ratios their numerator over their denominator to the digit shown, running totals never fall; at any
    time asked for with `as_of`, too.
    """
    return _History(catalogue or load(), first.first, last.last, seed, division, indicators).revisions()


class _History:
    def __init__(
        self,
        catalogue: Catalogue,
        first: int,
        last: int,
        seed: int,
        division: date | None,
        indicators: Collection[str] | None,
    ) -> None:
        self._catalogue = catalogue
        self._first, self._last, self._seed = first, last, seed
        self._figures = Figures(catalogue, seed, first, last, division)
        self._late = Late(catalogue, self._figures)
        self._wanted = [
            indicator for code, indicator in catalogue.indicators.items() if indicators is None or code in indicators
        ]

    def revisions(self) -> Iterator[Revision]:
        waiting: defaultdict[int, list[Revision]] = defaultdict(list)
        for month in range(self._first, self._last + 1):
            self._figures.forget_before(month)
            draw = Random(f"{self._seed}|late|{month}")
            told_first = self._late.figures_told_first(month, draw)
            for indicator in self._wanted:
                yield from self._of_month(indicator, month, told_first, waiting)
            yield from waiting.pop(month, ())
        for month in sorted(waiting):
            yield from waiting[month]

    def _of_month(
        self,
        indicator: Indicator,
        month: int,
        told_first: dict[tuple[str, str], int],
        waiting: defaultdict[int, list[Revision]],
    ) -> Iterator[Revision]:
        period = period_of(indicator.frequency, month)
        if period.last != month or period.first < self._first:
            return
        unit, size = indicator.unit, step(indicator)
        code = indicator.code
        organisation = self._organisation(indicator, period)
        vintage = Vintage(_published(month), AUTHOR)
        revised = Vintage(_published(month + _MONTHS_UNTIL_REVISED) + timedelta(days=9), AUTHOR, REASON)
        for area, steps in self._figures.published(code, period).items():
            source = Provenance(SourceKind.IMPORT, DOCUMENT, f"{code}/{area}/{period}", invented=True)
            final = steps * size
            before = told_first.get((code, area))
            if before is None:
                yield Revision(
                    code, area, organisation, period, vintage, ObservationStatus.NORMAL, final, unit, source
                )
                continue
            yield Revision(
                code, area, organisation, period, vintage, ObservationStatus.PROVISIONAL, before * size, unit, source
            )
            waiting[month + _MONTHS_UNTIL_REVISED].append(
                Revision(code, area, organisation, period, revised, ObservationStatus.NORMAL, final, unit, source)
            )

    def _organisation(self, indicator: Indicator, period: Period) -> str:
        day = datetime.combine(last_day(period), datetime.min.time(), _HANOI)
        return successor_of(indicator.owner, self._catalogue, day)


def _published(month: int) -> datetime:
    """Nine o'clock on the sixth of the month after a period ends."""
    year, index = divmod(month + 1, 12)
    return datetime(year, index + 1, 6, 9, tzinfo=_HANOI)

