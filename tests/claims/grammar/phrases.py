"""The corpora of numerals, quantities and qualifiers: phrases with the figures they state, read as a document is."""

from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any

import yaml

import giaoban.claims
from giaoban.claims import Claim, read
from giaoban.documents import document_from_text
from giaoban.figures import plain

GRAMMAR = Path(giaoban.claims.__file__).parent / "grammar"


@dataclass(frozen=True)
class Stated:
    """What a phrase states, as far as these three dimensions go, with the words of the figure."""

    amount: str
    unit: str
    counted: str | None = None
    of: str | None = None
    qualifier: str = "exact"
    status: str = "actual"
    figure: str = ""


@dataclass(frozen=True)
class Case:
    """A sentence and the figures it states."""

    sentence: str
    stated: tuple[Stated, ...]


def cases(dimension: str) -> list[Case]:
    """Every phrasing of a dimension's corpus, and every sentence that says nothing."""
    corpus: dict[str, Any] = yaml.safe_load((GRAMMAR / dimension / "corpus.yaml").read_text("utf-8"))
    found = []
    for entry in corpus["figures"]:
        values = entry.get("values") or [entry["value"]]
        for phrase in entry["says"]:
            sentence = phrase if "«" in phrase else entry.get("carrier", corpus["carrier"]).format(f"«{phrase}»")
            found.append(_case(sentence, values))
    return found + [Case(sentence, ()) for sentence in corpus["nothing"]]


def _case(sentence: str, values: list[dict[str, str]]) -> Case:
    figures = [part.partition("»")[0] for part in sentence.split("«")[1:]]
    if len(figures) == 1:  # both ends of a range have one span
        figures *= len(values)
    plain_sentence = sentence.replace("«", "").replace("»", "")
    return Case(
        plain_sentence,
        tuple(Stated(**value, figure=figure) for value, figure in zip(values, figures, strict=True)),
    )


def stated(sentence: str) -> tuple[Stated, ...]:
    """The levels that the reader finds in a sentence."""
    return tuple(
        _stated(claim, sentence) for claim in read(document_from_text(sentence)).claims if claim.value is not None
    )


def _stated(claim: Claim, sentence: str) -> Stated:
    start, end = claim.figure
    return Stated(
        plain(claim.value or Decimal(0)),
        str(claim.unit),
        claim.counted,
        None if claim.of is None else plain(claim.of),
        str(claim.qualifier),
        str(claim.status),
        sentence[start:end],
    )
