"""Figures kept as official statistics, with every revision."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from giaoban.periods import Period, PeriodForm
from giaoban_web.observations.exact import ExactDecimalField

_FORMS = {"A": PeriodForm.YEAR, "S": PeriodForm.HALF, "Q": PeriodForm.QUARTER, "M": PeriodForm.MONTH,
          "D": PeriodForm.DAY, "R": PeriodForm.SPAN}  # fmt: skip
_LETTERS = {form: letter for letter, form in _FORMS.items()}


class Series(models.Model):
    """One indicator of one area as one organisation reports it; the codes are the catalogue's.

    indicator: `post.revenue`; area: `VN` or a province's code; organisation: who states it, `mic`. Empty where nobody
    in particular does.
    """

    id = models.AutoField(primary_key=True)
    indicator = models.CharField(max_length=100)
    area = models.CharField(max_length=20)
    organisation = models.CharField(max_length=50, blank=True, default="")

    class Meta:
        constraints = (models.UniqueConstraint(fields=("indicator", "area", "organisation"), name="series_once"),)

    def __str__(self) -> str:
        return f"{self.indicator} {self.area} {self.organisation}".strip()


class Recording(models.Model):
    """One act that put figures on record: who, when, why, from what. All its observations share it.

    reference: what leads back to the source, by kind: the document's id, the import's id, the form's. invented: whether
    the figures were generated for a demonstration; pages must say so.
    """

    class Kind(models.TextChoices):
        CLAIM = "claim", _("Số liệu đọc từ văn bản")
        SUBMISSION = "submission", _("Phiếu báo cáo")
        REGISTRY = "registry", _("Sổ đăng ký")
        COMPUTED = "computed", _("Tính toán")
        IMPORT = "import", _("Nhập từ tệp")

    id = models.AutoField(primary_key=True)
    kind = models.CharField(max_length=12, choices=Kind.choices)
    author = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.PROTECT, related_name="+")
    recorded_at = models.DateTimeField()
    reason = models.TextField(blank=True, default="")
    reference = models.CharField(max_length=200, blank=True, default="")
    invented = models.BooleanField(default=False)

    def __str__(self) -> str:
        return f"{self.kind} {self.recorded_at:%Y-%m-%d}"


class Observation(models.Model):
    """One vintage of one value: `post.revenue`, VN, 2023-08, 4750000000000, A.

    A row's value never changes. A revision is a row with the next vintage, and the row before it learns only when it
    was superseded. low, high: what a rounded figure stands for, empty for an exact one. place: where in the
    recording's source it stands: a claim's id, `Sheet1!B7`.
    """

    class Status(models.TextChoices):
        """SDMX CL_OBS_STATUS."""

        ACTUAL = "A", _("Chính thức")
        ESTIMATE = "E", _("Ước tính")
        PROVISIONAL = "P", _("Sơ bộ")
        FORECAST = "F", _("Dự báo")

    id = models.BigAutoField(primary_key=True)
    series = models.ForeignKey(Series, on_delete=models.PROTECT, related_name="observations", db_index=False)
    period_form = models.CharField(max_length=1)
    period_first = models.IntegerField()
    period_last = models.IntegerField()
    period_day = models.SmallIntegerField(default=0)
    vintage = models.SmallIntegerField(default=1)
    status = models.CharField(max_length=1, choices=Status.choices)
    value = ExactDecimalField()
    low = ExactDecimalField(null=True, blank=True)
    high = ExactDecimalField(null=True, blank=True)
    recording = models.ForeignKey(Recording, on_delete=models.PROTECT, related_name="observations")
    place = models.CharField(max_length=200, blank=True, default="")
    recorded_at = models.DateTimeField()
    superseded_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = (
            models.UniqueConstraint(
                fields=("series", "period_last", "period_first", "period_form", "period_day", "vintage"),
                name="vintage_once",
            ),
            models.UniqueConstraint(
                fields=("series", "period_last", "period_first", "period_form", "period_day"),
                condition=Q(superseded_at__isnull=True),
                name="one_current_vintage",
            ),
        )

    def __str__(self) -> str:
        return f"{self.series_id} {self.period} v{self.vintage}"

    @property
    def period(self) -> Period:
        """The period the value is for."""
        return Period(_FORMS[self.period_form], self.period_first, self.period_last, self.period_day)


class SavedMapping(models.Model):
    """How the columns of one kind of workbook are read, by the name people chose: `Biểu 01 hằng tháng`.

    mapping: a `giaoban.exchange.history.ColumnMapping` as plain values.
    """

    name = models.CharField(max_length=100, unique=True)
    mapping = models.JSONField()
    saved_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.PROTECT, related_name="+")
    saved_at = models.DateTimeField()

    def __str__(self) -> str:
        return self.name


class WorkbookImport(models.Model):
    """A workbook that was uploaded to be read into figures; its bytes lie under their SHA-256 in the data folder.

    mapping: as it is being tried. recording: what applying it put on record, once it was; counts: new, changed, same
    and refused then.
    """

    sha256 = models.CharField(max_length=64, db_index=True)
    name = models.CharField(max_length=255)
    size = models.BigIntegerField()
    mapping = models.JSONField(default=dict, blank=True)
    uploaded_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    uploaded_at = models.DateTimeField()
    applied_at = models.DateTimeField(null=True, blank=True)
    recording = models.ForeignKey(Recording, null=True, on_delete=models.PROTECT, related_name="+")
    counts = models.JSONField(default=dict, blank=True)

    def __str__(self) -> str:
        return self.name


class AppliedCatalogue(models.Model):
    """The catalogue as an administrator put it in force: contents by kind and code, and their SHA-256."""

    id = models.AutoField(primary_key=True)
    applied_at = models.DateTimeField()
    applied_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.PROTECT, related_name="+")
    sha256 = models.CharField(max_length=64)
    contents = models.JSONField()

    def __str__(self) -> str:
        return f"{self.applied_at:%Y-%m-%d} {self.sha256[:12]}"


def period_columns(period: Period) -> dict[str, str | int]:
    """The columns a period is stored in: `2023-Q3` is Q, 24282, 24284, 0."""
    return {
        "period_form": _LETTERS[period.form],
        "period_first": period.first,
        "period_last": period.last,
        "period_day": period.day,
    }
