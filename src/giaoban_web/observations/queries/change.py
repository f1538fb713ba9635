"""The change from one figure to another."""

from __future__ import annotations

from decimal import Context, Decimal

from giaoban.figures import Unit, exact_difference

_CONTEXT = Context(prec=28)


def change_of(value: Decimal | None, base: Decimal | None, unit: Unit) -> Decimal | None:
    """The change in percent of its base, in points for a rate or a rank; None without a base above zero.

    >>> change_of(Decimal(106), Decimal(100), Unit.COUNT)
    Decimal('6')
    """
    if value is None or base is None:
        return None
    rise = exact_difference(value, base)
    if unit.is_rate or unit is Unit.RANK:
        return rise
    return _CONTEXT.divide(_CONTEXT.multiply(rise, Decimal(100)), base) if base > 0 else None
