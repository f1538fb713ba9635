"""Errors planted into whole reports of each manner of writing, and false alarms on them when they are clean."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from decimal import Decimal
from random import Random

from benchmarks import results
from benchmarks.checking.report import Report
from benchmarks.checking.reports import find_manners
from giaoban.checks import Finding, Verdict, check
from giaoban.claims import read
from giaoban.documents import document_from_bytes

Plant = Callable[[Report, str, Random], Report | None]
_TRIES = 12


def _digits(report: Report, name: str) -> str:
    number = report.numbers[name]
    return str(int(number.value.scaleb(number.decimals)))


def _with_digits(report: Report, name: str, digits: str) -> Report | None:
    number = report.numbers[name]
    value = Decimal(digits).scaleb(-number.decimals)
    return report.with_number(name, replace(number, value=value)) if value > 0 else None


def digit_changed(report: Report, name: str, random: Random) -> Report | None:
    """One digit of one number is another."""
    digits = _digits(report, name)
    place = random.randrange(len(digits))
    other = random.choice([each for each in "123456789" if each != digits[place]])
    return _with_digits(report, name, digits[:place] + other + digits[place + 1 :])


def digits_swapped(report: Report, name: str, random: Random) -> Report | None:
    """Two neighbouring digits of one number have changed places."""
    digits = _digits(report, name)
    places = [at for at in range(len(digits) - 1) if digits[at] != digits[at + 1] and (at or digits[1] != "0")]
    if not places:
        return None
    at = random.choice(places)
    return _with_digits(report, name, digits[:at] + digits[at + 1] + digits[at] + digits[at + 2 :])


def sign_turned(report: Report, name: str, random: Random) -> Report | None:
    """Tăng where it fell, giảm where it rose."""
    if name not in report.signs:
        return None
    return replace(report, signs={**report.signs, name: -report.signs[name]})


def scale_slipped(report: Report, name: str, random: Random) -> Report | None:
    """One number is ten or a thousand times what it was, or a tenth."""
    number = report.numbers[name]
    if name in report.signs or name.endswith(("rate", "share")):
        return None
    if random.random() < 0.5 and number.value >= 100:
        return report.with_number(name, replace(number, value=number.value / 10, decimals=number.decimals + 1))
    return report.with_number(name, replace(number, value=number.value * random.choice((10, 1000))))


def part_left_out(report: Report, name: str, random: Random) -> Report | None:
    """A part of a list that claims to be whole is not there."""
    if f"[[{name}|" not in report.pattern:
        return None
    words = report.pattern.split(f"[[{name}|", 1)[1].split("]]", 1)[0]
    return replace(report, left_out=frozenset({name, *re.findall(r"\{(\w+)\}", words)}))


def share_of_wrong_whole(report: Report, name: str, random: Random) -> Report | None:
    """The percentage was computed from another total."""
    if not any(each.kind == "attainment" and each.roles["p"] == name for each in report.relations):
        return None
    rate = report.numbers[name]
    factor = Decimal(random.choice((62, 77, 86, 118, 131))) / 100
    return report.with_number(name, rate.with_value(rate.value * factor))


def base_of_wrong_year(report: Report, name: str, random: Random) -> Report | None:
    """The base is that of another year."""
    if not any(each.kind in ("growth", "move") and each.roles["b"] == name for each in report.relations):
        return None
    base = report.numbers[name]
    factor = Decimal(random.choice((72, 79, 88, 113, 127))) / 100
    return report.with_number(name, base.with_value(base.value * factor))


PLANTS: dict[str, Plant] = {
    "a digit changed": digit_changed,
    "two digits swapped": digits_swapped,
    "a sign turned": sign_turned,
    "a scale slipped": scale_slipped,
    "a part left out": part_left_out,
    "a share of the wrong whole": share_of_wrong_whole,
    "a base from the wrong year": base_of_wrong_year,
}


@dataclass
class Tally:
    """What was planted and found, by manner and kind."""

    planted: Counter[tuple[str, str]] = field(default_factory=Counter)
    found: Counter[tuple[str, str]] = field(default_factory=Counter)
    figures: Counter[str] = field(default_factory=Counter)
    alarms: Counter[str] = field(default_factory=Counter)


def whole_reports(seed: int, number: int, *, show: bool = False) -> dict[str, object]:
    """So many reports of each manner, clean and then with one error of each kind; two tables, and the figures."""
    tally = Tally()
    for manner, make in find_manners().items():
        random = Random(f"{seed} {manner}")  # noqa: S311  (invented figures, not secrets)
        for _ in range(number):
            clean = make(random)
            if clean.broken():
                continue
            _count_alarms(tally, manner, clean, frozenset(), show=show)
            for kind, plant in PLANTS.items():
                _plant(tally, manner, kind, plant, clean, random, show=show)
    manners = list(find_manners())
    rows = [[kind, *(_recall(tally, [(manner, kind)]) for manner in manners)] for kind in PLANTS]
    rows.append(["all", *(_recall(tally, [(manner, kind) for kind in PLANTS]) for manner in manners)])
    rows.append(["false alarms", *(f"{tally.alarms[each] / max(1, tally.figures[each]):.4%}" for each in manners)])
    results.print_table("Planted into whole reports: recall by manner of writing", ["kind", *manners], rows)
    hits, planted = sum(tally.found.values()), sum(tally.planted.values())
    alarms, figures = sum(tally.alarms.values()), sum(tally.figures.values())
    print(
        f"\nAll manners: {hits} of {planted} found ({hits / max(1, planted):.4f}); false alarms {alarms} of {figures:,}"
    )
    return {
        "recall": {
            manner: round(
                sum(tally.found[manner, kind] for kind in PLANTS)
                / max(1, sum(tally.planted[manner, kind] for kind in PLANTS)),
                4,
            )
            for manner in manners
        },
        "planted": planted,
        "figures": figures,
        "false_alarms": alarms,
    }


def _recall(tally: Tally, keys: list[tuple[str, str]]) -> str:
    planted, found = sum(tally.planted[key] for key in keys), sum(tally.found[key] for key in keys)
    return f"{found / planted:.3f} ({planted})" if planted else "-"


def _plant(tally: Tally, manner: str, kind: str, plant: Plant, clean: Report, random: Random, *, show: bool) -> None:
    names = random.sample(clean.related, len(clean.related))
    if kind == "a sign turned":
        names = random.sample(list(clean.signs), len(clean.signs))
    if kind == "a part left out":
        names = list(clean.numbers)
    for name in names:
        faulty = plant(clean, name, random)
        if faulty is None or faulty.text == clean.text:
            continue
        broken = faulty.broken()
        if not broken:
            continue
        hit = _count_alarms(tally, manner, faulty, broken | faulty.left_out, show=show)
        tally.planted[manner, kind] += 1
        tally.found[manner, kind] += hit
        if not hit and show:
            written = faulty.numbers[name].written
            print(f"MISS {manner}, {kind}: {name} is {written}, was {clean.numbers[name].written};", sorted(broken))
        return


def _count_alarms(tally: Tally, manner: str, report: Report, broken: frozenset[str], *, show: bool) -> bool:
    """Whether an error is found at a broken figure; errors that touch none are counted as false alarms."""
    dated = report.text if report.name.endswith(".html") else f"date: 2023-10-05\n{report.text}"
    reading = read(document_from_bytes(dated.encode(), report.name))
    text = reading.document.text
    written = [re.escape(report.numbers[name].written) for name in broken if name in report.numbers]
    pattern = re.compile(rf"(?<![\d.,])(?:{'|'.join(written) or '(?!)'})(?![\d])")
    hit = False
    tally.figures[manner] += len(report.related)
    for finding in check([reading]):
        if finding.verdict is Verdict.ERROR:
            if any(pattern.search(text, each.start, each.end) for each in finding.addresses):
                hit = True
            else:
                tally.alarms[manner] += 1
                if show:
                    print(f"FALSE ALARM {manner}: {_told(finding)}")
    return hit


def _told(finding: Finding) -> str:
    return f"{finding.check}: {finding.message_vi}"
