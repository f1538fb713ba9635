"""Addresses of review that take arguments."""

from typing import Any

from tests.giaoban_web.review.reports import keep_report

from giaoban_web.claims.models import ReadFinding
from giaoban_web.people.models import User


def examples() -> dict[str, dict[str, Any]]:
    """A report with a figure and a finding."""
    author = User.objects.create_user("ra-soat@example.vn", full_name="Người Gửi Thử", role="publisher")
    document = keep_report(author)
    claim = {"pk": document.claims.order_by("start")[0].pk}
    finding = {"pk": ReadFinding.objects.filter(document=document).order_by("pk")[0].pk}
    return {
        "review:claim": claim,
        "review:panel": claim,
        "review:row": claim,
        "review:choices": claim,
        "review:decide": claim | {"verb": "accept"},
        "review:accept_many": {"pk": document.pk},
        "review:dismiss": finding,
        "review:reopen": finding,
        "review:corpus_file": {"form": "jsonl"},
    }
