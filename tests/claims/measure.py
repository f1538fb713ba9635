"""How much of hand-made facts a reading finds: F1 of levels and changes, and the shares of right attributes."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any

from giaoban.claims import Change, Claim
from giaoban.periods import parse_period


@dataclass(frozen=True, slots=True)
class Measure:
    """What was found: every figure between 0 and 1; `missed` and `false` name what was not."""

    levels: float
    changes: float
    periods: float
    bases: float
    qualifiers: float
    missed: tuple[str, ...]
    false: tuple[str, ...]


def facts_in(path: Path) -> list[dict[str, Any]]:
    """The facts of a `.facts.jsonl` file."""
    return [json.loads(line) for line in path.read_text("utf-8").splitlines() if line.strip()]


def measure(pairs: list[tuple[list[dict[str, Any]], str, list[Claim]]]) -> Measure:
    """Measure readings of documents, each given as its facts, its text and its claims."""
    tally: Counter[str] = Counter()
    missed: list[str] = []
    false: list[str] = []
    for facts, text, claims in pairs:
        _count(facts, text, claims, tally, missed, false)
    return Measure(
        levels=_f1(tally, "level"),
        changes=_f1(tally, "change"),
        periods=_share(tally, "period"),
        bases=_share(tally, "basis"),
        qualifiers=_share(tally, "qualifier"),
        missed=tuple(missed),
        false=tuple(false),
    )


def _count(
    facts: list[dict[str, Any]],
    text: str,
    claims: list[Claim],
    tally: Counter[str],
    missed: list[str],
    false: list[str],
) -> None:
    left = list(claims)
    found: set[tuple[Decimal, str]] = set()
    for fact in facts:
        start = text.index(fact["quote"])
        end = start + len(fact["quote"])
        claim = next((each for each in left if _same_level(fact, each) and each.start < end and start < each.end), None)
        if fact["value"] is not None:
            tally["level_gold"] += 1
        tally["change_gold"] += len(fact["changes"])
        if claim is None:
            missed.append(fact["quote"])
            continue
        left.remove(claim)
        if claim.value is not None and claim.unit is not None:
            tally["level_hit"] += 1
            tally["level_claimed"] += 1
            found.add((claim.value, claim.unit))
        tally["period_all"] += 1
        tally["period_hit"] += _months(fact["period"]) == _months(str(claim.period) if claim.period else None)
        tally["qualifier_all"] += 1
        tally["qualifier_hit"] += fact["qualifier"] == claim.qualifier
        tally["change_claimed"] += len(claim.changes)
        _count_changes(fact["changes"], list(claim.changes), tally)
    for claim in left:
        tally["change_claimed"] += len(claim.changes)
        if claim.value is not None and claim.unit is not None and (claim.value, claim.unit) not in found:
            tally["level_claimed"] += 1
            false.append(claim.quote)


def _count_changes(wanted: list[dict[str, Any]], got: list[Change], tally: Counter[str]) -> None:
    for change in wanted:
        twin = next((each for each in got if _same_change(change, each)), None)
        if twin is None:
            continue
        got.remove(twin)
        tally["change_hit"] += 1
        if change["basis"] is not None:
            tally["basis_all"] += 1
            tally["basis_hit"] += _months(change["basis"]) == _months(str(twin.basis) if twin.basis else None)


def _same_level(fact: dict[str, Any], claim: Claim) -> bool:
    if fact["value"] is None:
        return claim.value is None and any(
            _same_change(change, each) for change in fact["changes"] for each in claim.changes
        )
    return claim.value == Decimal(fact["value"]) and claim.unit == fact["unit"]


def _same_change(wanted: dict[str, Any], got: Change) -> bool:
    if wanted["direction"] != got.direction:
        return False
    if wanted["direction"] == "same":
        return True
    sizes = {(kind, Decimal(wanted[kind])) for kind in ("percent", "absolute", "times") if wanted.get(kind) is not None}
    return bool(sizes & {("percent", got.percent), ("absolute", got.absolute), ("times", got.times)})


def _months(period: str | None) -> str | None:
    return None if period is None else str(parse_period(period).as_months())


def _f1(tally: Counter[str], what: str) -> float:
    return 2 * tally[f"{what}_hit"] / max(1, tally[f"{what}_gold"] + tally[f"{what}_claimed"])


def _share(tally: Counter[str], what: str) -> float:
    return tally[f"{what}_hit"] / max(1, tally[f"{what}_all"])
