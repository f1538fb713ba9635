"""A whole report: a text with numbers that stand in relations, near each other or far apart."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from decimal import Decimal
from random import Random

from benchmarks.checking.relations import Number, consistent

_OPTIONAL = re.compile(r"\[\[(\w+)\|(.*?)\]\]", re.DOTALL)
_SLOT = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True)
class Relation:
    """What holds between numbers: the kind, the number that plays each role, and the direction word it hangs on."""

    kind: str
    roles: Mapping[str, str]
    sign: str = ""


@dataclass(frozen=True)
class Report:
    """A report of one manner. pattern: `{name}` is a number, `{up_name}` a direction word, `[[name|words]]` a part that
    may be left out together with its number. signs: 1 up, -1 down. wholes: for a share, another number it could wrongly
    be taken of; bases: the names of bases.
    """

    name: str
    pattern: str
    numbers: dict[str, Number]
    relations: tuple[Relation, ...]
    signs: dict[str, int] = field(default_factory=dict)
    left_out: frozenset[str] = frozenset()

    @property
    def text(self) -> str:
        """The report as it is read."""
        return self._written()[0]

    @property
    def spans(self) -> dict[str, list[tuple[int, int]]]:
        """Where each number stands in the text."""
        return self._written()[1]

    def _written(self) -> tuple[str, dict[str, list[tuple[int, int]]]]:
        pattern = _OPTIONAL.sub(lambda match: "" if match[1] in self.left_out else match[2], self.pattern)
        pieces: list[str] = []
        spans: dict[str, list[tuple[int, int]]] = {}
        length = end = 0
        for match in _SLOT.finditer(pattern):
            name = match[1]
            pieces.append(pattern[end : match.start()])
            length += len(pieces[-1])
            if name.startswith("up_"):
                word = "tăng" if self.signs[name[3:]] > 0 else "giảm"
            elif name.startswith("Up_"):
                word = "Tăng" if self.signs[name[3:]] > 0 else "Giảm"
            elif name.startswith("pm_"):
                word = "" if self.signs[name[3:]] > 0 else "-"
            else:
                word = self.numbers[name].written
                spans.setdefault(name, []).append((length, length + len(word)))
            pieces.append(word)
            length += len(word)
            end = match.end()
        pieces.append(pattern[end:])
        return "".join(pieces), spans

    def broken(self) -> frozenset[str]:
        """The names of the numbers of every relation that cannot hold."""
        found: set[str] = set()
        for relation in self.relations:
            roles = {role: name for role, name in relation.roles.items() if name not in self.left_out}
            if any(not role.startswith("x") for role in relation.roles.keys() - roles.keys()):
                continue  # only a part may be missing: of a whole, or a figure told again, nothing can be said
            numbers = {role: self.numbers[name] for role, name in roles.items()}
            if not consistent(relation.kind, numbers, self.signs.get(relation.sign, 1)):
                found.update(roles.values())
        return frozenset(found)

    @property
    def related(self) -> list[str]:
        """The numbers that stand in a relation, in the order of the text."""
        named = {name for relation in self.relations for name in relation.roles.values()}
        return [name for name in self.spans if name in named]

    def with_number(self, name: str, number: Number) -> Report:
        """With one number replaced wherever it stands."""
        return replace(self, numbers={**self.numbers, name: number})


class Figures:
    """Numbers in the making: each drawn at random or derived from others, with the relation that ties it to them."""

    def __init__(self, random: Random) -> None:
        self.random = random
        self.numbers: dict[str, Number] = {}
        self.signs: dict[str, int] = {}
        self.relations: list[Relation] = []

    def draw(self, name: str, low: int, high: int, decimals: int = 0, scale: int = 1) -> Number:
        """A number between two bounds, given in the digits that are written: 1230 with one decimal is 123,0."""
        value = Decimal(self.random.randint(low, high)).scaleb(-decimals)
        return self.put(name, value, decimals, scale)

    def put(self, name: str, value: Decimal, decimals: int = 0, scale: int = 1) -> Number:
        """A number of this value, rounded to its decimals."""
        self.numbers[name] = Number(Decimal(0), decimals, Decimal(scale)).with_value(value)
        return self.numbers[name]

    def grown(self, value: str, base: str, rate: str, decimals: int = 1, spread: tuple[int, int] = (-28, 45)) -> None:
        """`value` made from `base`, with the rate between them."""
        before = self.numbers[base]
        factor = Decimal(1) + Decimal(self.random.randint(spread[0] * 10, spread[1] * 10) or 37) / 1000
        after = self.put(value, before.value * factor, before.decimals, int(before.scale))
        change = (after.value / before.value - 1) * 100
        self.put(rate, abs(change), decimals)
        self.signs[rate] = 1 if change >= 0 else -1
        self.tie("growth", rate, v=value, b=base, p=rate)

    def moved(self, move: str, value: str, base: str) -> None:
        """The absolute change between two numbers."""
        one, other = self.numbers[value], self.numbers[base]
        gap = one.value - other.value
        self.put(move, abs(gap), one.decimals, int(one.scale))
        self.signs[move] = 1 if gap >= 0 else -1
        self.tie("move", move, v=value, b=base, a=move)

    def share(self, rate: str, part: str, whole: str, decimals: int = 1) -> None:
        """The percentage of one number in another."""
        one, other = self.numbers[part], self.numbers[whole]
        self.put(rate, one.value * one.scale / (other.value * other.scale) * 100, decimals)
        self.tie("attainment", v=part, w=whole, p=rate)

    def split(self, whole: str, *parts: str, everything: bool = True) -> None:
        """Parts of a whole; the last takes what is left, or leaves some over."""
        all_of_it = self.numbers[whole]
        left = all_of_it.value
        shares = [self.random.randint(12, 60) for _ in parts]
        total = sum(shares) + (0 if everything else self.random.randint(9, 20))
        for name, share in zip(parts[:-1], shares, strict=False):
            part = self.put(name, all_of_it.value * share / total, all_of_it.decimals, int(all_of_it.scale))
            left -= part.value
        last = left if everything else all_of_it.value * shares[-1] / total
        self.put(parts[-1], last, all_of_it.decimals, int(all_of_it.scale))
        kind = "all parts" if everything else "some parts"
        self.tie(kind, w=whole, **{f"x{place}": name for place, name in enumerate(parts)})

    def summed(self, whole: str, *parts: str) -> None:
        """A whole made from its parts."""
        first = self.numbers[parts[0]]
        self.put(whole, sum((self.numbers[name].value for name in parts), Decimal(0)), first.decimals, int(first.scale))
        self.tie("all parts", w=whole, **{f"x{place}": name for place, name in enumerate(parts)})

    def again(self, name: str, of: str) -> None:
        """The same number, told again."""
        self.numbers[name] = self.numbers[of]
        self.tie("same", v=of, again=name)

    def tie(self, kind: str, sign: str = "", **roles: str) -> None:
        """A relation between numbers that are there."""
        self.relations.append(Relation(kind, roles, sign))

    def report(self, name: str, pattern: str) -> Report:
        """The report."""
        return Report(name, pattern, self.numbers, tuple(self.relations), self.signs)
