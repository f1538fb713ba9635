"""Any series on the provinces of any day: flows and stocks added, ratios re-derived from their parts."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterable, Iterator
from datetime import date

from giaoban.catalogue import Catalogue, Indicator, IndicatorKind, OverAreas
from giaoban.figures import exact_sum
from giaoban.observations.boundaries import PROVINCIAL, Boundaries, Composition, Division, division_on
from giaoban.observations.derived import Derived, Formula, Missing
from giaoban.observations.figure import Figure
from giaoban.observations.known import Known
from giaoban.observations.quotient import quotient
from giaoban.periods import Period, PeriodForm


def last_day(period: Period) -> date:
    """The last day of a period: 2025-06-30 for `2025-Q2`."""
    day = period.day if period.form is PeriodForm.DAY else monthrange(period.year, period.month)[1]
    return date(period.year, period.month, day)


def rebase(figures: Iterable[Figure], onto: date | Division, catalogue: Catalogue) -> list[Derived]:
    """The figures on the provinces of a day: `rebase(figures, date(2025, 7, 1), load())` gives them on the 34.

    figures: one a key (indicator, area, months); of several organisations or vintages the caller chooses, or ValueError
    is raised. A ratio needs its numerator and denominator among them. A figure of an area that the division has is
    taken as it stands; others are added up, or derived again from numerator and denominator. Where a part is missing,
    the result has no value and says which; where adding cannot give it (34 back to 63, a rank, an index) it says why.
    The nation, its regions and other countries stay as they are. National totals do not move by a digit.
    """
    division = onto if isinstance(onto, Division) else division_on(onto, catalogue)
    return list(_Rebasing(Known(figures), division, catalogue).results())


class _Rebasing:
    def __init__(self, known: Known[Figure], division: Division, catalogue: Catalogue) -> None:
        self._known = known
        self._division = division
        self._catalogue = catalogue
        self._boundaries = Boundaries(catalogue)
        self._order = {code: place for place, code in enumerate(division.areas)}
        self._related: dict[str, tuple[str, ...]] = {}

    def results(self) -> Iterator[Derived]:
        asked: dict[tuple[str, Period], tuple[dict[str, None], list[Figure]]] = {}
        for figure in self._known:
            targets, others = asked.setdefault((figure.indicator, figure.period.as_months()), ({}, []))
            if self._is_provincial(figure.area):
                targets.update(dict.fromkeys(self._targets(figure.area)))
            else:
                others.append(figure)
        for (indicator, period), (targets, others) in asked.items():
            for target in sorted(targets, key=self._order.__getitem__):
                yield self._derive(indicator, target, period.normal())
            for figure in others:
                yield _same(figure)

    def _is_provincial(self, area: str) -> bool:
        held = self._catalogue.areas.get(area)
        return held is not None and held.kind in PROVINCIAL

    def _targets(self, area: str) -> tuple[str, ...]:
        if area not in self._related:
            self._related[area] = self._boundaries.related(area, self._division)
        return self._related[area]

    def _derive(self, code: str, area: str, period: Period) -> Derived:
        indicator = self._catalogue.indicators.get(code)
        direct = self._known.at(code, area, period)
        if direct is not None:
            if indicator is not None and indicator.kind is IndicatorKind.RANK and not self._is_of_the_time(period):
                return _refused(code, area, period, *_RANK)
            return _same(direct)
        if indicator is None:
            return _refused(
                code, area, period,
                f"'{code}' không có trong danh mục nên không biết cách cộng; hãy bổ sung chỉ tiêu vào danh mục",
                f"'{code}' is not in the catalogue, so how it adds up is unknown; add it to the catalogue",
            )  # fmt: skip
        made = self._composition(code, area, period)
        if made.merged:
            return self._inseparable(code, area, period, made)
        renamed = len(made.present) == 1 and not made.absent
        if renamed and indicator.kind is not IndicatorKind.RANK:
            (source,) = made.present
            figure = self._known.at(code, source, period)
            return Derived(code, area, period, figure.value if figure else None, Formula.SAME, _some(figure))
        if indicator.over_areas is OverAreas.SUM:
            inputs, missing = self._parts(code, made, period)
            known = exact_sum(figure.value for figure in inputs if figure.value is not None)
            value = None if missing else known
            return Derived(code, area, period, value, Formula.SUM_OF_AREAS, inputs, missing, known)
        if indicator.over_areas is OverAreas.RATIO:
            return self._ratio(indicator, area, period)
        return _refused(code, area, period, *(_RANK if indicator.kind is IndicatorKind.RANK else _NOT_ADDED))

    def _ratio(self, indicator: Indicator, area: str, period: Period) -> Derived:
        above, below = indicator.numerator or "", indicator.denominator or ""
        numerators, missing = self._parts(above, self._composition(above, area, period), period)
        denominators, lacking = self._parts(below, self._composition(below, area, period), period)
        return quotient(indicator.code, area, period, numerators, denominators, indicator.scale, (*missing, *lacking))

    def _at(self, code: str, area: str, period: Period) -> Figure | None:
        """The figure of a period; for what is a state rather than a flow, also that of the year around it."""
        indicator = self._catalogue.indicators.get(code)
        if indicator is not None and indicator.kind is IndicatorKind.FLOW:
            return self._known.at(code, area, period)
        return self._known.around(code, area, period)

    def _composition(self, code: str, area: str, period: Period) -> Composition:
        return self._boundaries.composition(
            area, lambda part: self._at(code, part, period) is not None, last_day(period)
        )

    def _parts(
        self, code: str, made: Composition, period: Period
    ) -> tuple[tuple[Figure, ...], tuple[Missing, ...]]:
        found = (self._at(code, part, period) for part in made.present)
        missing = tuple(Missing(code, part, period) for part in (*made.absent, *made.merged))
        return tuple(figure for figure in found if figure is not None), missing

    def _is_of_the_time(self, period: Period) -> bool:
        return division_on(last_day(period), self._catalogue).areas == self._division.areas

    def _inseparable(self, code: str, area: str, period: Period, made: Composition) -> Derived:
        vi = ", ".join(f"{self._catalogue.areas[each].name_vi} ({each})" for each in made.merged)
        en = ", ".join(f"{self._catalogue.areas[each].name_en} ({each})" for each in made.merged)
        own = self._catalogue.areas[area]
        return _refused(
            code, area, period,
            f"số liệu chỉ có của {vi}, gồm cả địa bàn khác ngoài {own.name_vi} ({area}); phép cộng không tách ra được",
            f"the figure is only known for {en}, which holds more than {own.name_en} ({area}); adding cannot divide it",
        )  # fmt: skip


_RANK = (
    "thứ hạng được xếp giữa các tỉnh, thành phố của thời điểm đó, không quy đổi sang địa giới khác được",
    "a rank is a place among the provinces of its time and cannot be carried over to other boundaries",
)
_NOT_ADDED = (
    "danh mục quy định chỉ tiêu này không cộng theo địa bàn, và không khai tử số, mẫu số để tính lại",
    "by the catalogue it does not add up over areas, and no numerator and denominator are declared to derive it again",
)


def _some(figure: Figure | None) -> tuple[Figure, ...]:
    return () if figure is None else (figure,)


def _same(figure: Figure) -> Derived:
    return Derived(figure.indicator, figure.area, figure.period, figure.value, Formula.SAME, (figure,))


def _refused(code: str, area: str, period: Period, reason_vi: str, reason_en: str) -> Derived:
    return Derived(code, area, period, None, Formula.SUM_OF_AREAS, reason_vi=reason_vi, reason_en=reason_en)
