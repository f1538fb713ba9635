"""What people corrected, as cases the reader can be tested with."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from django.db.models import Q

from giaoban_web.claims.models import ReadClaim
from giaoban_web.documents.models import Mark
from giaoban_web.review.facts import wire_of
from giaoban_web.review.queries.visible import of_visible_documents

# The keys of a fact, in the order of the files of facts beside hand-read reports.
_KEYS = (
    "start", "end", "quote", "subject", "indicator", "value", "unit", "counted", "of", "qualifier", "period", "area",
    "status", "changes",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Example:
    """One line of a document with what it states and what was read at first.

    fact: the figure as people settled it, offsets into `text`; None where they rejected it: the line states no such
    figure. read: the fields the reader had otherwise.
    """

    document: str
    published: str | None
    text: str
    fact: dict[str, Any] | None
    read: dict[str, Any]

    def line(self) -> str:
        """The example as one line of JSON."""
        wire = {
            "document": self.document,
            "published": self.published,
            "text": self.text,
            "fact": self.fact,
            "read": self.read,
        }
        return json.dumps(wire, ensure_ascii=False)


def examples(user: Any = None, *, internal: bool = False) -> Iterator[Example]:
    """The figures people corrected, linked or rejected, in the order of their documents.

    user: who asks, None for the command line; internal: also from documents marked internal. A figure that waits for
    its decision is no example yet.
    """
    settled = (Q(state=ReadClaim.State.ACCEPTED) & ~Q(corrected={})) | Q(state=ReadClaim.State.REJECTED)
    rows = ReadClaim.objects.filter(settled).select_related("document", "document__read_text")
    if user is not None:
        rows = rows.filter(of_visible_documents(user))
    if not internal:
        rows = rows.filter(document__mark=Mark.PUBLIC)
    for claim in rows.order_by("document", "start", "pk").iterator(chunk_size=500):
        yield example_of(claim)


def example_of(claim: ReadClaim) -> Example:
    """The case one claim makes."""
    text = claim.document.read_text.text if hasattr(claim.document, "read_text") else claim.wire["quote"]
    first = text.rfind("\n", 0, claim.start) + 1
    end = text.find("\n", claim.end)
    line = text[first : end if end >= 0 else len(text)]
    fact = {key: wire_of(claim)[key] for key in _KEYS} | {"start": claim.start - first, "end": claim.end - first}
    rejected = claim.state == ReadClaim.State.REJECTED
    read = {key: claim.wire.get(key) for key in (_KEYS[2:] if rejected else claim.corrected) if key != "provisional"}
    published = claim.document.published
    return Example(
        claim.document.name, published.isoformat() if published else None, line, None if rejected else fact, read
    )


def as_lines(found: Iterable[Example]) -> Iterator[str]:
    """One JSON object a line, with its line feed."""
    for one in found:
        yield one.line() + "\n"


def as_links(found: Iterable[Example]) -> str:
    """The corrected links as the corpus of indicators has them: under each code the lines, `none` for no indicator.

    Only lines whose last figure the example is: there the code belongs to the last figure.
    """
    groups: dict[str, list[str]] = {}
    for one in found:
        if one.fact is None or "indicator" not in one.read:
            continue
        after = one.text[one.fact["end"] :]
        lines = groups.setdefault(one.fact["indicator"] or "none", [])
        if not any(letter.isdigit() for letter in after) and one.text.strip() not in lines:
            lines.append(one.text.strip())
    parts = [
        f"{code}:\n" + "".join(f"  - {json.dumps(line, ensure_ascii=False)}\n" for line in lines)
        for code, lines in sorted(groups.items())
        if lines
    ]
    return "".join(parts)
