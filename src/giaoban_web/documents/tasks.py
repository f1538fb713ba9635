"""Work on documents that waits in the queue."""

from __future__ import annotations

from datetime import timedelta

from django.utils import timezone
from django_tasks import task

from giaoban_web.documents.actions.reading import STALE, take_up_if_stale
from giaoban_web.documents.models import Document


@task()
def read_document(pk: int) -> None:
    """Read a document that waits; one that was read meanwhile, or is being read, is left alone."""
    from giaoban_web.documents.reading.run import read_one

    read_one(pk)


@task()
def look_after(pk: int) -> None:
    """See some time after a reading began whether its reader still lives."""
    if take_up_if_stale(pk) or not Document.objects.filter(pk=pk, state=Document.State.READING).exists():
        return
    look_after.using(run_after=timezone.now() + STALE + timedelta(seconds=5)).enqueue(pk)
