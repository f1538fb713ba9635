from collections.abc import Iterator
from datetime import date
from importlib.resources import files
from typing import Any

import pytest
import yaml

from giaoban.claims import Change, Claim, Status, read
from giaoban.documents import document_from_text
from giaoban.figures import Qualifier, Unit, plain

CORPUS: dict[str, Any] = yaml.safe_load(
    (files("giaoban.claims.grammar.comparisons") / "corpus.yaml").read_text("utf-8")
)
PUBLISHED: date = CORPUS.pop("published")


def cases() -> Iterator[Any]:
    """Every sentence of the corpus with the claims it states."""
    for section, entries in CORPUS.items():
        for entry in entries:
            for sentence in entry["says"]:
                yield pytest.param(
                    sentence, entry["states"], entry.get("published", PUBLISHED), id=f"{section}: {sentence}"
                )


def written(claim: Claim) -> str:
    """A claim as the corpus writes it: `312 vụ; down 28 on 2022-08`."""
    level = "-"
    if claim.value is not None:
        level = _amount(plain(claim.value), claim.unit, claim.counted)
    if claim.of is not None:
        level += f" of {plain(claim.of)}"
    if claim.value is not None and claim.qualifier is not Qualifier.EXACT:
        level += f" {claim.qualifier}"
    if claim.status is not Status.ACTUAL:
        level += f" {claim.status}"
    return "; ".join((level, *(_change(change, claim) for change in claim.changes)))


def _change(change: Change, claim: Claim) -> str:
    if change.percent is not None:
        size = f"{plain(change.percent)}%"
    elif change.times is not None:
        size = f"{plain(change.times)} times"
    else:
        assert change.absolute is not None
        size = plain(change.absolute)
        if change.unit is not None:
            size = _amount(size, change.unit, change.counted)
    words = [str(change.direction), size]
    if change.basis is not None:
        words.append(f"on {change.basis}")
    if change.base_value is not None:
        words.append(f"from {plain(change.base_value)}")
    if change.qualifier is not Qualifier.EXACT:
        words.append(str(change.qualifier))
    return " ".join(words)


def _amount(value: str, unit: Unit | None, counted: str | None) -> str:
    if unit is Unit.PERCENT:
        return f"{value}%"
    return f"{value} {counted if unit is Unit.COUNT else unit}"


@pytest.mark.parametrize(("sentence", "states", "published"), cases())
def test_a_sentence_states_these_levels_with_these_changes(sentence: str, states: list[str], published: date) -> None:
    claims = read(document_from_text(sentence, published=published)).claims

    assert [written(claim) for claim in claims] == states
