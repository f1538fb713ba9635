"""What holds between the figures of a clean sentence, judged here by rounding alone and apart from the checks."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from decimal import ROUND_CEILING, ROUND_HALF_UP, Decimal

from giaoban.figures import Interval, Qualifier, stated_interval


@dataclass(frozen=True)
class Number:
    """A number as it is written: `value` to so many `decimals`, in a unit of `scale` (1000000000 for tỷ)."""

    value: Decimal
    decimals: int = 0
    scale: Decimal = Decimal(1)

    @property
    def written(self) -> str:
        """With full stops after thousands and a comma before decimals: `4.750`, `20,2`."""
        text = f"{self.value:,.{self.decimals}f}"
        return text.translate({ord(","): ".", ord("."): ","})

    @property
    def interval(self) -> Interval:
        """What it stands for; a count in full has no tolerance, which half a unit does not change here."""
        step = Decimal(1).scaleb(-self.decimals) * self.scale
        return stated_interval(self.value * self.scale, step, Qualifier.EXACT)

    def with_value(self, value: Decimal) -> Number:
        """Another value, written as precisely."""
        return replace(self, value=value.quantize(Decimal(1).scaleb(-self.decimals), ROUND_HALF_UP))


Numbers = Mapping[str, Number]


def consistent(kind: str, numbers: Numbers, sign: int) -> bool:
    """True where the figures of a relation can all be true. sign: 1 where the words say up, -1 down."""
    return _KINDS[kind](numbers, sign)


def _growth(numbers: Numbers, sign: int) -> bool:
    value, base, rate = (numbers[name].interval for name in ("v", "b", "p"))
    low, high = (value.low / base.high - 1) * 100, (value.high / base.low - 1) * 100
    return Interval(low, high).overlaps(_signed(rate, sign))


def _step(numbers: Numbers, sign: int) -> bool:
    value, move, rate = numbers["v"].interval, _signed(numbers["a"].interval, sign), numbers["p"].interval
    base = Interval(value.low - move.high, value.high - move.low)
    if base.low <= 0:
        return False
    corners = [a / b * 100 for a in (move.low, move.high) for b in (base.low, base.high)]
    return Interval(min(corners), max(corners)).overlaps(_signed(rate, sign))


def _attainment(numbers: Numbers, _: int) -> bool:
    value, whole, rate = (numbers[name].interval for name in ("v", "w", "p"))
    return Interval(value.low / whole.high * 100, value.high / whole.low * 100).overlaps(rate)


def _all_parts(numbers: Numbers, _: int) -> bool:
    return _parts(numbers).overlaps(numbers["w"].interval)


def _some_parts(numbers: Numbers, _: int) -> bool:
    return _parts(numbers).low <= numbers["w"].interval.high


def _parts(numbers: Numbers) -> Interval:
    parts = [number.interval for name, number in numbers.items() if name.startswith("x")]
    return Interval(sum((each.low for each in parts), Decimal(0)), sum((each.high for each in parts), Decimal(0)))


def _same(numbers: Numbers, _: int) -> bool:
    return numbers["v"].interval.overlaps(numbers["again"].interval)


def _rank(numbers: Numbers, sign: int) -> bool:
    earlier = numbers["v"].value + sign * numbers["a"].value
    return 1 <= numbers["v"].value <= numbers["w"].value and 1 <= earlier <= numbers["w"].value


def _heads(numbers: Numbers, _: int) -> bool:
    one = [numbers[name].interval for name in ("v", "p")]
    other = [numbers[name].interval for name in ("w", "q")]
    left, right = (Interval(pair[0].low / pair[1].high, pair[0].high / pair[1].low) for pair in (one, other))
    return left.overlaps(right)


def _move(numbers: Numbers, sign: int) -> bool:
    value, base = numbers["v"].interval, numbers["b"].interval
    return Interval(value.low - base.high, value.high - base.low).overlaps(_signed(numbers["a"].interval, sign))


def _times(numbers: Numbers, _: int) -> bool:
    value, base = numbers["v"].interval, numbers["b"].interval
    return Interval(value.low / base.high, value.high / base.low).overlaps(numbers["p"].interval)


def _at_most(numbers: Numbers, _: int) -> bool:
    return numbers["v"].interval.low <= numbers["w"].interval.high


def _whole_base(numbers: Numbers, sign: int) -> bool:
    """A whole count with a rate and no base: some whole number must give it."""
    value, rate = numbers["v"].value, _signed(numbers["p"].interval, sign)
    low, high = value / (1 + rate.high / 100), value / (1 + rate.low / 100)
    return low.to_integral_value(ROUND_CEILING) <= high


def _signed(interval: Interval, sign: int) -> Interval:
    return interval if sign > 0 else Interval(-interval.high, -interval.low)


_KINDS = {
    "growth": _growth,
    "step": _step,
    "attainment": _attainment,
    "all parts": _all_parts,
    "some parts": _some_parts,
    "same": _same,
    "rank": _rank,
    "heads": _heads,
    "move": _move,
    "times": _times,
    "at most": _at_most,
    "whole base": _whole_base,
}
