"""Figures worked out by the catalogue's declarations, on demand."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Context, Decimal

from giaoban.catalogue import Against, Catalogue, DerivedFormula, DerivedIndicator, OverTime
from giaoban.figures import exact_difference, exact_sum
from giaoban.observations.derived import Derived, Formula, Missing
from giaoban.observations.figure import Figure
from giaoban.observations.known import Known
from giaoban.observations.over_time import over_time
from giaoban.observations.quotient import quotient
from giaoban.periods import Period

_CONTEXT = Context(prec=28)
_HUNDRED = Decimal(100)
_QUOTIENTS = {
    DerivedFormula.RATIO: Formula.RATIO,
    DerivedFormula.SHARE: Formula.SHARE,
    DerivedFormula.PER_CAPITA: Formula.PER_CAPITA,
}


def derive(known: Known[Figure], code: str, area: str, period: Period, catalogue: Catalogue) -> Derived:
    """The figure a code stands for: `derive(known, "telecom.revenue_growth", "VN", Period.of_year(2024), load())`.

    code: a derived figure of the catalogue, or an indicator: a ratio with numerator and denominator is derived from
    them, whatever may be reported for it; any other as `over_time` gives it. Inputs are brought to the period by
    `over_time`; a denominator that is a state (people, subscriptions) may be that of the year around. Raises KeyError
    for a code the catalogue does not have.
    """
    declared = catalogue.derived.get(code)
    if declared is not None:
        return _declared(known, declared, area, period, catalogue)
    indicator = catalogue.indicators[code]
    if indicator.numerator and indicator.denominator:
        return _quotient(
            known, code, area, period, catalogue, (indicator.numerator, indicator.denominator), indicator.scale
        )
    return over_time(known, code, area, period, catalogue)


def growth(
    known: Known[Figure], code: str, area: str, period: Period, against: Against, catalogue: Catalogue
) -> Derived:
    """The change of an indicator or derived figure in percent of its base; for a rate, in points.

    against: the same period of the year before, or the period just before. No value where the base is zero or less,
    which the reason says. Raises KeyError for a code the catalogue does not have.
    """
    base_period = period.year_before() if against is Against.YEAR_BEFORE else period.previous()
    now = derive(known, code, area, period, catalogue)
    base = derive(known, code, area, base_period, catalogue)
    missing = _missing(now) + _missing(base)
    if now.value is None or base.value is None:
        return Derived(code, area, period, None, Formula.GROWTH, _present(now, base), missing)
    unit = (catalogue.derived.get(code) or catalogue.indicators[code]).unit
    if unit.is_rate:
        return Derived(code, area, period, exact_difference(now.value, base.value), Formula.GROWTH, (now, base))
    if base.value <= 0:
        return Derived(
            code, area, period, None, Formula.GROWTH, (now, base),
            reason_vi="kỳ gốc không lớn hơn 0 nên không tính được tốc độ tăng",
            reason_en="the base is not above 0, so there is no growth",
        )  # fmt: skip
    rise = exact_difference(now.value, base.value)
    value = _CONTEXT.divide(_CONTEXT.multiply(rise, _HUNDRED), base.value)
    return Derived(code, area, period, value, Formula.GROWTH, (now, base))


def _declared(
    known: Known[Figure], declared: DerivedIndicator, area: str, period: Period, catalogue: Catalogue
) -> Derived:
    code = declared.code
    if declared.formula is DerivedFormula.SUM:
        parts = [derive(known, part, area, period, catalogue) for part in declared.parts]
        amount = exact_sum(part.value for part in parts if part.value is not None)
        missing = _missing(*parts)
        value = None if missing else amount
        return Derived(code, area, period, value, Formula.SUM_OF_PARTS, _present(*parts), missing, amount)
    if declared.formula is DerivedFormula.GROWTH:
        rate = growth(known, declared.of or "", area, period, declared.against, catalogue)
        return Derived(
            code, area, period, rate.value, Formula.GROWTH, rate.inputs, rate.missing,
            reason_vi=rate.reason_vi, reason_en=rate.reason_en,
        )  # fmt: skip
    if declared.formula is DerivedFormula.INDEX:
        return _index(known, code, area, period, catalogue, declared.weights, declared.base)
    sides = (declared.numerator or "", declared.denominator or "")
    formula = _QUOTIENTS[declared.formula]
    return _quotient(known, code, area, period, catalogue, sides, declared.scale, formula)


def _quotient(
    known: Known[Figure],
    code: str,
    area: str,
    period: Period,
    catalogue: Catalogue,
    sides: tuple[str, str],
    scale: Decimal | None,
    formula: Formula = Formula.RATIO,
) -> Derived:
    above, below = (_side(known, side, area, period, catalogue) for side in sides)
    return quotient(
        code, area, period, _present(above), _present(below), scale, _missing(above, below), formula
    )


def _side(known: Known[Figure], code: str, area: str, period: Period, catalogue: Catalogue) -> Derived:
    if catalogue.indicators[code].over_time is not OverTime.SUM:
        around = known.around(code, area, period)
        if around is not None:
            return Derived(code, area, around.period, around.value, Formula.SAME, (around,))
    return derive(known, code, area, period, catalogue)


def _index(
    known: Known[Figure],
    code: str,
    area: str,
    period: Period,
    catalogue: Catalogue,
    weights: Mapping[str, Decimal],
    base: Period | None,
) -> Derived:
    now = [derive(known, part, area, period, catalogue) for part in weights]
    bases = [derive(known, part, area, base, catalogue) for part in weights] if base is not None else []
    missing = _missing(*now, *bases)
    inputs = _present(*now, *bases)
    if missing:
        return Derived(code, area, period, None, Formula.INDEX, inputs, missing)
    relative = [each.value or Decimal(0) for each in now]
    if base is not None:
        usual = [_per_period(each, period, base, catalogue) for each in bases]
        if any(value <= 0 for value in usual):
            return Derived(
                code, area, period, None, Formula.INDEX, inputs,
                reason_vi="có thành phần bằng 0 ở kỳ gốc nên không tính được chỉ số",
                reason_en="a component is 0 in the base period, so there is no index",
            )  # fmt: skip
        relative = [
            _CONTEXT.divide(_CONTEXT.multiply(value, _HUNDRED), at_base)
            for value, at_base in zip(relative, usual, strict=True)
        ]
    weighted = exact_sum(value * weight for value, weight in zip(relative, weights.values(), strict=True))
    return Derived(code, area, period, _CONTEXT.divide(weighted, exact_sum(weights.values())), Formula.INDEX, inputs)


def _per_period(base: Derived, period: Period, base_period: Period, catalogue: Catalogue) -> Decimal:
    """What the base figure is for a period of the same length: a twelfth of the year's flow for a month."""
    value = base.value or Decimal(0)
    if catalogue.indicators[base.indicator].over_time is not OverTime.SUM:
        return value
    return _CONTEXT.divide(_CONTEXT.multiply(value, Decimal(period.months)), Decimal(base_period.months))


def _present(*figures: Derived) -> tuple[Figure, ...]:
    """What is known, reported figures as themselves and not wrapped."""
    found = (figure for figure in figures if figure.value is not None)
    return tuple(figure.inputs[0] if figure.formula is Formula.SAME else figure for figure in found)


def _missing(*figures: Derived) -> tuple[Missing, ...]:
    """What is missing; a figure that cannot be worked out at all is missing itself."""
    return tuple(
        each
        for figure in figures
        if figure.value is None
        for each in figure.missing or (Missing(figure.indicator, figure.area, figure.period),)
    )
