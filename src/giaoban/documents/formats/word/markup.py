"""Names and properties of WordprocessingML, as ECMA-376 Part 1 writes them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.etree import _Element

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
CHOICE = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Choice"
ALTERNATIVES = "{http://schemas.openxmlformats.org/markup-compatibility/2006}AlternateContent"


def element_of(parent: _Element | None, *names: str) -> _Element | None:
    """The element reached by a path of names, or None."""
    for name in names:
        if parent is None:
            return None
        parent = parent.find(W + name)
    return parent


def value_of(parent: _Element | None, *names: str) -> str | None:
    """The `w:val` of the element reached by a path of names, or None."""
    found = element_of(parent, *names)
    return None if found is None else found.get(W + "val")


def number_of(parent: _Element | None, *names: str) -> int | None:
    """The `w:val` of an element as a number, or None where it is missing or no number."""
    value = value_of(parent, *names)
    try:
        return None if value is None else int(value)
    except ValueError:
        return None


def is_on(parent: _Element | None, name: str) -> bool | None:
    """Whether a switch such as `w:vanish` is on; None where it is not set."""
    found = element_of(parent, name)
    return None if found is None else found.get(W + "val", "true") not in ("0", "false", "off")
