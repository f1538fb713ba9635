"""The text of a paragraph, as a reader of the page sees it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from giaoban.documents.formats.opendocument.markup import OFFICE, TEXT, number
from giaoban.vietnamese import nfc

if TYPE_CHECKING:
    from lxml.etree import _Element

_LEFT_OUT = frozenset(
    {TEXT + name for name in ("tracked-changes", "change", "ruby-text", "hidden-text", "hidden-paragraph", "note")}
    | {OFFICE + "annotation", OFFICE + "annotation-end"}
)
_WHITE = re.compile(r"[ \n\t\r]+")
_BOX = "}text-box"


@dataclass(slots=True)
class Words:
    """text: with a line feed for each line break. notes: what footnotes and endnotes say, with the sign of each.
    boxes: the text boxes anchored in the paragraph."""

    text: str = ""
    notes: list[tuple[str, str]] = field(default_factory=list)
    boxes: list[_Element] = field(default_factory=list)


def words_of(paragraph: _Element, hidden: frozenset[str] = frozenset()) -> Words:
    """What a paragraph says; hidden: the names of styles that hide text."""
    found = Words()
    parts: list[str] = []
    _collect(paragraph, hidden, parts, found)
    found.text = nfc("".join(parts))
    return found


def _collect(parent: _Element, hidden: frozenset[str], parts: list[str], found: Words) -> None:
    # White space in the file is a single space; more of it is written as elements.
    parts.append(_spaced(parent.text, parts))
    for child in parent:
        tag = child.tag
        if tag == TEXT + "s":
            parts.append(" " * min(200, number(child, TEXT + "c")))
        elif tag == TEXT + "tab":
            parts.append("\t")
        elif tag == TEXT + "line-break":
            parts.append("\n")
        elif tag == TEXT + "note":
            body = child.find(TEXT + "note-body")
            if body is not None:
                text = " ".join(words_of(part, hidden).text for part in body)
                found.notes.append((child.findtext(TEXT + "note-citation") or "*", " ".join(text.split())))
        elif not isinstance(tag, str) or tag in _LEFT_OUT or child.get(TEXT + "style-name") in hidden:
            pass
        elif tag.endswith(_BOX):
            found.boxes.append(child)
        else:
            _collect(child, hidden, parts, found)
        parts.append(_spaced(child.tail, parts))


def _spaced(text: str | None, parts: list[str]) -> str:
    if not text:
        return ""
    spaced = _WHITE.sub(" ", text)
    return spaced if any(parts) else spaced.lstrip(" ")
