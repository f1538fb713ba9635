"""What checks and verdicts are called, in the language of the run."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from giaoban.checks import Address, Finding, Verdict
from giaoban.commands.language import said, spoken
from giaoban.markup.verdicts import VERDICTS, check_words


def verdict_word(verdict: Verdict) -> str:
    """`Sai` for an error."""
    return said(*VERDICTS[verdict])


def check_word(check: str) -> str:
    """`Tăng, giảm` for growth; a check the page does not know is called by its own name."""
    return said(*check_words(check))


def message(finding: Finding) -> str:
    """The sentence of a finding."""
    return finding.message_vi if spoken() == "vi" else finding.message_en


def place(address: Address) -> str:
    """Where in its document a figure stands: `Biểu 1!B7` for a cell, else `trang 3, ký tự 120-135`."""
    if address.cell:
        return address.cell
    span = said(f"ký tự {address.start}-{address.end}", f"characters {address.start}-{address.end}")
    return said(f"trang {address.page}, {span}", f"page {address.page}, {span}") if address.page else span


def counted(findings: Sequence[Finding]) -> str:
    """How many there are of each verdict: `Sai 3 · Khớp 12`."""
    numbers = Counter(finding.verdict for finding in findings)
    counts = [f"{verdict_word(verdict)} {numbers[verdict]}" for verdict in Verdict if numbers[verdict]]
    return " · ".join(counts) or said("Không có phát hiện nào.", "Nothing was found.")
