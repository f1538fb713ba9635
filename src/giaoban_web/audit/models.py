"""Rows of the audit, and the head of their chain."""

from __future__ import annotations

import json
from typing import Any, ClassVar, NoReturn

from django.conf import settings
from django.db import models

from giaoban_web.audit.words import action_name


class AppendOnly(Exception):  # noqa: N818  (what was tried is refused)
    """A row of the audit was to be changed or removed."""


class EntryQuerySet(models.QuerySet["Entry"]):
    """Rows that are read and added, never changed."""

    def _refuse(self, *args: Any, **kwargs: Any) -> NoReturn:
        raise AppendOnly("rows of the audit are neither changed nor removed")

    update = delete = bulk_update = bulk_create = _refuse


class Entry(models.Model):
    """One row: `number` counts from 1 without a gap.

    action: what was done, `app.verb` (`people.changed`). actor: who, None for the command line; actor_name: the name
    as it was. subject_type, subject_id, subject_name: what it was done to. before, after: canonical JSON of what
    changed. previous: the hash of the row before, 64 zeros for the first; hash: this row's, see `chain.py`.
    """

    number = models.BigIntegerField(primary_key=True)
    at = models.DateTimeField(db_index=True)
    actor = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.DO_NOTHING, related_name="+", db_constraint=False
    )
    actor_name = models.CharField(max_length=300)
    action = models.CharField(max_length=100, db_index=True)
    subject_type = models.CharField(max_length=100, blank=True)
    subject_id = models.CharField(max_length=100, blank=True)
    subject_name = models.CharField(max_length=300, blank=True)
    before = models.TextField(blank=True)
    after = models.TextField(blank=True)
    previous = models.CharField(max_length=64)
    hash = models.CharField(max_length=64, unique=True)

    objects: ClassVar[models.Manager[Entry]] = models.Manager.from_queryset(EntryQuerySet)()

    class Meta:
        ordering: ClassVar = ["-number"]
        indexes: ClassVar = [models.Index(fields=["subject_type", "subject_id"], name="audit_subject")]

    def __str__(self) -> str:
        return f"{self.number} {self.action}"

    @property
    def changes(self) -> list[tuple[str, Any, Any]]:
        """What changed, key by key: `[("role", "specialist", "publisher")]`; None where a side lacks the key."""
        before, after = (json.loads(text) if text else {} for text in (self.before, self.after))
        return [(key, before.get(key), after.get(key)) for key in dict.fromkeys([*before, *after])]

    @property
    def action_name(self) -> str:
        """What was done, in the language of the page."""
        return action_name(self.action)

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Add the row; a row that is there is never saved again."""
        if not self._state.adding:
            raise AppendOnly("rows of the audit are not changed")
        super().save(*args, force_insert=True, using=kwargs.get("using"))

    def delete(self, *args: Any, **kwargs: Any) -> NoReturn:
        """Refuse."""
        raise AppendOnly("rows of the audit are not removed")


class Head(models.Model):
    """How long the chain is and where it ends, so that rows taken off its end show too. One row, locked to append."""

    id = models.SmallIntegerField(primary_key=True, default=1)
    number = models.BigIntegerField(default=0)
    hash = models.CharField(max_length=64, default="0" * 64)

    class Meta:
        constraints: ClassVar = [models.CheckConstraint(condition=models.Q(id=1), name="audit_one_head")]

    def __str__(self) -> str:
        return f"{self.number}:{self.hash}"
