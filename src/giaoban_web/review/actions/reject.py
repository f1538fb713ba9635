"""A figure is rejected."""

from __future__ import annotations

from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _

from giaoban_web.claims.models import ReadClaim
from giaoban_web.review.actions.deciding import decide, held
from giaoban_web.review.facts import snapshot
from giaoban_web.review.models import Decision
from giaoban_web.review.problems import ReviewProblem


@transaction.atomic
def reject(user: Any, claim_id: int, version: int, *, reason: str) -> Decision:
    """Reject a claim: `reject(an, 812, 0, reason="Số của năm trước")`. Raises ReviewProblem without a reason, Stale."""
    claim = held(user, claim_id, version)
    if not reason.strip():
        raise ReviewProblem(_("Loại một số liệu thì phải nêu lý do."))
    after = snapshot(claim) | {"state": ReadClaim.State.REJECTED.value}
    return decide(user, claim, Decision.Kind.REJECT, after, reason=reason)
