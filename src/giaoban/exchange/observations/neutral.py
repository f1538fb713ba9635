"""Text that a spreadsheet must not take for a formula."""

from __future__ import annotations

# What spreadsheets start a formula with, and what they strip before looking; with their full-width forms.
DANGEROUS = frozenset("=+-@\t\r\n＝＋－＠")


def is_dangerous(text: str) -> bool:
    """True for text that a spreadsheet may run: it begins with `=`, `+`, `-`, `@`, a tab or a line's end.

    Spaces before it do not hide it.
    """
    start = text.lstrip(" \u00a0\ufeff")[:1]
    return start in DANGEROUS and start != ""


def neutral(text: str) -> str:
    """The text with an apostrophe before it where it is dangerous, as OWASP advises for CSV; else itself.

    >>> neutral("=cmd|' /C calc'!A0")
    "'=cmd|' /C calc'!A0"
    """
    return f"'{text}" if is_dangerous(text) else text
