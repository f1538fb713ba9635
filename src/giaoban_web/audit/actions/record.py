"""One row more."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.db import models, transaction
from django.utils import timezone

from giaoban_web.audit.chain import canonical, seal
from giaoban_web.audit.models import Entry, Head


@transaction.atomic
def record(
    action: str,
    *,
    actor: Any = None,
    subject: models.Model | None = None,
    before: Mapping[str, Any] | None = None,
    after: Mapping[str, Any] | None = None,
) -> Entry:
    """Add a row; call it within the transaction of what it tells of, as the last thing there.

    action: `app.verb`, e.g. `people.changed`, `releases.exported`. actor: the person, None for the command line.
    subject: what it was done to. before, after: what changed, of str, int, bool, Decimal, dates, lists and mappings.
    Others who append wait until this transaction ends, so the chain has neither gap nor fork. Raises TypeError for a
    float among the values.
    """
    head = Head.objects.select_for_update().filter(pk=1).first()
    if head is None:  # the very first row; of two at once the second waits here and then finds the first's
        Head.objects.get_or_create(pk=1)
        head = Head.objects.select_for_update().get(pk=1)
    entry = Entry(
        number=head.number + 1,
        at=timezone.now(),
        actor=actor if getattr(actor, "pk", None) else None,
        actor_name=str(actor)[:300] if getattr(actor, "pk", None) else "",
        action=action,
        subject_type=subject._meta.label_lower if subject is not None else "",
        subject_id=str(subject.pk) if subject is not None else "",
        subject_name=str(subject)[:300] if subject is not None else "",
        before=canonical(before),
        after=canonical(after),
        previous=head.hash,
    )
    entry.hash = seal(entry)
    entry.save()
    head.number, head.hash = entry.number, entry.hash
    head.save()
    return entry
