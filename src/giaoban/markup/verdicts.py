"""What verdicts and checks are called: pairs of Vietnamese and English."""

from __future__ import annotations

from giaoban.checks import Verdict

VERDICTS: dict[Verdict, tuple[str, str]] = {
    Verdict.ERROR: ("Sai", "Error"),
    Verdict.REVISED: ("Đã điều chỉnh", "Revised"),
    Verdict.DEFINITION: ("Khác phạm vi", "Scope differs"),
    Verdict.UNCHECKABLE: ("Chưa kiểm tra được", "Cannot be checked"),
    Verdict.ROUNDING: ("Khớp sau làm tròn", "Rounding only"),
    Verdict.HOLDS: ("Khớp", "Holds"),
}
SIGNS: dict[Verdict, str] = {
    Verdict.ERROR: "✕",
    Verdict.REVISED: "↻",
    Verdict.DEFINITION: "≠",
    Verdict.UNCHECKABLE: "?",
    Verdict.ROUNDING: "≈",
    Verdict.HOLDS: "✓",
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


def check_words(check: str) -> tuple[str, str]:
    """`Tăng, giảm` and `Growth`; a check this list does not know is called by its own name."""
    return _CHECKS.get(check, (check, check))
