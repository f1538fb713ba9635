"""A claim as people read it, in the language of the page."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any, Literal

from django.utils.translation import get_language

from giaoban.catalogue import load
from giaoban.checks.judging.finding import WORST_FIRST
from giaoban.claims import Claim
from giaoban.claims.wire import claim_from_wire
from giaoban.figures.written import written_number
from giaoban.markup.wording import qualifier_word, status_word, unit_word, written_change, written_value
from giaoban.periods.written import written_period
from giaoban_web.claims.models import ReadClaim

Language = Literal["vi", "en"]
_ORDER = [verdict.value for verdict in WORST_FIRST]
TONES = {"error": "bad", "revised": "warn", "definition": "warn", "rounding": "note", "holds": "good"}


def language() -> Language:
    """The language of the page."""
    return "en" if get_language() == "en" else "vi"


def claim_as_decided(row: ReadClaim) -> Claim:
    """The claim with the fields a specialist corrected, and with the spans its page draws."""
    claim = claim_from_wire({**row.wire, **row.corrected})
    marks = row.wire.get("marks")
    if not marks:
        return replace(claim, figure=(claim.start, claim.end))
    changes = tuple(
        replace(change, start=start, end=end)
        for change, (start, end) in zip(claim.changes, marks["changes"], strict=False)
    )
    return replace(claim, figure=tuple(marks["figure"]), changes=changes or claim.changes)


@dataclass(frozen=True)
class Shown:
    """A claim with its words: `Shown(row).value` is `hơn 4.750 tỷ đồng`."""

    row: ReadClaim

    @cached_property
    def claim(self) -> Claim:
        """The claim as it stands."""
        return claim_as_decided(self.row)

    @property
    def value(self) -> str:
        """The figure with its unit."""
        return written_value(self.claim, language())

    @property
    def unit(self) -> str:
        """The unit by itself."""
        return unit_word(self.claim.unit, self.claim.counted, language()) or ""

    @property
    def qualifier(self) -> str:
        """`ước tính`."""
        return qualifier_word(self.claim.qualifier, language())

    @property
    def status(self) -> str:
        """`mục tiêu`."""
        return status_word(self.claim.status, language())

    @property
    def period(self) -> str:
        """`tháng 8/2023`, empty where the document does not say."""
        return written_period(self.claim.period, language()) if self.claim.period else ""

    @property
    def area(self) -> str:
        """`Cả nước`, `Tỉnh Lào Cai`."""
        area = load().areas.get(self.claim.area)
        if area is None:
            return self.claim.area
        return area.name_en if language() == "en" else area.name_vi

    @property
    def indicator(self) -> str:
        """The indicator's name, empty where it has none."""
        return indicator_name(self.claim.indicator or "")

    @property
    def changes(self) -> list[str]:
        """`tăng 6% so với tháng 8/2022`."""
        return [written_change(change, self.claim, language()) for change in self.claim.changes]

    @property
    def interval(self) -> str:
        """What a rounded figure stands for: `4.749,5 – 4.750,5`; empty for an exact one."""
        low, high = self.claim.low, self.claim.high
        if low is None or high is None or low == high:
            return ""
        return f"{written_number(low, language())} – {written_number(high, language())}"

    @property
    def confidence(self) -> int:
        """In percent, rounded down: 100 is kept for what is certain."""
        return int(self.claim.confidence * 100)

    @cached_property
    def findings(self) -> list[dict[str, Any]]:
        """What was found about it, the worst first: verdict, tone, sentence."""
        found = sorted(self.row.findings.all(), key=lambda finding: _ORDER.index(finding.verdict))
        key = "message_en" if language() == "en" else "message_vi"
        return [
            {
                "verdict": finding.verdict,
                "tone": TONES.get(finding.verdict, ""),
                "check": finding.check_name,
                "sentence": finding.wire[key],
            }
            for finding in found
        ]


def indicator_name(code: str) -> str:
    """The name of an indicator; a code the catalogue lacks stands for itself."""
    found = load().indicators.get(code)
    if found is None:
        return code
    return found.name_en if language() == "en" else found.name_vi
