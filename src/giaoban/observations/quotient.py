"""A ratio from the figures above and below its line."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Context, Decimal

from giaoban.figures import exact_sum
from giaoban.observations.derived import Derived, Formula, Missing
from giaoban.observations.figure import Figure
from giaoban.periods import Period

_CONTEXT = Context(prec=28)


def quotient(
    indicator: str,
    area: str,
    period: Period,
    numerators: Sequence[Figure],
    denominators: Sequence[Figure],
    scale: Decimal | None,
    missing: Sequence[Missing] = (),
    formula: Formula = Formula.RATIO,
) -> Derived:
    """The sum of the numerators over the sum of the denominators, times the scale, with 28 digits.

    No value where anything is missing, or where the denominators sum to zero, which the reason says.
    """
    inputs = (*numerators, *denominators)
    if missing:
        return Derived(indicator, area, period, None, formula, inputs, tuple(missing))
    above = exact_sum(figure.value for figure in numerators if figure.value is not None)
    below = exact_sum(figure.value for figure in denominators if figure.value is not None)
    if below == 0:
        return Derived(
            indicator, area, period, None, formula, inputs,
            reason_vi="mẫu số bằng 0 nên không có tỷ lệ", reason_en="the denominator is 0, so there is no ratio",
        )  # fmt: skip
    value = _CONTEXT.divide(_CONTEXT.multiply(above, scale or Decimal(1)), below)
    return Derived(indicator, area, period, value, formula, inputs)
