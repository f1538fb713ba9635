"""The errors planted: each takes a clean statement and returns a faulty one, or None where it does not apply."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from random import Random

from benchmarks.checking.documents import Statement
from benchmarks.checking.relations import Number

Plant = Callable[[Statement, Random], Statement | None]


def digit_changed(clean: Statement, random: Random) -> Statement | None:
    """One digit of one number is another."""
    name, digits = _digits(clean, random)
    place = random.randrange(len(digits))
    other = random.choice([each for each in "123456789" if each != digits[place]])
    return _with_digits(clean, name, digits[:place] + other + digits[place + 1 :])


def digits_swapped(clean: Statement, random: Random) -> Statement | None:
    """Two neighbouring digits of one number have changed places."""
    name, digits = _digits(clean, random)
    places = [place for place in range(len(digits) - 1) if digits[place] != digits[place + 1]]
    places = [place for place in places if digits[place + 1] != "0" or place]
    if not places:
        return None
    place = random.choice(places)
    return _with_digits(clean, name, digits[:place] + digits[place + 1] + digits[place] + digits[place + 2 :])


def sign_turned(clean: Statement, random: Random) -> Statement | None:
    """Tăng where it fell, giảm where it rose."""
    return replace(clean, sign=-clean.sign) if "{up}" in clean.pattern else None


def scale_slipped(clean: Statement, random: Random) -> Statement | None:
    """One number is ten or a thousand times what it was, or a tenth."""
    names = [name for name in clean.numbers if name not in ("p", "q")]
    name = random.choice(names)
    number = clean.numbers[name]
    times = random.choice((Decimal(10), Decimal(1000)))
    if random.random() < 0.5 and number.value >= 100:
        return clean.with_number(name, replace(number, value=number.value / 10, decimals=number.decimals + 1))
    return clean.with_number(name, replace(number, value=number.value * times))


def part_left_out(clean: Statement, random: Random) -> Statement | None:
    """A part of a list that claims to be whole is not there."""
    for left_out in (", {x2} {U} của khu vực tư nhân", ", miền Trung {x2} {U}", "\n- Khu vực II: {x2} {U};"):
        if left_out in clean.pattern:
            numbers = {name: number for name, number in clean.numbers.items() if name != "x2"}
            return replace(clean, pattern=clean.pattern.replace(left_out, ""), numbers=numbers)
    return None


def share_of_wrong_whole(clean: Statement, random: Random) -> Statement | None:
    """The percentage was computed from another total."""
    if clean.kind != "attainment" or clean.other_base is None:
        return None
    rate = clean.numbers["p"]
    return clean.with_number("p", rate.with_value(rate.value * clean.numbers["w"].value / clean.other_base))


def base_of_wrong_year(clean: Statement, random: Random) -> Statement | None:
    """The base is that of another year."""
    if clean.kind != "growth" or clean.other_base is None:
        return None
    return clean.with_number("b", clean.numbers["b"].with_value(clean.other_base))


def _digits(clean: Statement, random: Random) -> tuple[str, str]:
    name = random.choice(list(clean.numbers))
    number = clean.numbers[name]
    return name, str(int(number.value.scaleb(number.decimals)))


def _with_digits(clean: Statement, name: str, digits: str) -> Statement | None:
    number: Number = clean.numbers[name]
    value = Decimal(digits).scaleb(-number.decimals)
    return clean.with_number(name, replace(number, value=value)) if value > 0 else None


PLANTS: dict[str, Plant] = {
    "a digit changed": digit_changed,
    "two digits swapped": digits_swapped,
    "a sign turned": sign_turned,
    "a scale slipped": scale_slipped,
    "a part left out": part_left_out,
    "a share of the wrong whole": share_of_wrong_whole,
    "a base from the wrong year": base_of_wrong_year,
}
