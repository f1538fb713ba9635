"""Text that a spreadsheet must not take for a formula."""

from __future__ import annotations

# What spreadsheets start a formula with, and what they strip before looking; with their full-width forms.
DANGEROUS = frozenset("=+-@\t\r\n＝＋－＠")
_SPACES = " \u00a0\ufeff"
_MOST_KEPT = 50_000


def is_dangerous(text: str) -> bool:
    """True for text that a spreadsheet may run: it begins with `=`, `+`, `-`, `@`, a tab or a line's end.

    Spaces before it do not hide it.
    """
    start = text[:1]
    if start in _SPACES:
        start = text.lstrip(_SPACES)[:1]
    return start in DANGEROUS


def neutral(text: str) -> str:
    """The text with an apostrophe before it where it is dangerous, as OWASP advises for CSV; else itself.

    >>> neutral("=cmd|' /C calc'!A0")
    "'=cmd|' /C calc'!A0"
    """
    return f"'{text}" if is_dangerous(text) else text


class CsvCells(dict[str, str]):
    """Texts as cells of CSV (RFC 4180): neutral, and quoted where they need it; each is worked out once and kept.

    >>> CsvCells()["=1, x"]
    '"\'=1, x"'
    """

    def __missing__(self, text: str) -> str:
        """The cell of a text that was not met before."""
        if len(self) > _MOST_KEPT:
            self.clear()
        cell = self[text] = csv_cell(text)
        return cell


def csv_cell(text: str) -> str:
    """A text as a cell of CSV, neutral and quoted where it needs it."""
    kept = neutral(text)
    if '"' in kept or "," in kept or "\n" in kept or "\r" in kept:
        return '"' + kept.replace('"', '""') + '"'
    return kept
