"""What is asked about when somebody wants to review: the domain of an indicator."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.core.exceptions import PermissionDenied

from giaoban_web.claims.models import ReadClaim


@dataclass(frozen=True, slots=True)
class InDomain:
    """A thing of a domain: `InDomain("telecom")`; empty for a figure not yet linked."""

    domain: str


def domain_of(indicator: str) -> str:
    """The domain of an indicator's code: `telecom` of `telecom.revenue`."""
    return indicator.partition(".")[0]


def may_review(user: Any, claim: ReadClaim) -> bool:
    """True where the person may decide about the claim, and see the document it stands in."""
    return bool(
        user.has_perm("claims.review", InDomain(domain_of(claim.indicator)))
        and user.has_perm("documents.see", claim.document)
    )


def must_review(user: Any, claim: ReadClaim, indicator: str | None = None) -> None:
    """Raise PermissionDenied where the person may not; indicator: the one the claim is to be linked to."""
    if not may_review(user, claim):
        raise PermissionDenied("claims.review")
    if indicator and not user.has_perm("claims.review", InDomain(domain_of(indicator))):
        raise PermissionDenied("claims.review")
