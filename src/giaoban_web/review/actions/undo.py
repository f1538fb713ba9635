"""The last decision about a figure is taken back, and with it what it put on record."""

from __future__ import annotations

from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _

from giaoban_web.claims.models import ReadClaim
from giaoban_web.observations.actions import record_values, withdraw_values
from giaoban_web.observations.models import Observation, Recording
from giaoban_web.observations.values import NewValue, RecordingProblem
from giaoban_web.review.actions.accept import new_value
from giaoban_web.review.actions.deciding import decide, held
from giaoban_web.review.facts import facts_of
from giaoban_web.review.models import Decision
from giaoban_web.review.outcomes import Outcome
from giaoban_web.review.problems import ReviewProblem
from giaoban_web.review.stored import agree, hold, point_of

_Backing = tuple[NewValue, Recording.Kind, str]  # what stands again, and what its recording says it comes from


def undo(user: Any, claim_id: int, version: int, *, reason: str = "") -> Decision:
    """Take back the last decision that stands; asked again, the one before it.

    What an acceptance put on record is never deleted: the value that stood before becomes the next vintage, with the
    reason “hoàn tác”; where there was none, the figure is withdrawn. A value somebody else put down later stays.
    Raises ReviewProblem where no decision stands, Stale, PermissionDenied.
    """
    try:
        with transaction.atomic():
            claim = held(user, claim_id, version, pending=False)
            last = last_standing(claim)
            if last is None:
                raise ReviewProblem(_("Không còn quyết định nào để hoàn tác."))
            observation = _take_back(user, claim, last, reason.strip())
            return decide(
                user, claim, Decision.Kind.UNDO, last.before, reason=reason, undoes=last, observation=observation
            )
    except RecordingProblem as problem:
        raise ReviewProblem(str(problem)) from problem


def last_standing(claim: ReadClaim) -> Decision | None:
    """The last decision about a claim that is not taken back."""
    decisions = claim.decisions.exclude(kind=Decision.Kind.UNDO).filter(undone_by__isnull=True)
    return decisions.select_related("observation__series").order_by("-version").first()


def _take_back(user: Any, claim: ReadClaim, decision: Decision, reason: str) -> Observation | None:
    """The vintage that restores what stood before the decision; None where it made none, or nothing stood before."""
    made = decision.observation
    if made is None:
        return None
    point = point_of(facts_of(claim))
    assert point is not None, "what is on record has a point"
    hold([point], made.series.organisation)
    vintages = list(
        Observation.objects.select_related("series", "recording")
        .filter(
            series=made.series, period_form=made.period_form, period_first=made.period_first,
            period_last=made.period_last, period_day=made.period_day,
        )
        .order_by("-vintage")
    )  # fmt: skip
    now = vintages[0]
    if now.superseded_at is not None or not _is_of(now, claim):
        return None
    why = _("Hoàn tác: %(reason)s") % {"reason": reason} if reason else _("Hoàn tác")
    backing = _still_stated(claim, now) or _before(vintages, claim) or _still_stated(claim, now, anything=True)
    if backing is None or (backing[0].value, backing[0].status) == (now.value, now.status):
        withdraw_values([now], author=user, reason=why)
    if backing is None:
        return None
    value, kind, reference = backing
    recording = record_values([value], kind=kind, author=user, reason=why, reference=reference)
    return recording.observations.get()


def _is_of(row: Observation, claim: ReadClaim) -> bool:
    return row.recording.kind == Recording.Kind.CLAIM and row.place == str(claim.pk)


def _before(vintages: list[Observation], claim: ReadClaim) -> _Backing | None:
    """The newest earlier vintage that still has its ground: a claim's only while its acceptance stands."""
    later = vintages[0]
    for row in vintages[1:]:
        withdrawn, later = row.superseded_at != later.recorded_at, row
        if withdrawn and row.recording.kind != Recording.Kind.CLAIM:
            return None  # for reasons of its own; a claim's was withdrawn by undoing
        if withdrawn:
            continue
        if row.recording.kind != Recording.Kind.CLAIM or (not _is_of(row, claim) and _is_accepted(row)):
            value = NewValue(
                indicator=row.series.indicator, area=row.series.area, organisation=row.series.organisation,
                period=row.period, value=row.value, status=row.status, low=row.low, high=row.high, place=row.place,
            )  # fmt: skip
            return value, Recording.Kind(row.recording.kind), row.recording.reference
    return None


def _is_accepted(row: Observation) -> bool:
    """True where the claim a vintage comes from still stands as accepted, with this very value at this point."""
    if not row.place.isdigit():
        return False
    stands = Decision.objects.filter(claim_id=int(row.place), kind=Decision.Kind.ACCEPT, undone_by__isnull=True)
    made = [each.observation for each in stands.select_related("observation")]
    return any(
        each is not None and each.series_id == row.series_id and each.period == row.period and each.value == row.value
        for each in made
    )


def _still_stated(claim: ReadClaim, now: Observation, *, anything: bool = False) -> _Backing | None:
    """Another accepted claim that said the same when it was accepted, and so carries the figure on.

    anything: also one whose figure is not the one that stands now, for it confirmed an earlier one.
    """
    others = Decision.objects.filter(
        kind=Decision.Kind.ACCEPT, undone_by__isnull=True, after__outcome=Outcome.CONFIRMED.value,
        claim__state=ReadClaim.State.ACCEPTED, claim__indicator=claim.indicator, claim__area=claim.area,
        claim__period=claim.period,
    ).exclude(claim=claim)  # fmt: skip
    mine = facts_of(claim)
    for decision in others.select_related("claim__document").order_by("-decided_at", "-pk"):
        theirs = facts_of(decision.claim)
        if anything or agree(mine, theirs):
            value = new_value(decision.claim, theirs, now.series.organisation)
            return value, Recording.Kind.CLAIM, str(decision.claim.document_id)
    return None
