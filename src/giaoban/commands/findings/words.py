"""What checks and verdicts are called, in the language of the run."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from giaoban.checks import Finding, Verdict
from giaoban.commands.language import said, spoken

_VERDICTS = {
    Verdict.ERROR: ("Sai", "Error"),
    Verdict.REVISED: ("Đã điều chỉnh", "Revised"),
    Verdict.DEFINITION: ("Khác phạm vi", "Scope differs"),
    Verdict.UNCHECKABLE: ("Chưa kiểm tra được", "Cannot be checked"),
    Verdict.ROUNDING: ("Khớp sau làm tròn", "Rounding only"),
    Verdict.HOLDS: ("Khớp", "Holds"),
}
_CHECKS = {
    "growth": ("Tăng, giảm", "Growth"),
    "sum": ("Tổng và bộ phận", "Sum"),
    "share": ("Tỷ trọng", "Share"),
    "ratio": ("Tỷ số, bình quân", "Ratio"),
    "span": ("Khoảng thời gian", "Span"),
    "plan": ("Mức đạt kế hoạch", "Plan"),
    "rank": ("Thứ hạng", "Rank"),
    "scale": ("Bậc số, đơn vị", "Scale"),
    "history": ("So với kỳ khác", "History"),
    "repeat": ("Số liệu nhắc lại", "Repeat"),
}


def verdict_word(verdict: Verdict) -> str:
    """`Sai` for an error."""
    return said(*_VERDICTS[verdict])


def check_word(check: str) -> str:
    """`Tăng, giảm` for growth; a check this list does not know is called by its own name."""
    return said(*_CHECKS.get(check, (check, check)))


def message(finding: Finding) -> str:
    """The sentence of a finding."""
    return finding.message_vi if spoken() == "vi" else finding.message_en


def counted(findings: Sequence[Finding]) -> str:
    """How many there are of each verdict: `Sai 3 · Khớp 12`."""
    numbers = Counter(finding.verdict for finding in findings)
    counts = [f"{verdict_word(verdict)} {numbers[verdict]}" for verdict in Verdict if numbers[verdict]]
    return " · ".join(counts) or said("Không có phát hiện nào.", "Nothing was found.")
