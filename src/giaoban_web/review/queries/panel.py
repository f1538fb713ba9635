"""Everything the panel of one claim shows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from giaoban.claims import Claim, Status
from giaoban_web.claims.models import ReadClaim, ReadFinding
from giaoban_web.documents.models import DocumentText
from giaoban_web.observations.models import Observation
from giaoban_web.observations.queries import SourceOf, history, source_of
from giaoban_web.review.facts import facts_of, is_provisional, status_of
from giaoban_web.review.fitting import misfit_of
from giaoban_web.review.models import Decision
from giaoban_web.review.queries.findings import is_open, worst_first
from giaoban_web.review.queries.visible import of_visible_documents
from giaoban_web.review.rights import may_review
from giaoban_web.review.sparkline import Sparkline, sparkline
from giaoban_web.review.stored import Match, agree, compare, point_of
from giaoban_web.review.wording import told_misfit

_AROUND = 280  # letters of the line shown on either side of the quote
_PERIODS_SHOWN = 6
_LINE_OF = 24  # periods the small line is drawn through
_OTHERS_SHOWN = 8


@dataclass(frozen=True, slots=True)
class Quoted:
    """A quote in its line: `before`, `quote`, `after`."""

    before: str
    quote: str
    after: str


@dataclass(frozen=True, slots=True)
class Other:
    """What another document states for the same point; agrees: within rounding."""

    claim: ReadClaim
    facts: Claim
    agrees: bool


@dataclass(frozen=True, slots=True)
class Panel:
    """One claim with all that speaks for it and against it.

    misfit: the sentence why it cannot be put on record as it stands, empty where it can. stored: the value that stands
    at its point, source: what leads back to it; conflict: where they contradict each other. decided: the log, newest
    first; undoable: whether something of it can be taken back.
    """

    claim: ReadClaim
    facts: Claim
    provisional: bool
    quoted: Quoted
    findings: tuple[ReadFinding, ...]
    history: tuple[Observation, ...]
    line: Sparkline | None
    stored: Observation | None
    source: SourceOf | None
    match: Match
    others: tuple[Other, ...]
    decided: tuple[Decision, ...]
    undoable: bool
    misfit: str
    may_review: bool

    @property
    def conflict(self) -> bool:
        """True where the stored value contradicts a claim not yet decided about."""
        return self.match is Match.CONFLICT and self.claim.state == ReadClaim.State.PENDING

    @property
    def noted(self) -> bool:
        """True for a change without a level: it can be accepted, and makes no observation."""
        return self.facts.value is None and bool(self.facts.changes)


def panel_of(user: Any, claim: ReadClaim) -> Panel:
    """The panel of a claim whose document is at hand."""
    facts = facts_of(claim)
    point = point_of(facts)
    kept = history(facts.indicator, facts.area) if facts.indicator else []
    stored = next((row for row in kept if row.period == point[2]), None) if point else None
    target = facts.status is Status.TARGET
    match = Match.NEW if target else compare(stored, facts, status_of(claim, facts))
    decided = tuple(claim.decisions.select_related("author", "undoes").order_by("-version"))
    undone = {each.undoes_id for each in decided}
    misfit = misfit_of(facts)
    noted = facts.value is None and bool(facts.changes)
    return Panel(
        claim=claim,
        facts=facts,
        provisional=is_provisional(claim),
        quoted=quoted(claim),
        findings=tuple(_findings(claim)),
        history=tuple(_near(kept, facts)),
        line=_line(kept, facts),
        stored=stored,
        source=source_of(stored, user) if stored is not None and match is Match.CONFLICT else None,
        match=match,
        others=tuple(_others(user, claim, facts)),
        decided=decided,
        undoable=any(each.kind != Decision.Kind.UNDO and each.pk not in undone for each in decided),
        misfit="" if misfit is None or noted else told_misfit(misfit, facts),
        may_review=may_review(user, claim),
    )


def quoted(claim: ReadClaim) -> Quoted:
    """The claim's quote within its line of the document's text."""
    text = DocumentText.objects.filter(document=claim.document_id).values_list("text", flat=True).first() or ""
    if not text:
        return Quoted("", claim.wire["quote"], "")
    first = text.rfind("\n", 0, claim.start) + 1
    end = text.find("\n", claim.end)
    last = end if end >= 0 else len(text)
    cut_before, cut_after = claim.start - first > _AROUND, last - claim.end > _AROUND
    before = text[max(first, claim.start - _AROUND) : claim.start]
    after = text[claim.end : min(last, claim.end + _AROUND)]
    return Quoted(
        "…" + before.partition(" ")[2] if cut_before else before,
        text[claim.start : claim.end],
        after.rpartition(" ")[0] + "…" if cut_after else after,
    )


def _findings(claim: ReadClaim) -> list[ReadFinding]:
    """Those that judge the claim, and those in which another was judged by it; the worst first."""
    name = claim.wire["document"]
    rows = ReadFinding.objects.filter(is_open(), document=claim.document_id).order_by(*worst_first())
    found = []
    for row in rows:
        spans = zip(row.wire["spans"], row.wire["documents"], strict=True)
        if row.claim_id == claim.pk or any(
            where == name and start < claim.end and claim.start < end for (start, end), where in spans
        ):
            found.append(row)
    return sorted(found, key=lambda row: row.claim_id != claim.pk)


def _near(kept: list[Observation], facts: Claim) -> list[Observation]:
    """The newest periods up to the claim's, of its length where there are such; the newest first."""
    alike = _alike(kept, facts)
    if facts.period is not None:
        upto = [row for row in alike if row.period_last <= facts.period.last + 1]
        alike = upto or alike
    return alike[-_PERIODS_SHOWN:][::-1]


def _alike(kept: list[Observation], facts: Claim) -> list[Observation]:
    if facts.period is None:
        return kept
    months = facts.period.months
    alike = [row for row in kept if row.period.months == months]
    return alike or kept


def _line(kept: list[Observation], facts: Claim) -> Sparkline | None:
    rows = _alike(kept, facts)[-_LINE_OF:]
    shown = facts.period is not None and facts.value is not None
    mark = (facts.period.last, facts.value) if shown and facts.period and facts.value is not None else None
    return sparkline([(row.period_last, row.value) for row in rows], mark)


def _others(user: Any, claim: ReadClaim, facts: Claim) -> list[Other]:
    """What other documents a person may see state for the same point, the newest first."""
    if not claim.indicator or not claim.period or claim.value is None:
        return []
    rows = (
        ReadClaim.objects.filter(
            of_visible_documents(user),
            indicator=claim.indicator,
            area=claim.area,
            period=claim.period,
            value__isnull=False,
        )
        .exclude(document=claim.document_id)
        .exclude(state=ReadClaim.State.REJECTED)
        .select_related("document")
        .order_by("-document__uploaded_at", "pk")[: _OTHERS_SHOWN * 2]
    )
    pairs = [(row, facts_of(row)) for row in rows]
    same_kind = [
        (row, other) for row, other in pairs if (other.status is Status.TARGET) == (facts.status is Status.TARGET)
    ]
    return [Other(row, other, agree(facts, other)) for row, other in same_kind[:_OTHERS_SHOWN]]
