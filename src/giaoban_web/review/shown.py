"""The panel in words: what its template prints."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from giaoban.figures.written import written_number
from giaoban.markup.wording import qualifier_word, status_word, unit_word, written_change
from giaoban_web.observations.models import Observation, Recording
from giaoban_web.review.outcomes import Outcome
from giaoban_web.review.queries.panel import Panel
from giaoban_web.review.rows import Row
from giaoban_web.review.wording import (
    CHECKS,
    VERDICT_TONES,
    VERDICTS,
    language,
    told_area,
    told_figure,
    told_indicator,
    told_observation,
    told_period,
    told_value,
)


@dataclass(frozen=True, slots=True)
class ShownFinding:
    """A finding in words."""

    pk: int
    check: str
    verdict: str
    tone: str
    sentence: str
    stated: str
    recomputed: str


@dataclass(frozen=True, slots=True)
class ShownValue:
    """A stored value in words. source: the kind of its recording."""

    row: Observation
    period: str
    value: str
    source: str
    is_here: bool


@dataclass(frozen=True, slots=True)
class ShownDecision:
    """A decision in words. changes: name of the field, before, after."""

    decision: Any
    outcome: str
    changes: tuple[tuple[str, str, str], ...]


@dataclass(frozen=True, slots=True)
class ShownPanel:
    """What the template prints."""

    row: Row
    interval: str
    unit: str
    status: str
    qualifier: str
    subject: str
    changes: tuple[str, ...]
    as_read: dict[str, str]
    findings: tuple[ShownFinding, ...]
    history: tuple[ShownValue, ...]
    stored: ShownValue | None
    others: tuple[tuple[Any, str, str, bool], ...]
    decisions: tuple[ShownDecision, ...]


def shown_panel(panel: Panel) -> ShownPanel:
    """The panel in the language of the page."""
    facts, lang = panel.facts, language()
    interval = ""
    if facts.low is not None and facts.high is not None and facts.low != facts.high:
        interval = f"{written_number(facts.low, lang)} – {written_number(facts.high, lang)}"
    return ShownPanel(
        row=Row(panel.claim, panel.findings[0].verdict if panel.findings else ""),
        interval=interval,
        unit=unit_word(facts.unit, facts.counted, lang) or "",
        status=status_word(facts.status, lang),
        qualifier=qualifier_word(facts.qualifier, lang),
        subject=facts.subject,
        changes=tuple(written_change(change, facts, lang) for change in facts.changes),
        as_read={
            name: told_field(name, panel.claim.wire.get(name), panel.claim.wire) for name in panel.claim.corrected
        },
        findings=tuple(shown_finding(finding) for finding in panel.findings),
        history=tuple(_value(row, panel) for row in panel.history),
        stored=_value(panel.stored, panel) if panel.stored is not None else None,
        others=tuple(
            (other.claim, told_figure(other.facts), other.claim.wire["quote"], other.agrees) for other in panel.others
        ),
        decisions=tuple(_decision(each, panel.claim.wire) for each in panel.decided),
    )


def shown_finding(finding: Any) -> ShownFinding:
    """A finding in the language of the page."""
    wire = finding.wire
    return ShownFinding(
        finding.pk, str(CHECKS.get(finding.check_name, finding.check_name)),
        str(VERDICTS.get(finding.verdict, finding.verdict)), VERDICT_TONES.get(finding.verdict, ""),
        wire["message_en"] if language() == "en" else wire["message_vi"], wire["stated"], wire["recomputed"],
    )  # fmt: skip


def told_field(name: str, value: Any, wire: dict[str, Any]) -> str:
    """A field of the wire in words: `2023-08` as tháng 8/2023; a dash for nothing."""
    from giaoban.claims import Status
    from giaoban.figures import Qualifier, Unit

    if value in (None, ""):
        return "—"
    match name:
        case "period":
            return told_period(value)
        case "area":
            return told_area(value)
        case "indicator":
            return told_indicator(value)
        case "unit":
            return unit_word(Unit(value), None, language()) or ""
        case "status":
            return status_word(Status(value), language())
        case "qualifier":
            return qualifier_word(Qualifier(value), language())
        case "value" | "low" | "high":
            return told_number(value)
    return str(value)


def told_number(text: str) -> str:
    """A decimal of the wire, grouped in threes."""
    from decimal import Decimal

    return written_number(Decimal(text), language())


def _value(row: Observation, panel: Panel) -> ShownValue:
    here = panel.stored is not None and row.pk == panel.stored.pk
    kind = str(Recording.Kind(row.recording.kind).label)
    return ShownValue(row, told_period(row.period), told_observation(row), kind, here)


def _decision(decision: Any, wire: dict[str, Any]) -> ShownDecision:
    from giaoban_web.review.words_of_fields import FIELDS

    before, after = decision.before["corrected"], decision.after["corrected"]
    names = [name for name in FIELDS if before.get(name, wire.get(name)) != after.get(name, wire.get(name))]
    changes = tuple(
        (
            str(FIELDS[name]),
            told_field(name, before.get(name, wire.get(name)), wire),
            told_field(name, after.get(name, wire.get(name)), wire),
        )
        for name in names
    )
    outcome = decision.after.get("outcome", "")
    return ShownDecision(decision, str(Outcome(outcome).label) if outcome else "", changes)


__all__ = ["ShownPanel", "shown_finding", "shown_panel", "told_field", "told_value"]
