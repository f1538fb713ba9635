"""Decimals added without a digit lost, however many digits they have."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Context, Decimal, Inexact

# Far beyond any statistic; a sum that did not fit would raise rather than be rounded.
_EXACT = Context(prec=400, traps=[Inexact])


def exact_sum(values: Iterable[Decimal]) -> Decimal:
    """The sum of all values, to the last digit; 0 where there is none. Raises decimal.Inexact beyond 400 digits.

    Python's own sum of decimals rounds at 28 digits.

    >>> exact_sum([Decimal("12345678901234567.89"), Decimal("1e-20")])
    Decimal('12345678901234567.89000000000000000001')
    """
    total = Decimal(0)
    for value in values:
        total = _EXACT.add(total, value)
    return total


def exact_difference(left: Decimal, right: Decimal) -> Decimal:
    """`left - right`, to the last digit. Raises decimal.Inexact beyond 400 digits."""
    return _EXACT.subtract(left, right)
