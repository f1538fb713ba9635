"""A figure is accepted and put on record."""

from __future__ import annotations

from typing import Any

from django.db import models, transaction
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from giaoban.claims import Claim, Status
from giaoban_web.claims.models import ReadClaim
from giaoban_web.observations.actions import record_values
from giaoban_web.observations.models import Observation, Recording
from giaoban_web.observations.values import NewValue, RecordingProblem
from giaoban_web.review.actions.deciding import decide, held
from giaoban_web.review.facts import facts_of, snapshot, status_of
from giaoban_web.review.fitting import Misfit, misfit_of
from giaoban_web.review.models import Decision
from giaoban_web.review.outcomes import Outcome
from giaoban_web.review.problems import Conflict, ReviewProblem, Stale
from giaoban_web.review.stored import Match, compare, hold, point_of, standing_at_points
from giaoban_web.review.wording import told_misfit


class Resolution(models.TextChoices):
    """Which value is to stand where the stored one contradicts the claim."""

    KEEP = "keep", gettext_lazy("Giữ giá trị đang có")
    REVISE = "revise", gettext_lazy("Sửa giá trị đang có")


def accept(
    user: Any, claim_id: int, version: int, *, resolution: str = "", stored: int | None = None, reason: str = ""
) -> Decision:
    """Accept a claim as it stands, e.g. `accept(an, 812, 0)`, and put its figure on record.

    A target and a change without a level are accepted and make no observation. Where a stored value contradicts the
    claim: resolution says which is to stand, stored names the observation the person saw, a revision needs a reason.

    Raises Conflict where that is not said, Stale where the claim or the stored value changed meanwhile, ReviewProblem
    where the figure does not fit its indicator, PermissionDenied.
    """
    try:
        with transaction.atomic():
            claim = held(user, claim_id, version)
            facts = facts_of(claim)
            outcome, observation = _put_on_record(user, claim, facts, resolution, stored, reason.strip())
            after = snapshot(claim) | {"state": ReadClaim.State.ACCEPTED.value}
            return decide(
                user, claim, Decision.Kind.ACCEPT, after, reason=reason, outcome=outcome.value, observation=observation
            )
    except RecordingProblem as problem:
        raise ReviewProblem(str(problem)) from problem


def _put_on_record(
    user: Any, claim: ReadClaim, facts: Claim, resolution: str, stored: int | None, reason: str
) -> tuple[Outcome, Observation | None]:
    misfit = misfit_of(facts)
    if misfit is Misfit.NO_VALUE and facts.changes:
        return Outcome.NOTED, None
    if misfit is not None:
        raise ReviewProblem(told_misfit(misfit, facts))
    if facts.status is Status.TARGET:
        return Outcome.TARGET, None
    point = point_of(facts)
    assert point is not None, "a figure that fits has a point"
    hold([point], claim.document.organisation)
    standing = standing_at_points([point]).get(point)
    status = status_of(claim, facts)
    match compare(standing, facts, status):
        case Match.NEW:
            return Outcome.RECORDED, keep(user, claim, facts, claim.document.organisation, reason)
        case Match.CONFIRMS:
            return Outcome.CONFIRMED, None
        case Match.FIRMER:
            assert standing is not None
            return Outcome.REVISED, keep(user, claim, facts, standing.series.organisation, reason)
    assert standing is not None
    if not resolution:
        raise Conflict(_("Giá trị đang có khác với số liệu này; hãy chọn giữ, sửa hoặc loại."))
    if standing.pk != stored:
        raise Stale(_("Giá trị đang có vừa được thay đổi; hãy xem lại hai giá trị rồi quyết định."))
    if resolution == Resolution.KEEP:
        return Outcome.KEPT, None
    if not reason:
        raise ReviewProblem(_("Sửa một giá trị đã lưu thì phải nêu lý do."))
    return Outcome.REVISED, keep(user, claim, facts, standing.series.organisation, reason)


def new_value(claim: ReadClaim, facts: Claim, organisation: str) -> NewValue:
    """The figure as it is put on record; its place is the claim's id."""
    assert facts.indicator is not None, "a figure that fits has an indicator"
    assert facts.period is not None, "a figure that fits has a period"
    assert facts.value is not None, "a figure that fits has a value"
    exact = facts.low is None or facts.low == facts.high
    return NewValue(
        indicator=facts.indicator, area=facts.area, organisation=organisation, period=facts.period, value=facts.value,
        status=status_of(claim, facts), low=None if exact else facts.low, high=None if exact else facts.high,
        place=str(claim.pk),
    )  # fmt: skip


def keep(user: Any, claim: ReadClaim, facts: Claim, organisation: str, reason: str) -> Observation:
    """The vintage a claim makes."""
    recording = record_values(
        [new_value(claim, facts, organisation)], kind=Recording.Kind.CLAIM, author=user, reason=reason,
        reference=str(claim.document_id),
    )  # fmt: skip
    return recording.observations.get()
