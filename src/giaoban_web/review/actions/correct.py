"""A figure is corrected, or linked to its indicator."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _

from giaoban.catalogue import load
from giaoban_web.review.actions.deciding import decide, held
from giaoban_web.review.facts import CORRECTED, snapshot
from giaoban_web.review.models import Decision
from giaoban_web.review.problems import ReviewProblem
from giaoban_web.review.rights import must_review


def correct(user: Any, claim_id: int, version: int, changes: Mapping[str, Any], *, reason: str = "") -> Decision:
    """Correct fields of a claim: `correct(an, 812, 0, {"period": "2023-08"})`; what was read stays beside it.

    changes: checked values as the wire has them; one equal to what was read takes the correction back. Raises
    ReviewProblem where nothing changes, Stale, PermissionDenied (also where the new indicator is of another's domain).
    """
    return _change(user, claim_id, version, changes, Decision.Kind.CORRECT, reason)


def link(user: Any, claim_id: int, version: int, indicator: str, *, reason: str = "") -> Decision:
    """Link a claim to an indicator: `link(an, 812, 0, "telecom.revenue")`. Raises as `correct` does."""
    if indicator not in load().indicators:
        raise ReviewProblem(_("Danh mục không có chỉ tiêu “%(code)s”; hãy chọn lại.") % {"code": indicator})
    return _change(user, claim_id, version, {"indicator": indicator}, Decision.Kind.LINK, reason)


@transaction.atomic
def _change(
    user: Any, claim_id: int, version: int, changes: Mapping[str, Any], kind: Decision.Kind, reason: str
) -> Decision:
    if unknown := set(changes) - set(CORRECTED):
        raise ValueError(f"no field to correct: {sorted(unknown)}")
    claim = held(user, claim_id, version)
    if changes.get("indicator") and changes["indicator"] != claim.indicator:
        must_review(user, claim, changes["indicator"])
    corrected = {**claim.corrected, **changes}
    corrected = {key: value for key, value in corrected.items() if key == "provisional" or value != claim.wire.get(key)}
    if corrected == claim.corrected:
        raise ReviewProblem(_("Chưa có gì thay đổi."))
    return decide(user, claim, kind, snapshot(claim) | {"corrected": corrected}, reason=reason)
