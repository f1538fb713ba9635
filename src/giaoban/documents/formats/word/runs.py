"""The text of a paragraph's runs, as a reader of the page sees it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from giaoban.documents.formats.word.markup import ALTERNATIVES, CHOICE, W, element_of, is_on, value_of

if TYPE_CHECKING:
    from lxml.etree import _Element

    from giaoban.documents.formats.word.styles import Styles

_LEFT_OUT = frozenset({W + name for name in ("del", "moveFrom", "pPr", "rPr", "instrText", "delText", "delInstrText")})
_SIGNS = {W + "tab": "\t", W + "br": "\n", W + "cr": "\n", W + "noBreakHyphen": "-"}
_NOTES = {W + "footnoteReference": "footnote", W + "endnoteReference": "endnote"}


@dataclass(slots=True)
class RunText:
    """text: with a line feed for each line break. notes: (kind, id) of footnotes and endnotes, in order. boxes: the
    contents of text boxes that are anchored in the paragraph."""

    text: str = ""
    notes: list[tuple[str, str]] = field(default_factory=list)
    boxes: list[_Element] = field(default_factory=list)


def text_of(paragraph: _Element, styles: Styles) -> RunText:
    """What a paragraph says, without deleted and hidden text and the codes of fields."""
    found = RunText()
    parts: list[str] = []
    _collect(paragraph, styles, styles.is_hidden(value_of(paragraph, "pPr", "pStyle")), parts, found)
    found.text = "".join(parts)
    return found


def _collect(parent: _Element, styles: Styles, hidden: bool, parts: list[str], found: RunText) -> None:
    for child in parent:
        tag = child.tag
        if tag in _LEFT_OUT or not isinstance(tag, str):
            continue
        if tag == W + "t":
            if not hidden:
                parts.append(child.text or "")
        elif tag in _SIGNS:
            if not hidden:
                parts.append(_SIGNS[tag])
        elif tag in _NOTES:
            if not hidden:
                found.notes.append((_NOTES[tag], child.get(W + "id", "")))
        elif tag == W + "r":
            _collect(child, styles, _run_hidden(child, styles, hidden), parts, found)
        elif tag == W + "txbxContent":
            found.boxes.append(child)
        elif tag == ALTERNATIVES:
            choice = child.find(CHOICE)  # the fallback beside it says the same again
            if choice is not None and not hidden:
                _collect(choice, styles, hidden, parts, found)
        else:
            _collect(child, styles, hidden, parts, found)


def _run_hidden(run: _Element, styles: Styles, inherited: bool) -> bool:
    properties = element_of(run, "rPr")
    own = is_on(properties, "vanish")
    if own is not None:
        return own
    style = value_of(properties, "rStyle")
    return styles.is_hidden(style) if style and styles.is_hidden(style) else inherited
