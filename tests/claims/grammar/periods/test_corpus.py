"""The corpus of times, beside the rules: what each wording means, and the exact words that mean it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml

import giaoban.claims.grammar.periods as periods
from giaoban.claims import read
from giaoban.claims.grammar.periods.moment import Clock, Moment, resolve, resolve_basis
from giaoban.claims.grammar.periods.rules import DATE_AFTER, ON_NUMBER, RULES, SHORT_DATE, match_period
from giaoban.claims.grammar.view import canonical
from giaoban.documents import document_from_text
from giaoban.periods import Period, parse_period

_PIECE = re.compile(r"(\d+(?:[.,]\d+)*)|[^\W\d_]\w*")


def _times(text: str) -> list[tuple[str, Moment]]:
    """The times of a text: their words and what they mean, found at cue words and digits alone."""
    form = canonical(text)
    found: list[tuple[str, Moment]] = []
    at, before = 0, ""
    while piece := _PIECE.search(form, at):
        rules = RULES.get(piece[0], ())
        if piece[1]:
            rules = (*ON_NUMBER, SHORT_DATE) if before in DATE_AFTER else ON_NUMBER
        hit = match_period(form, piece.start(), len(form), rules)
        at, before = piece.end(), piece[0]
        if hit is not None:
            at = hit[0]
            found.append((text[piece.start() : at], hit[1]))
    return found


def _corpus() -> dict[str, list[Any]]:
    text = Path(periods.__file__).with_name("corpus.yaml").read_text("utf-8")
    return yaml.load(text, Loader=yaml.BaseLoader)  # noqa: S506 - every value stays text: 2023-08-20 is no date yet


_CORPUS = _corpus()


def _said(says: str) -> tuple[str, str]:
    """The text of a line of the corpus, and the part of it in square brackets, which says the time."""
    inside = re.search(r"\[(.*)\]", says)
    return (says[: inside.start()] + inside[1] + says[inside.end() :], inside[1]) if inside else (says, says)


def _written(text: str) -> str | None:
    return None if text == "null" else text


def _clock(case: dict[str, str]) -> Clock:
    stated = _written(case.get("published", "null"))
    published = date.fromisoformat(stated) if stated else None
    report = parse_period(case["report"]) if "report" in case else None
    return Clock(published, published.year if published else None, report)


def _cases(section: str) -> Iterator[Any]:
    for case in _CORPUS[section]:
        for says in case["says"]:
            at = case.get("anchor", case.get("published"))
            yield pytest.param(case, says, id=f"{says} at {at} is {case['value']}")


@pytest.mark.parametrize(("case", "says"), _cases("levels"))
def test_a_wording_of_time_means_its_period(case: dict[str, str], says: str) -> None:
    text, words = _said(says)
    found = [(said, resolve(moment, _clock(case), ahead="ahead" in case)) for said, moment in _times(text)]
    assert [(said, period and str(period)) for said, period in found] == [(words, _written(case["value"]))]


@pytest.mark.parametrize(("case", "says"), _cases("bases"))
def test_a_wording_of_comparison_means_its_basis(case: dict[str, str], says: str) -> None:
    text, words = _said(says)
    stated = _written(case["anchor"])
    anchor = parse_period(stated) if stated else None
    found = [(said, resolve_basis(moment, anchor, _clock(case))) for said, moment in _times(text)]
    assert [(said, basis and str(basis)) for said, basis in found] == [(words, _written(case["value"]))]


@pytest.mark.parametrize("text", _CORPUS["no_time"])
def test_like_words_that_are_no_time_are_left_alone(text: str) -> None:
    assert _times(text) == []


@pytest.mark.parametrize("case", [pytest.param(case, id=case["text"]) for case in _CORPUS["sentences"]])
def test_the_figures_of_a_sentence_take_its_times(case: dict[str, Any]) -> None:
    document = document_from_text(case["text"], published=date.fromisoformat(case["published"]))
    found = [
        [
            f"{claim.value.normalize():f}" if claim.value is not None else "null",
            str(claim.period or "null"),
            [str(change.basis or "null") for change in claim.changes],
        ]
        for claim in read(document).claims
    ]
    assert found == case["claims"]


def test_every_cue_word_is_one_syllable_of_the_canonical_text() -> None:
    assert [cue for cue in RULES if canonical(cue) != cue or not _PIECE.fullmatch(cue)] == []


def test_of_a_long_and_a_short_reading_the_longer_one_wins() -> None:
    form = "tháng 8 năm 2023"
    assert match_period(form, 0, len(form), RULES["tháng"]) == (16, Moment("month", 2023, 8), "month")


def test_a_resolved_time_is_a_period_of_the_algebra() -> None:
    assert resolve(Moment("half", 2023, 1), Clock()) == Period.of_half(2023, 1)
