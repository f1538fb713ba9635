"""The corpus of areas, beside the words: which letters name an area, and which area a document is about."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

import giaoban.claims.grammar.areas as areas
from giaoban.catalogue import AreaKind, load
from giaoban.claims.grammar.areas.capitals import is_named
from giaoban.claims.grammar.areas.names import areas_by_name, foreign_names, spellings
from giaoban.claims.grammar.areas.own import own_area
from giaoban.claims.grammar.lexer import lex
from giaoban.claims.grammar.lexicon import grammar_lexicon
from giaoban.claims.grammar.token import Kind
from giaoban.claims.grammar.view import View, canonical

_CORPUS: dict[str, Any] = yaml.safe_load(Path(areas.__file__).with_name("corpus.yaml").read_text("utf-8"))


def _named(text: str) -> list[str]:
    view = View(text)
    tokens = lex(view, 0, len(view.form), grammar_lexicon())
    return [token.value for token in tokens if token.kind == Kind.AREA and is_named(view, token.start, token.end)]


def _names() -> Iterator[Any]:
    for case in _CORPUS["names"]:
        for says, value in zip(case["says"], case.get("values", [case["value"]] * len(case["says"])), strict=True):
            yield pytest.param(says, value, id=f"{says} names {', '.join(value) or 'its own area'}")


@pytest.mark.parametrize(("says", "value"), _names())
def test_a_name_is_an_area_as_the_document_spells_it(says: str, value: list[str]) -> None:
    assert _named(says) == value


@pytest.mark.parametrize("text", _CORPUS["no_area"])
def test_the_same_letters_may_be_no_area(text: str) -> None:
    assert _named(text) == []


@pytest.mark.parametrize(
    "case", [pytest.param(case, id=f"{case['head']} is about {case['value']}") for case in _CORPUS["heads"]]
)
def test_a_document_is_about_the_area_its_head_says(case: dict[str, Any]) -> None:
    assert own_area(case["head"], case.get("named", {})) == case["value"]


@pytest.mark.parametrize(
    "area", [area for area in load().areas.values() if area.kind in (AreaKind.PROVINCE, AreaKind.CITY)]
)
def test_every_province_is_read_by_its_full_name(area: Any) -> None:
    found = [spellings(areas_by_name()[canonical(name)]) for name in _named(area.name_vi)]
    assert [area.short in spelled for spelled in found] == [True]


def test_a_foreign_name_is_no_province_and_not_the_world() -> None:
    named = ("Lào", "Mỹ", "Timor Leste", "ASEAN", "Hà Nội", "VN", "thế giới", "Tây Nguyên")
    assert [name for name in named if name in foreign_names()] == ["Lào", "Mỹ", "Timor Leste", "ASEAN"]
