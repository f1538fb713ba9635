"""The figures a document states, and what the checks found about them, as they were read."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _

from giaoban_web.documents.models import Document
from giaoban_web.observations.exact import ExactDecimalField


class ReadClaim(models.Model):
    """A claim as it was read: `wire` is the claim on the wire and never changes; the columns are what pages ask for.

    state and version belong to the review: a decision names the version it saw, so that nobody undoes another unseen.
    corrected: the fields a specialist changed, as the wire has them; empty where none.
    """

    class State(models.TextChoices):
        PENDING = "pending", _("Chờ rà soát")
        ACCEPTED = "accepted", _("Đã chấp nhận")
        REJECTED = "rejected", _("Đã loại")

    document = models.ForeignKey(Document, on_delete=models.CASCADE, related_name="claims")
    number = models.IntegerField()
    start = models.IntegerField()
    end = models.IntegerField()
    indicator = models.CharField(max_length=100, blank=True, default="")
    area = models.CharField(max_length=20)
    period = models.CharField(max_length=20, blank=True, default="")
    value = ExactDecimalField(null=True, blank=True)
    confidence = models.FloatField()
    wire = models.JSONField()
    corrected = models.JSONField(default=dict, blank=True)
    state = models.CharField(max_length=10, choices=State.choices, default=State.PENDING)
    version = models.IntegerField(default=0)

    class Meta:
        constraints = (models.UniqueConstraint(fields=("document", "number"), name="claim_once"),)
        indexes = (
            models.Index(fields=("state", "indicator"), name="claims_to_review"),
            models.Index(fields=("indicator", "area", "period"), name="claims_of_series"),
        )

    def __str__(self) -> str:
        return str(self.wire.get("quote", ""))


class ReadFinding(models.Model):
    """What a check found: `wire` is the finding on the wire; claim is the figure judged first, where it is a claim."""

    document = models.ForeignKey(Document, on_delete=models.CASCADE, related_name="findings")
    claim = models.ForeignKey(ReadClaim, null=True, on_delete=models.CASCADE, related_name="findings")
    check_name = models.CharField(max_length=20)
    verdict = models.CharField(max_length=12)
    wire = models.JSONField()

    class Meta:
        indexes = (models.Index(fields=("verdict", "document"), name="findings_worst"),)

    def __str__(self) -> str:
        return f"{self.check_name} {self.verdict}"
