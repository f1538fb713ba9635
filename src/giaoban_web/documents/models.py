"""What somebody sent or published; bytes, text and layout never change after upload."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _


class Mark(models.TextChoices):
    """Who may see a document, and everything read from it."""

    PUBLIC = "public", _("Công khai")
    INTERNAL = "internal", _("Nội bộ")


class Document(models.Model):
    """An uploaded file: its bytes lie under their SHA-256 in the data folder, its text in DocumentText.

    published: the day of publication, as the file or the uploader states it. organisation: the sender's code in the
    catalogue, empty if unknown. state: of its reading; failure_vi, failure_en: the one sentence why it could not be
    read. folded: name and title without accents in lower case, for the list's search.

    reading_token: of the reading in hand, so that a late one keeps nothing; reading_by: the process that has it,
    `host:pid:start`; reading_beat: when that process last said that it lives; attempts: how often a reading began.
    """

    class State(models.TextChoices):
        WAITING = "waiting", _("Chờ đọc")
        READING = "reading", _("Đang đọc")
        READ = "read", _("Đã đọc")
        FAILED = "failed", _("Không đọc được")

    sha256 = models.CharField(max_length=64, unique=True)
    name = models.CharField(max_length=255)
    size = models.BigIntegerField()
    media_type = models.CharField(max_length=100)
    mark = models.CharField(max_length=10, choices=Mark.choices, default=Mark.INTERNAL)
    organisation = models.CharField(max_length=50, blank=True, default="")
    title = models.CharField(max_length=500, blank=True, default="")
    published = models.DateField(null=True, blank=True)
    uploaded_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    uploaded_at = models.DateTimeField()
    state = models.CharField(max_length=10, choices=State.choices, default=State.WAITING, db_index=True)
    failure_vi = models.TextField(blank=True, default="")
    failure_en = models.TextField(blank=True, default="")
    read_at = models.DateTimeField(null=True, blank=True)
    folded = models.TextField(blank=True, default="", editable=False)
    reading_token = models.CharField(max_length=32, blank=True, default="", editable=False)
    reading_by = models.CharField(max_length=200, blank=True, default="", editable=False)
    reading_beat = models.DateTimeField(null=True, blank=True, editable=False)
    attempts = models.SmallIntegerField(default=0, editable=False)

    class Meta:
        indexes = (models.Index(fields=("-uploaded_at",), name="documents_newest"),)

    def __str__(self) -> str:
        return self.title or self.name


class DocumentText(models.Model):
    """The NFC text that was read, the one offsets count in, and its layout as the wire has it."""

    document = models.OneToOneField(Document, on_delete=models.CASCADE, primary_key=True, related_name="read_text")
    text = models.TextField()
    layout = models.JSONField()

    def __str__(self) -> str:
        return f"{self.document_id}"
