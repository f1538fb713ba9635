"""The invented history a demonstration begins with: five years of every indicator and province, marked as invented."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from itertools import groupby

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from giaoban.observations import Revision
from giaoban.observations.invented import DOCUMENT, invented_history
from giaoban.periods import Period
from giaoban_web.observations.actions import load_values
from giaoban_web.observations.models import Recording
from giaoban_web.observations.values import NewValue

ORDER = 20
_MONTHS = 60


def load(say: Callable[[str], None]) -> None:
    """Load the history that ends with last month; nothing where an invented one is there already."""
    if Recording.objects.filter(invented=True, reference=DOCUMENT).exists():
        say(_("Lịch sử giả định đã có sẵn; không nạp lại."))
        return
    last = _last_month(timezone.localdate())
    count = load_history(invented_history(first=last.shifted(1 - _MONTHS), last=last))
    say(_("Đã nạp %(count)s số liệu giả định của mọi chỉ tiêu và địa bàn.") % {"count": count})


@transaction.atomic
def load_history(revisions: Iterable[Revision]) -> int:
    """Load revisions that come in the order of their vintages, each vintage a recording; how many."""
    count = 0
    for (moment, reason), vintage in groupby(revisions, key=lambda each: (each.vintage.time, each.vintage.reason)):
        done = load_values(
            (_value(each) for each in vintage),
            kind=Recording.Kind.IMPORT,
            author=None,
            reason=reason,
            reference=DOCUMENT,
            invented=True,
            at=moment,
        )
        count += done.new + done.revised
    return count


def _last_month(today: date) -> Period:
    return Period.of_month(today.year, today.month).previous()


def _value(revision: Revision) -> NewValue:
    interval = revision.interval
    return NewValue(
        revision.indicator, revision.area, revision.organisation, revision.period, revision.value,
        revision.status.value, interval.low if interval else None, interval.high if interval else None,
        revision.provenance.place,
    )  # fmt: skip
