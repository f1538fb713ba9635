"""The kinds of figures a reader tells apart at a glance."""

from enum import StrEnum

from giaoban.claims.model import Claim
from giaoban.figures import Unit


class FigureKind(StrEnum):
    """What a figure is, by its unit; CHANGE is a change whose level is not stated."""

    MONEY = "money"
    PERCENT = "percent"
    COUNT = "count"
    RANK = "rank"
    RATE = "rate"
    CHANGE = "change"


_OF_UNIT = {
    Unit.VND: FigureKind.MONEY,
    Unit.USD: FigureKind.MONEY,
    Unit.PERCENT: FigureKind.PERCENT,
    Unit.PERCENTAGE_POINT: FigureKind.PERCENT,
    Unit.RANK: FigureKind.RANK,
    Unit.COUNT: FigureKind.COUNT,
}


def kind_of(claim: Claim) -> FigureKind:
    """The kind of a claim's figure: MONEY for `4.750 tỷ đồng`, RATE for speeds, hours and figures per 100 people."""
    if claim.value is None:
        return FigureKind.CHANGE
    if claim.unit is None:
        return FigureKind.COUNT
    return _OF_UNIT.get(claim.unit, FigureKind.RATE)
