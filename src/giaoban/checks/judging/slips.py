"""One slip of a pen: a digit changed, two neighbours swapped, a power of ten, in one of the figures of an equation.

Words such as `trong đó` or a colon say that figures belong together, but not surely how. Where the equation they may
stand in does not hold, yet would if one of its figures had been written with one slip less, that is no coincidence.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from giaoban.checks.judging.digits import written_at
from giaoban.claims import Claim
from giaoban.figures import Interval
from giaoban.figures.arithmetic import last_digit

Holds = Callable[[Sequence[Interval]], bool]
_POWERS = tuple(Decimal(10) ** power for power in (-3, -2, -1, 1, 2, 3))
_LONGEST = 12  # digits
_DIGITS = "0123456789"


@dataclass(frozen=True, slots=True)
class Written:
    """A figure as it is written: 1012 steps of 1000000, and how far what it stands for reaches below and above it."""

    value: Decimal
    step: Decimal
    interval: Interval

    @property
    def steps(self) -> int:
        """The digits of the figure as a whole number."""
        return int(abs(self.value) / self.step)

    def others(self) -> Iterator[Interval]:
        """What the figure could have stood for, had it been written with one slip less."""
        below, above = self.value - self.interval.low, self.interval.high - self.value
        for number in _other_digits(self.steps):
            yield Interval(number * self.step - below, number * self.step + above)
        for power in _POWERS:
            yield Interval(self.interval.low * power, self.interval.high * power)


def written(claim: Claim, text: str) -> Written | None:
    """The figure of a claim, None for a change without a level."""
    if claim.value is None:
        return None
    found = written_at(claim.value, text, *claim.figure) if claim.figure[1] else None
    step = found[2] if found else last_digit(claim.value)
    low = claim.value if claim.low is None else claim.low
    high = claim.value if claim.high is None else claim.high
    return Written(claim.value, step, Interval(low, high))


def one_slip_apart(figures: Sequence[Written], holds: Holds) -> int | None:
    """The figure that one slip less would mend: its place, None where no slip of one figure explains the gap."""
    known = [figure.interval for figure in figures]
    for place, figure in enumerate(figures):
        if any(holds([*known[:place], other, *known[place + 1 :]]) for other in figure.others()):
            return place
    return None


def same_but_for_a_slip(one: Written, other: Written) -> bool:
    """True for 385 and 358, 9.745 and 9.945, 81,5 and 8,15: one slip makes the one the other."""
    return not one.interval.overlaps(other.interval) and any(each.overlaps(other.interval) for each in one.others())


def _other_digits(number: int) -> Iterator[int]:
    digits = str(number)
    if len(digits) > _LONGEST:
        return
    for place, digit in enumerate(digits):
        for other in _DIGITS:
            if other != digit and (place or other != "0"):
                yield int(digits[:place] + other + digits[place + 1 :])
        if place and digits[place - 1] != digit:
            yield int(digits[: place - 1] + digit + digits[place - 1] + digits[place + 1 :])
