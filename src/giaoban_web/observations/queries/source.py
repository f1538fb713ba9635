"""The store as the Source by which checks ask for earlier figures."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime

from giaoban import observations as library
from giaoban.catalogue import Catalogue, Indicator, load
from giaoban.claims import Status
from giaoban.figures import Interval
from giaoban.observations import Division, rebase
from giaoban.observations.boundaries import Boundaries
from giaoban_web.claims.models import ReadClaim
from giaoban_web.observations.codes import codes_of, present_code
from giaoban_web.observations.models import Observation, Recording
from giaoban_web.observations.queries.leading import leading
from giaoban_web.observations.queries.standing import standing_at

_Span = tuple[str, int, int]  # a document's name, and the letters that state the figure
COMPUTED = "="  # what a figure added up from other areas names as its document, before the codes of those areas


class Store:
    """What the site keeps, for the checks: `Store().history("telecom.revenue", "08-2025")`.

    An indicator goes by its present code or a former one. A province that was merged or came out of a merger also
    has the figures that follow, like for like, from those of the areas before and after it; where a part is missing
    there is no figure.

    at: as it stood at a time. like_for_like: False for what is kept alone, without what follows from
    other areas. Answers are kept as long as the object is.
    """

    def __init__(self, at: datetime | None = None, *, like_for_like: bool = True) -> None:
        self._at = at
        self._like_for_like = like_for_like
        self._catalogue: Catalogue = load()
        self._boundaries = Boundaries(self._catalogue)
        self._known: dict[tuple[str, str], tuple[library.Observation, ...]] = {}

    def history(self, indicator: str, area: str) -> Sequence[library.Observation]:
        """The figures that stand, in the order of the last month of their periods; empty where nothing is known."""
        code = present_code(indicator)
        key = (code, area)
        if key not in self._known:
            self._known[key] = self._ask(code, area)
        return self._known[key]

    def _ask(self, code: str, area: str) -> tuple[library.Observation, ...]:
        indicator = self._catalogue.indicators.get(code)
        if indicator is None:
            return ()
        others = self._related(area) if self._like_for_like else []
        further = [other for other in (indicator.numerator, indicator.denominator) if other and others]
        codes = {each for asked in (code, *further) for each in codes_of(asked)}
        rows = leading(
            Observation.objects.select_related("series", "recording").filter(
                standing_at(self._at), series__indicator__in=codes, series__area__in=(area, *others)
            )
        )
        spans = _spans(rows)
        kept = [self._observation(row, spans) for row in rows]
        own = [each for each in kept if (each.indicator, each.area) == (code, area)]
        if others:
            own += self._rebased(kept, own, indicator, area)
        return tuple(sorted(own, key=lambda each: (each.period.last, each.period.day, each.period.first)))

    def _related(self, area: str) -> list[str]:
        """Every area that came before it, or after."""
        found: dict[str, None] = {}
        for step in (self._boundaries.before, self._boundaries.after):
            waiting = list(step(area))
            while waiting:
                other = waiting.pop()
                if other not in found and other != area:
                    found[other] = None
                    waiting += step(other)
        return list(found)

    def _rebased(
        self, kept: list[library.Observation], own: list[library.Observation], indicator: Indicator, area: str
    ) -> list[library.Observation]:
        have = {each.period.as_months() for each in own}
        division = Division(date.today(), (area,))
        return [
            library.Observation(
                indicator=indicator.code, area=area, period=each.period, status=Status.ACTUAL, value=each.value,
                unit=indicator.unit, interval=Interval(each.value, each.value),
                document=COMPUTED + "+".join(part.area for part in each.inputs), start=0, end=0,
            )
            for each in rebase(kept, division, self._catalogue)
            if each.indicator == indicator.code
            and each.area == area
            and each.value is not None
            and each.period.as_months() not in have
        ]  # fmt: skip

    def _observation(self, row: Observation, spans: dict[int, _Span]) -> library.Observation:
        code = present_code(row.series.indicator)
        document, start, end = spans.get(row.pk, (row.recording.reference, 0, 0))
        return library.Observation(
            indicator=code,
            area=row.series.area,
            period=row.period,
            status=Status.FORECAST if row.status == Observation.Status.FORECAST else Status.ACTUAL,
            value=row.value,
            unit=self._catalogue.indicators[code].unit,
            interval=Interval(row.value if row.low is None else row.low, row.value if row.high is None else row.high),
            document=document,
            start=start,
            end=end,
            organisation=row.series.organisation,
        )


def _spans(rows: Iterable[Observation]) -> dict[int, _Span]:
    claims = {
        int(row.place): row.pk for row in rows if row.recording.kind == Recording.Kind.CLAIM and row.place.isdigit()
    }
    if not claims:
        return {}
    found = ReadClaim.objects.filter(pk__in=claims).values_list("pk", "document__name", "start", "end")
    return {claims[pk]: (name, start, end) for pk, name, start, end in found}
