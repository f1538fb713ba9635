"""Passages of documents by their words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.db import connection
from django.db.models import BooleanField
from django.db.models.expressions import RawSQL

from giaoban_web.documents.models import Document
from giaoban_web.documents.queries import visible_to
from giaoban_web.search.models import Passage
from giaoban_web.search.word_index import condition
from giaoban_web.search.words import marked


@dataclass(frozen=True, slots=True)
class Hit:
    """A passage that was found: its text in runs with whether each was asked for."""

    passage: Passage
    document: Document
    runs: list[tuple[str, bool]]


@dataclass(frozen=True, slots=True)
class Found:
    """One page of hits, and whether there are more."""

    hits: list[Hit]
    more: bool


def find_passages(
    user: Any, phrases: list[list[str]], kinds: Sequence[Passage.Kind], *, first: int = 0, size: int = 20
) -> Found:
    """The passages that have all the phrases, of documents the person may see: those of the newest document first.

    first: how many are passed over. Nothing is counted: a page asks for one more than it shows.
    """
    if not phrases:
        return Found([], False)
    sql, parameter = condition(connection.vendor, phrases)
    rows = list(
        Passage.objects.filter(
            RawSQL(sql, [parameter], output_field=BooleanField()),  # noqa: S611  (the words are a parameter)
            kind__in=kinds,
            document__in=visible_to(user),
        )
        .select_related("document", "claim")
        .defer("words")
        .order_by("-document_id", "kind", "start", "pk")[first : first + size + 1]
    )
    hits = [Hit(row, row.document, marked(row.text, phrases)) for row in rows[:size]]
    return Found(hits, len(rows) > size)
