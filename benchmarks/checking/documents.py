"""Clean statements and documents, made from a seed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from decimal import Decimal
from random import Random

from benchmarks.checking import sentences as wording
from benchmarks.checking.relations import Number, consistent


@dataclass(frozen=True)
class Statement:
    """Figures in a relation, with the pattern that words them. sign: 1 up, -1 down, which `{up}` says."""

    kind: str
    pattern: str
    numbers: dict[str, Number]
    words: dict[str, str]
    sign: int = 1
    other_base: Decimal | None = None

    @property
    def text(self) -> str:
        """The sentence, or the lines, that state it."""
        up, to = ("tăng", "lên") if self.sign > 0 else ("giảm", "xuống")
        written = {name: number.written for name, number in self.numbers.items()}
        text = self.pattern.format(**written, **self.words, up=up, to=to)
        return text[0].upper() + text[1:]

    @property
    def holds(self) -> bool:
        """True where its figures can all be true."""
        return consistent(self.kind, self.numbers, self.sign)

    def with_number(self, name: str, number: Number) -> Statement:
        """With one number replaced."""
        return replace(self, numbers={**self.numbers, name: number})


def statement(random: Random) -> Statement:
    """A clean statement of any kind."""
    while True:
        made = random.choice(_MAKERS)(random)
        if made.holds and all(number.value > 0 for number in made.numbers.values()):
            return made


def document(random: Random, size: int = 8) -> list[Statement]:
    """Clean statements for one document, none of which speaks of what another speaks of."""
    found: list[Statement] = []
    seen: set[str] = set()
    while len(found) < size:
        made = statement(random)
        about = made.words.get("S", made.kind)
        if about not in seen:
            seen.add(about)
            found.append(made)
    return found


def _measured(random: Random) -> tuple[Number, dict[str, str]]:
    number, unit = wording.amount(random)
    subject, unit = (random.choice(wording.MONEY), unit) if unit else random.choice(wording.COUNTS)
    period, before = random.choice(wording.PERIODS)
    return number, {"S": subject, "U": unit, "T": period, "B": before}


def _rate(value: Decimal, random: Random) -> Number:
    return Number(Decimal(0), random.choice((1, 2))).with_value(value)


def _growth(random: Random) -> Statement:
    base, words = _measured(random)
    value = base.with_value(base.value * Decimal(random.randint(70, 145)) / 100)
    change = (value.value / base.value - 1) * 100
    numbers = {"v": value, "b": base, "p": _rate(abs(change), random)}
    other = base.with_value(base.value * Decimal(random.choice((72, 79, 88, 113, 127))) / 100).value
    return Statement("growth", random.choice(wording.GROWTH), numbers, words, 1 if change >= 0 else -1, other)


def _step(random: Random) -> Statement:
    base, words = _measured(random)
    value = base.with_value(base.value * Decimal(random.randint(70, 145)) / 100)
    move = value.value - base.value
    numbers = {"v": value, "a": value.with_value(abs(move)), "p": _rate(abs(move / base.value) * 100, random)}
    return Statement("step", random.choice(wording.STEP), numbers, words, 1 if move >= 0 else -1)


def _attainment(random: Random) -> Statement:
    whole, words = _measured(random)
    value = whole.with_value(whole.value * Decimal(random.randint(21, 118)) / 100)
    numbers = {"v": value, "w": whole, "p": _rate(value.value / whole.value * 100, random)}
    return Statement("attainment", random.choice(wording.ATTAINMENT), numbers, words, 1, whole.value * 2)


def _share(random: Random) -> Statement:
    whole, words = _measured(random)
    value = whole.with_value(whole.value * Decimal(random.randint(11, 88)) / 100)
    numbers = {"v": value, "w": whole, "p": _rate(value.value / whole.value * 100, random)}
    return Statement("attainment", random.choice(wording.SHARE), numbers, words, 1, whole.value * Decimal("1.3"))


def _out_of(random: Random) -> Statement:
    whole = random.randint(30, 400)
    value = random.randint(10, whole)
    numbers = {
        "v": Number(Decimal(value)),
        "w": Number(Decimal(whole)),
        "p": _rate(Decimal(value * 100) / whole, random),
    }
    return Statement("attainment", random.choice(wording.OUT_OF), numbers, {})


def _parts(random: Random) -> Statement:
    whole, words = _measured(random)
    first = whole.with_value(whole.value * Decimal(random.randint(20, 40)) / 100)
    second = whole.with_value(whole.value * Decimal(random.randint(15, 35)) / 100)
    third = whole.with_value(whole.value - first.value - second.value)
    numbers = {"w": whole, "x1": first, "x2": second, "x3": third}
    kind, patterns = ("all parts", wording.ALL_PARTS) if random.random() < 0.75 else ("some parts", wording.SOME_PARTS)
    return Statement(kind, random.choice(patterns), numbers, words)


def _same(random: Random) -> Statement:
    value, words = _measured(random)
    return Statement("same", random.choice(wording.SAME), {"v": value, "again": value}, words)


def _rank(random: Random) -> Statement:
    rank, places = random.randint(5, 50), random.randint(1, 12)
    numbers = {"v": Number(Decimal(rank)), "w": Number(Decimal(63)), "a": Number(Decimal(places))}
    return Statement("rank", random.choice(wording.RANK), numbers, {}, random.choice((1, -1)))


def _heads(random: Random) -> Statement:
    people = Decimal(random.randint(9_900, 10_080)) / 100
    mobile, fixed = Decimal(random.randint(780, 900)) / 10, Decimal(random.randint(190, 240)) / 10
    numbers = {
        "v": Number(mobile, 1), "p": Number(Decimal(0), 2).with_value(mobile / people * 100),
        "w": Number(fixed, 1), "q": Number(Decimal(0), 1).with_value(fixed / people * 100),
    }  # fmt: skip
    return Statement("heads", random.choice(wording.HEADS), numbers, {})


_MAKERS: tuple[Callable[[Random], Statement], ...] = (
    _growth, _growth, _growth, _step, _attainment, _share, _out_of, _parts, _parts, _same, _rank, _heads,
)  # fmt: skip
