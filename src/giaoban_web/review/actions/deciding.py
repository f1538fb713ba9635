"""How every decision begins and ends: the claim is held as it was seen, then the decision is set down."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from giaoban_web.audit.actions import record
from giaoban_web.claims.models import ReadClaim
from giaoban_web.observations.models import Observation
from giaoban_web.review.facts import put_back, snapshot
from giaoban_web.review.models import Decision
from giaoban_web.review.problems import ReviewProblem, Stale
from giaoban_web.review.rights import must_review


def held(user: Any, claim_id: int, version: int, *, pending: bool = True) -> ReadClaim:
    """The claim, held until the transaction ends, if it is still what the person saw and may decide about.

    Raises Stale where somebody decided meanwhile, ReviewProblem where it is decided already, PermissionDenied, and
    ReadClaim.DoesNotExist.
    """
    claim = ReadClaim.objects.select_for_update(of=("self",)).select_related("document").get(pk=claim_id)
    must_review(user, claim)
    if claim.version != version:
        raise Stale(told_stale(claim))
    if pending and claim.state != ReadClaim.State.PENDING:
        raise ReviewProblem(
            _("Số liệu này đã được quyết định (%(state)s); hãy hoàn tác trước khi quyết định lại.")
            % {"state": claim.get_state_display().lower()}
        )
    return claim


def told_stale(claim: ReadClaim) -> str:
    """Who decided what meanwhile: `Nguyễn Văn An đã chấp nhận số liệu này lúc 08:15 22/11/2026, …`."""
    last = claim.decisions.select_related("author").order_by("-version").first()
    if last is None:
        return _("Số liệu này vừa được đọc lại; hãy tải lại trang rồi quyết định.")
    sentences = {
        Decision.Kind.ACCEPT: _("%(who)s đã chấp nhận số liệu này lúc %(when)s; quyết định của bạn chưa được ghi."),
        Decision.Kind.CORRECT: _("%(who)s đã sửa số liệu này lúc %(when)s; quyết định của bạn chưa được ghi."),
        Decision.Kind.LINK: _(
            "%(who)s đã gắn chỉ tiêu cho số liệu này lúc %(when)s; quyết định của bạn chưa được ghi."
        ),
        Decision.Kind.REJECT: _("%(who)s đã loại số liệu này lúc %(when)s; quyết định của bạn chưa được ghi."),
        Decision.Kind.UNDO: _(
            "%(who)s đã hoàn tác quyết định về số liệu này lúc %(when)s; quyết định của bạn chưa được ghi."
        ),
    }
    when = date_format(timezone.localtime(last.decided_at), "SHORT_DATETIME_FORMAT")
    return sentences[Decision.Kind(last.kind)] % {"who": last.author, "when": when}


def decide(
    user: Any,
    claim: ReadClaim,
    kind: Decision.Kind,
    after: Mapping[str, Any],
    *,
    reason: str = "",
    outcome: str = "",
    undoes: Decision | None = None,
    observation: Observation | None = None,
    audited: bool = True,
) -> Decision:
    """Set a decision down: the claim gets what it is after it, the log a row, and the audit one.

    after: a snapshot; outcome: what accepting did, kept beside it. audited: False where one row tells of many.
    """
    before = snapshot(claim)
    put_back(claim, after)
    claim.version += 1
    claim.save(update_fields=["state", "corrected", "version", "indicator", "area", "period", "value"])
    told = snapshot(claim) | ({"outcome": outcome} if outcome else {})
    decision = Decision.objects.create(
        claim=claim, kind=kind, author=user, decided_at=timezone.now(), reason=reason.strip(), before=before,
        after=told, version=claim.version, undoes=undoes, observation=observation,
    )  # fmt: skip
    if audited:
        record(
            f"review.{kind}",
            actor=user,
            subject=claim,
            before=before,
            after=told | {"version": claim.version} | ({"reason": decision.reason} if decision.reason else {}),
        )
    return decision
