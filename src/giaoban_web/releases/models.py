"""Frozen, numbered, checksummed sets of observations."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from giaoban_web.observations.exact import ExactDecimalField
from giaoban_web.observations.models import Observation


class Release(models.Model):
    """A set of figures published together: number 3, `Số liệu ngành tháng 8/2023`.

    scope: which series and periods it takes in (`{"indicators": [...], "areas": [...], "from": "2023-01", "to":
    "2023-08"}`). opens_at: its hour on the calendar; until then nobody without the right sees its figures.
    manifest: SHA-256 of every file, written when it is published and never again.
    """

    class State(models.TextChoices):
        DRAFT = "draft", _("Dự thảo")
        SCHEDULED = "scheduled", _("Đã lên lịch")
        PUBLISHED = "published", _("Đã công bố")

    number = models.IntegerField(unique=True)
    title_vi = models.CharField(max_length=300)
    title_en = models.CharField(max_length=300)
    scope = models.JSONField(default=dict)
    state = models.CharField(max_length=10, choices=State.choices, default=State.DRAFT)
    opens_at = models.DateTimeField(null=True, blank=True)
    published_at = models.DateTimeField(null=True, blank=True)
    published_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.PROTECT, related_name="+")
    created_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    created_at = models.DateTimeField()
    note_vi = models.TextField(blank=True, default="")
    note_en = models.TextField(blank=True, default="")
    manifest = models.JSONField(default=dict, blank=True)

    def __str__(self) -> str:
        return f"{self.number}. {self.title_vi}"


class ReleasedFigure(models.Model):
    """One figure of a release, frozen with it. change: against the release before. A suppressed one has no value."""

    class Change(models.TextChoices):
        SAME = "same", _("Không đổi")
        NEW = "new", _("Mới")
        REVISED = "revised", _("Điều chỉnh")
        WITHDRAWN = "withdrawn", _("Rút lại")

    id = models.BigAutoField(primary_key=True)
    release = models.ForeignKey(Release, on_delete=models.CASCADE, related_name="figures", db_index=False)
    observation = models.ForeignKey(Observation, on_delete=models.PROTECT, related_name="+")
    value = ExactDecimalField(null=True, blank=True)
    value_before = ExactDecimalField(null=True, blank=True)
    change = models.CharField(max_length=10, choices=Change.choices)
    suppressed = models.BooleanField(default=False)

    class Meta:
        constraints = (models.UniqueConstraint(fields=("release", "observation"), name="released_once"),)
        indexes = (models.Index(fields=("release", "change"), name="released_changes"),)

    def __str__(self) -> str:
        return f"{self.release_id} {self.observation_id}"


class Erratum(models.Model):
    """What was wrong in a published release, said beside it; the release itself stays as it was."""

    release = models.ForeignKey(Release, on_delete=models.PROTECT, related_name="errata")
    text_vi = models.TextField()
    text_en = models.TextField()
    figures = models.ManyToManyField(ReleasedFigure, blank=True, related_name="errata")
    author = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    written_at = models.DateTimeField()

    def __str__(self) -> str:
        return f"{self.release_id} {self.written_at:%Y-%m-%d}"
