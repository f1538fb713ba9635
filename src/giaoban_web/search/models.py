"""The passages that are searched."""

from __future__ import annotations

from django.db import models

from giaoban_web.claims.models import ReadClaim
from giaoban_web.documents.models import Document


class Passage(models.Model):
    """A piece of a document that is found by its words: its title, a line of its text, or a claim.

    start: where in the document's text it stands. words: what is indexed, see `words.indexed`; the index over it is the
    database's own (FTS5 on SQLite, GIN on PostgreSQL) and kept by it in the same transaction.
    """

    class Kind(models.TextChoices):
        TITLE = "title"
        TEXT = "text"
        CLAIM = "claim"

    kind = models.CharField(max_length=5, choices=Kind.choices)
    document = models.ForeignKey(Document, on_delete=models.CASCADE, related_name="passages")
    claim = models.OneToOneField(ReadClaim, null=True, on_delete=models.CASCADE, related_name="passage")
    start = models.IntegerField(default=0)
    text = models.TextField()
    words = models.TextField()

    def __str__(self) -> str:
        return self.text[:80]
