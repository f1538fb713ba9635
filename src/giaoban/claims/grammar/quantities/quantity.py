"""A quantity: what a number with its unit states, before the sentence says of what."""

from __future__ import annotations

from decimal import Decimal

from giaoban.figures import Qualifier, Unit


class Quantity:
    """A number with its unit; its token carries it as value.

    value, step: in the unit's base where the unit is known; step is one unit of the last digit. either: another reading
    of its separator. factor: what scale words and units multiplied by. unit: None where the sentence must tell
    (`7.404 tỷ`, `đạt 61.359`). counted: the counted noun. scaled: a scale word stood there. grouped: thousands were set
    apart. known: the noun is one the lexicon knows. times: `lần`. of: the m of n/m. qualifiers: the words right before
    it, nearest first. sign: `+` or `-`. limit: `over` or `under` for the two ends of a range. base: the start of
    `từ 86 xuống 75`.
    """

    __slots__ = (
        "base",
        "counted",
        "either",
        "factor",
        "grouped",
        "known",
        "limit",
        "of",
        "qualifiers",
        "rules",
        "scaled",
        "sign",
        "step",
        "times",
        "unit",
        "value",
    )

    def __init__(self, value: Decimal, step: Decimal) -> None:
        self.value = value
        self.step = step
        self.unit: Unit | None = None
        self.counted: str | None = None
        self.scaled = False
        self.known = False
        self.grouped = False
        self.either: tuple[Decimal, Decimal] | None = None
        self.factor = Decimal(1)
        self.of: Decimal | None = None
        self.qualifiers: list[Qualifier] = []
        self.sign = ""
        self.limit: Qualifier | None = None
        self.base: Decimal | None = None
        self.times = False
        self.rules: list[str] = ["number"]

    def scale(self, factor: Decimal) -> None:
        """Multiply value, step and the other reading by a scale word or a unit's size."""
        self.value *= factor
        self.step *= factor
        if self.either is not None:
            self.either = (self.either[0] * factor, self.either[1] * factor)
