"""Derived figures: declared here, worked out from indicators on demand, never stored as if they had been reported."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from decimal import Decimal
from enum import StrEnum
from types import MappingProxyType

from giaoban.catalogue.entry import Entry
from giaoban.catalogue.fields import Fields
from giaoban.catalogue.problem import Problem
from giaoban.figures import Unit
from giaoban.periods import Period


class DerivedFormula(StrEnum):
    """How it is worked out; each needs its own keys and no others."""

    RATIO = "ratio"
    SHARE = "share"
    PER_CAPITA = "per_capita"
    SUM = "sum"
    GROWTH = "growth"
    INDEX = "index"


class Against(StrEnum):
    """What growth is measured from: the same period a year before, or the period just before."""

    YEAR_BEFORE = "year_before"
    PREVIOUS = "previous"


@dataclass(frozen=True, slots=True)
class DerivedIndicator:
    """A figure with a formula: `telecom.mobile_revenue_share`, a share of `telecom.revenue`.

    unit, counted: of the result. numerator, denominator: for a ratio, a share and a figure per head; the quotient is
    multiplied by `scale` (1 unless it says otherwise, 100 for a share). parts: what a sum adds. of, against: what
    growth is of, in percent, and since when. weights: for an index, by code; base: the period in which such an index
    is 100, None for the weighted mean of the figures themselves.
    """

    code: str
    name_vi: str
    name_en: str
    formula: DerivedFormula
    unit: Unit
    counted: str | None
    numerator: str | None
    denominator: str | None
    scale: Decimal
    parts: tuple[str, ...]
    of: str | None
    against: Against
    weights: Mapping[str, Decimal]
    base: Period | None
    definition_vi: str
    definition_en: str

    def inputs_by_key(self) -> dict[str, tuple[str, ...]]:
        """The codes it is worked out from, by the key that names them."""
        named = {
            "numerator": (self.numerator,),
            "denominator": (self.denominator,),
            "parts": self.parts,
            "of": (self.of,),
            "weights": tuple(self.weights),
        }
        return {key: tuple(code for code in codes if code) for key, codes in named.items() if any(codes)}

    @property
    def inputs(self) -> tuple[str, ...]:
        """The codes it is worked out from: `("telecom.mobile_revenue", "telecom.revenue")`."""
        return tuple(code for codes in self.inputs_by_key().values() for code in codes)


_QUOTIENT = frozenset({"numerator", "denominator", "scale"})
_NEEDED = {
    DerivedFormula.RATIO: frozenset({"numerator", "denominator"}),
    DerivedFormula.SHARE: frozenset({"numerator", "denominator"}),
    DerivedFormula.PER_CAPITA: frozenset({"numerator", "denominator"}),
    DerivedFormula.SUM: frozenset({"parts"}),
    DerivedFormula.GROWTH: frozenset({"of", "against"}),
    DerivedFormula.INDEX: frozenset({"weights"}),
}
_ALLOWED = {
    **_NEEDED,
    DerivedFormula.RATIO: _QUOTIENT,
    DerivedFormula.PER_CAPITA: _QUOTIENT,
    DerivedFormula.INDEX: frozenset({"weights", "base"}),
}
_KEYS = frozenset(field.name for field in fields(DerivedIndicator)) - {"code"}
_OF_A_FORMULA = frozenset().union(*_ALLOWED.values())


def read_derived(entry: Entry, problems: list[Problem]) -> DerivedIndicator | None:
    """The derived figure of an entry, None where it has a fault. What it names is checked in `relations`."""
    read = Fields(entry, _KEYS, problems)
    formula = read.choice("formula", DerivedFormula, DerivedFormula.RATIO)
    if read.sound:
        _keys_fit(formula, entry, read)
    unit = read.choice("unit", Unit, Unit.PERCENT)
    scale = read.decimal("scale")
    derived = DerivedIndicator(
        code=entry.key,
        name_vi=read.text("name_vi"),
        name_en=read.text("name_en"),
        formula=formula,
        unit=unit,
        counted=read.optional_text("counted"),
        numerator=read.optional_text("numerator"),
        denominator=read.optional_text("denominator"),
        scale=Decimal(100) if formula is DerivedFormula.SHARE else scale or Decimal(1),
        parts=read.texts("parts"),
        of=read.optional_text("of"),
        against=read.choice("against", Against, Against.YEAR_BEFORE)
        if "against" in entry.fields
        else Against.YEAR_BEFORE,
        weights=MappingProxyType(read.weights("weights")),
        base=read.period("base"),
        definition_vi=read.text("definition_vi"),
        definition_en=read.text("definition_en"),
    )
    return derived if read.sound else None


def _keys_fit(formula: DerivedFormula, entry: Entry, read: Fields) -> None:
    for key in sorted(_NEEDED[formula] - entry.fields.keys()):
        read.fault(
            key,
            f"công thức '{formula}' cần khóa '{key}'; hãy bổ sung",
            f"the formula '{formula}' needs the key '{key}'; add it",
        )
    for key in sorted((_OF_A_FORMULA & entry.fields.keys()) - _ALLOWED[formula]):
        read.fault(
            key,
            f"công thức '{formula}' không dùng khóa '{key}'; hãy xóa",
            f"the formula '{formula}' does not use the key '{key}'; delete it",
        )
