"""Passages are made with what they are of, in the transaction of the action that calls."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from giaoban.catalogue import load
from giaoban_web.claims.models import ReadClaim
from giaoban_web.documents.models import Document
from giaoban_web.search.models import Passage
from giaoban_web.search.words import indexed

_BATCH = 500


def index_title(document: Document) -> None:
    """Make a document found by its name and title."""
    Passage.objects.filter(document=document, kind=Passage.Kind.TITLE).delete()
    _passage(
        document, Passage.Kind.TITLE, 0, document.title or document.name, f"{document.title} {document.name}"
    ).save()


def index_document(document: Document, text: str, blocks: Iterable[Sequence[int]], claims: Iterable[ReadClaim]) -> None:
    """Make a document found by its title, the lines of its text and its claims; what was indexed of it before goes."""
    Passage.objects.filter(document=document).delete()
    index_title(document)
    lines = (
        _passage(document, Passage.Kind.TEXT, start, line)
        for start, end in blocks
        if (line := text[start:end].replace("\t", " · ").strip())
    )
    Passage.objects.bulk_create(lines, batch_size=_BATCH)
    names = {code: f"{found.name_vi} {found.name_en}" for code, found in load().indicators.items()}
    told = []
    for claim in claims:
        quote, subject = str(claim.wire["quote"]), str(claim.wire["subject"])
        words = f"{subject} {quote} {names.get(claim.indicator, '')} {claim.period}"
        passage = _passage(document, Passage.Kind.CLAIM, claim.start, quote, words)
        passage.claim = claim
        told.append(passage)
    Passage.objects.bulk_create(told, batch_size=_BATCH)


def _passage(document: Document, kind: Passage.Kind, start: int, text: str, words: str = "") -> Passage:
    return Passage(document=document, kind=kind, start=start, text=text, words=indexed(words or text))
