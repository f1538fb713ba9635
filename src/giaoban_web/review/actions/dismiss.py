"""A finding is set aside, or taken up again."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from giaoban_web.audit.actions import record
from giaoban_web.claims.models import ReadFinding
from giaoban_web.review.models import Dismissal
from giaoban_web.review.problems import ReviewProblem, Stale
from giaoban_web.review.rights import InDomain, domain_of


@transaction.atomic
def dismiss(user: Any, finding_id: int, *, reason: str) -> Dismissal:
    """Set a finding aside: `dismiss(an, 31, reason="Cách tính khác")`. Raises ReviewProblem without a reason, Stale."""
    finding = _held(user, finding_id)
    if not reason.strip():
        raise ReviewProblem(_("Bỏ qua một phát hiện thì phải nêu lý do."))
    standing = finding.dismissals.filter(reopened_at__isnull=True).select_related("author").first()
    if standing is not None:
        when = date_format(timezone.localtime(standing.dismissed_at), "SHORT_DATETIME_FORMAT")
        raise Stale(_("%(who)s đã bỏ qua phát hiện này lúc %(when)s.") % {"who": standing.author, "when": when})
    dismissal = Dismissal.objects.create(
        finding=finding, author=user, dismissed_at=timezone.now(), reason=reason.strip()
    )
    record("review.dismiss", actor=user, subject=finding, after={"reason": dismissal.reason})
    return dismissal


@transaction.atomic
def reopen(user: Any, finding_id: int, *, reason: str = "") -> Dismissal:
    """Take a finding up again. Raises Stale where it is open."""
    finding = _held(user, finding_id)
    dismissal = finding.dismissals.filter(reopened_at__isnull=True).first()
    if dismissal is None:
        raise Stale(_("Phát hiện này đang mở."))
    dismissal.reopened_by, dismissal.reopened_at, dismissal.reopened_reason = user, timezone.now(), reason.strip()
    dismissal.save(update_fields=["reopened_by", "reopened_at", "reopened_reason"])
    record(
        "review.reopen",
        actor=user,
        subject=finding,
        before={"reason": dismissal.reason},
        after={"reason": reason.strip()},
    )
    return dismissal


def _held(user: Any, finding_id: int) -> ReadFinding:
    finding = ReadFinding.objects.select_for_update(of=("self",)).select_related("document").get(pk=finding_id)
    indicator = finding.claim.indicator if finding.claim is not None else ""
    in_domain = user.has_perm("claims.review", InDomain(domain_of(indicator)))
    if not (in_domain and user.has_perm("documents.see", finding.document)):
        raise PermissionDenied("claims.review")
    return finding
