"""What people decided about claims: events, never overwrites."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from giaoban_web.claims.models import ReadClaim, ReadFinding
from giaoban_web.observations.models import Observation


class Decision(models.Model):
    """One decision about one claim, with what it was before and after.

    undoes: the decision this one takes back. observation: the vintage that accepting put on record, if it did.
    version: of the claim after the decision.
    """

    class Kind(models.TextChoices):
        ACCEPT = "accept", _("Chấp nhận")
        CORRECT = "correct", _("Sửa")
        LINK = "link", _("Gắn chỉ tiêu")
        REJECT = "reject", _("Loại")
        UNDO = "undo", _("Hoàn tác")

    claim = models.ForeignKey(ReadClaim, on_delete=models.PROTECT, related_name="decisions")
    kind = models.CharField(max_length=10, choices=Kind.choices)
    author = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    decided_at = models.DateTimeField()
    reason = models.TextField(blank=True, default="")
    before = models.JSONField()
    after = models.JSONField()
    version = models.IntegerField()
    undoes = models.OneToOneField("self", null=True, on_delete=models.PROTECT, related_name="undone_by")
    observation = models.ForeignKey(Observation, null=True, on_delete=models.PROTECT, related_name="decisions")

    class Meta:
        constraints = (models.UniqueConstraint(fields=("claim", "version"), name="decision_once"),)

    def __str__(self) -> str:
        return f"{self.kind} {self.claim_id} v{self.version}"


class Dismissal(models.Model):
    """A person set a finding aside, with the reason; where it was taken up again, by whom, when and why.

    A finding is open where no dismissal of it stands. Findings of a document read again are new ones, and open; the
    audit keeps what was said about those before.
    """

    finding = models.ForeignKey(ReadFinding, on_delete=models.CASCADE, related_name="dismissals")
    author = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    dismissed_at = models.DateTimeField()
    reason = models.TextField()
    reopened_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.PROTECT, related_name="+")
    reopened_at = models.DateTimeField(null=True, blank=True)
    reopened_reason = models.TextField(blank=True, default="")

    class Meta:
        constraints = (
            models.UniqueConstraint(
                fields=("finding",), condition=models.Q(reopened_at__isnull=True), name="dismissed_once"
            ),
        )

    def __str__(self) -> str:
        return f"{self.finding_id} {self.dismissed_at:%Y-%m-%d}"
