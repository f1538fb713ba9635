"""Frozen, numbered, checksummed sets of observations."""

from __future__ import annotations

from datetime import datetime
from typing import Any, ClassVar, NoReturn

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from giaoban_web.observations.exact import ExactDecimalField
from giaoban_web.observations.models import Observation


class Immutable(Exception):  # noqa: N818  (what was tried is refused)
    """What is published was to be changed or removed."""


class ReleaseQuerySet(models.QuerySet["Release"]):
    """Releases, and which of them are out."""

    def out(self, at: datetime | None = None) -> ReleaseQuerySet:
        """Those whose hour has come: the clock decides, whatever else runs or does not."""
        return self.exclude(state=Release.State.DRAFT).filter(opens_at__lte=at or timezone.now())

    def visible_to(self, user: Any) -> ReleaseQuerySet:
        """Those whose figures a person may see now; every list, search and answer asks here."""
        if user.has_perm("releases.see_embargoed"):
            return self
        return self.out() if user.has_perm("releases.see") else self.none()


class Release(models.Model):
    """A set of figures published together: number 3, `Số liệu ngành tháng 8/2023`.

    number: given when it is frozen and never again; a draft has none. scope: which series and periods it takes in
    (`{"indicators": [...], "areas": [...], "organisations": [...], "from": "2023-01", "to": "2023-08"}`; what is absent
    or empty is everything). as_of: the moment whose vintages it froze; before: the release it is compared with.
    opens_at: its hour on the calendar; until then nobody without the right sees its figures. counts: figures by
    change, `{"new": 12, "revised": 3, "withdrawn": 0, "same": 985, "suppressed": 2, "invented": 0}`. extent: what it
    holds, `{"indicators": [...], "areas": [...], "organisations": [...], "from": "2018-01", "to": "2023-08"}`.
    manifest: SHA-256 of every file, written when it is scheduled or published and never again once its hour has come.
    """

    class State(models.TextChoices):
        DRAFT = "draft", _("Dự thảo")
        SCHEDULED = "scheduled", _("Đã lên lịch")
        PUBLISHED = "published", _("Đã công bố")

    number = models.IntegerField(unique=True, null=True, blank=True)
    title_vi = models.CharField(max_length=300)
    title_en = models.CharField(max_length=300)
    scope = models.JSONField(default=dict)
    state = models.CharField(max_length=10, choices=State.choices, default=State.DRAFT)
    as_of = models.DateTimeField(null=True, blank=True)
    frozen_at = models.DateTimeField(null=True, blank=True)
    before = models.ForeignKey("self", null=True, blank=True, on_delete=models.PROTECT, related_name="+")
    counts = models.JSONField(default=dict, blank=True)
    extent = models.JSONField(default=dict, blank=True)
    opens_at = models.DateTimeField(null=True, blank=True)
    published_at = models.DateTimeField(null=True, blank=True)
    published_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.PROTECT, related_name="+")
    created_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    created_at = models.DateTimeField()
    note_vi = models.TextField(blank=True, default="")
    note_en = models.TextField(blank=True, default="")
    manifest = models.JSONField(default=dict, blank=True)

    objects: ClassVar[models.Manager[Release]] = models.Manager.from_queryset(ReleaseQuerySet)()

    class Meta:
        constraints = (
            models.CheckConstraint(
                condition=Q(state="draft") | Q(number__isnull=False, opens_at__isnull=False, frozen_at__isnull=False),
                name="released_with_number_and_hour",
            ),
        )
        indexes = (models.Index(fields=("opens_at",), name="release_hours"),)

    def __str__(self) -> str:
        return f"{self.number}. {self.title_vi}" if self.number else self.title_vi

    @property
    def title(self) -> str:
        """The title in the language of the page."""
        return self.title_en if get_language() == "en" else self.title_vi

    @property
    def note(self) -> str:
        """The note in the language of the page."""
        return self.note_en if get_language() == "en" else self.note_vi

    @property
    def is_out(self) -> bool:
        """True from its hour on; permissions ask."""
        return self.state != self.State.DRAFT and self.opens_at is not None and self.opens_at <= timezone.now()

    @property
    def is_frozen(self) -> bool:
        """True where its figures are fixed, whether or not it has its hour."""
        return self.frozen_at is not None

    @property
    def figure_count(self) -> int:
        """How many figures it holds; those withdrawn are not among them."""
        return sum(self.counts.get(change, 0) for change in ("new", "revised", "same"))

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Save; one that is published is never saved again."""
        if self.pk and Release.objects.filter(pk=self.pk, state=self.State.PUBLISHED).exists():
            raise Immutable("a published release does not change; make a new one, or an erratum")
        super().save(*args, **kwargs)

    def delete(self, *args: Any, **kwargs: Any) -> tuple[int, dict[str, int]]:
        """Remove a draft; anything with a number stays."""
        if self.number is not None:
            raise Immutable("a release with a number is not removed")
        return super().delete(*args, **kwargs)


class FigureQuerySet(models.QuerySet["ReleasedFigure"]):
    """Figures that are frozen by statements of `actions`, and never changed one by one."""

    def _refuse(self, *args: Any, **kwargs: Any) -> NoReturn:
        raise Immutable("figures of a release are frozen together and not changed")

    update = delete = bulk_update = bulk_create = _refuse


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

    objects: ClassVar[models.Manager[ReleasedFigure]] = models.Manager.from_queryset(FigureQuerySet)()

    class Meta:
        constraints = (models.UniqueConstraint(fields=("release", "observation"), name="released_once"),)
        indexes = (models.Index(fields=("release", "change", "id"), name="released_changes"),)

    def __str__(self) -> str:
        return f"{self.release_id} {self.observation_id}"

    def save(self, *args: Any, **kwargs: Any) -> NoReturn:
        """Refuse: figures are frozen all at once."""
        raise Immutable("figures of a release are frozen together and not changed")

    delete = save


class Erratum(models.Model):
    """What was wrong in a published release, said beside it; the release itself stays as it was."""

    release = models.ForeignKey(Release, on_delete=models.PROTECT, related_name="errata")
    text_vi = models.TextField()
    text_en = models.TextField()
    figures = models.ManyToManyField(ReleasedFigure, blank=True, related_name="errata")
    author = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    written_at = models.DateTimeField()

    class Meta:
        ordering = ("written_at", "pk")

    def __str__(self) -> str:
        return f"{self.release_id} {self.written_at:%Y-%m-%d}"

    @property
    def text(self) -> str:
        """What it says, in the language of the page."""
        return self.text_en if get_language() == "en" else self.text_vi

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Add it; one that was said is not taken back, another is added."""
        if not self._state.adding:
            raise Immutable("an erratum is not changed; add another")
        super().save(*args, **kwargs)

    def delete(self, *args: Any, **kwargs: Any) -> NoReturn:
        """Refuse."""
        raise Immutable("an erratum is not removed")


class Downloads(models.Model):
    """How often a file was fetched on a day by people who did not sign in; nothing about them is kept."""

    release = models.ForeignKey(Release, on_delete=models.CASCADE, related_name="downloads")
    name = models.CharField(max_length=100)
    day = models.DateField()
    count = models.PositiveIntegerField(default=0)

    class Meta:
        constraints = (models.UniqueConstraint(fields=("release", "name", "day"), name="downloads_a_day"),)

    def __str__(self) -> str:
        return f"{self.release_id} {self.name} {self.day}: {self.count}"
