"""Figures are put on record: new ones, and revisions of those that stand."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from datetime import datetime
from itertools import islice
from typing import Any

from django.db import IntegrityError, OperationalError, transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from giaoban.figures import plain
from giaoban_web.audit import actions as audit
from giaoban_web.observations.actions.series import held_series, key_of
from giaoban_web.observations.models import Observation, Recording, period_columns
from giaoban_web.observations.values import NewValue, RecordingProblem
from giaoban_web.people.models import User

_Point = tuple[int, int, int, str, int]  # series, and the columns of the period: last, first, form, day
_AT_ONCE = 500
_TOLD_IN_FULL = 20

SOMEBODY_ELSE = _(
    "Có người khác vừa ghi số liệu của cùng chỉ tiêu và kỳ này; chưa ghi gì, hãy tải lại trang rồi thử lại."
)


def record_values(
    values: Iterable[NewValue],
    *,
    kind: Recording.Kind,
    author: User | None,
    reason: str = "",
    reference: str = "",
    invented: bool = False,
    at: datetime | None = None,
) -> Recording:
    """Put figures on record in one transaction, with one row of the audit; the recording that holds the new vintages.

    A figure whose value and status stand already makes no new vintage; one that differs supersedes the vintage that
    stands. kind, reference: what the figures come from, e.g. CLAIM and the document's id. author: None for the command
    line. at: when they became known, now unless a history is loaded. Two people may record at once: the second waits
    and then revises what the first put down.

    Raises RecordingProblem, with nothing recorded, for codes the catalogue lacks, for two different values of one
    point, for a time before the vintage that stands, and where the database gives up on two who wait for each other.
    """
    try:
        with transaction.atomic():
            return _record(list(values), kind, author, reason, reference, invented, at)
    except IntegrityError as problem:
        if "vintage" in str(problem) or "UNIQUE" in str(problem):
            raise RecordingProblem(SOMEBODY_ELSE) from problem
        raise
    except OperationalError as problem:
        if "deadlock" in str(problem) or "locked" in str(problem):
            raise RecordingProblem(SOMEBODY_ELSE) from problem
        raise


def _record(
    values: list[NewValue],
    kind: Recording.Kind,
    author: User | None,
    reason: str,
    reference: str,
    invented: bool,
    at: datetime | None,
) -> Recording:
    keys = {id(value): key_of(value) for value in values}
    series = held_series(set(keys.values()))
    wanted = _once((_point(series[keys[id(value)]], value), value) for value in values)
    moment = at or timezone.now()  # after the wait for others
    last = _last_vintages(wanted)
    changed = {point: value for point, value in wanted.items() if not _stands(last.get(point), value)}
    superseded = [last[point] for point in changed if point in last and last[point].superseded_at is None]
    for each in superseded:
        if each.recorded_at > moment:
            raise RecordingProblem(
                _("%(point)s: giá trị đang có được ghi lúc %(stored)s, sau thời điểm %(moment)s; hãy bỏ giá trị này.")
                % {
                    "point": _named(each, changed),
                    "stored": f"{each.recorded_at:%Y-%m-%d}",
                    "moment": f"{moment:%Y-%m-%d}",
                }
            )
    recording = Recording.objects.create(
        kind=kind, author=author, recorded_at=moment, reason=reason, reference=reference, invented=invented
    )
    for some in _parts([each.pk for each in superseded]):
        Observation.objects.filter(pk__in=some).update(superseded_at=moment)
    Observation.objects.bulk_create(
        [
            _vintage(point, value, recording, last[point].vintage + 1 if point in last else 1)
            for point, value in changed.items()
        ],
        batch_size=_AT_ONCE,
    )
    before = {point: last[point] for point in changed if point in last and last[point].superseded_at is None}
    counts = {
        "values": len(wanted),
        "new": len(changed) - len(before),
        "revised": len(before),
        "same": len(wanted) - len(changed),
        "sha256": _digest(changed.values()),
    }
    few = len(changed) <= _TOLD_IN_FULL
    audit.record(
        "observations.recorded",
        actor=author,
        subject=recording,
        before={changed[point].named: _told(old.value, old.status) for point, old in before.items()} if few else None,
        after=counts
        | {"reason": reason, "reference": reference}
        | ({"figures": {value.named: _told(value.value, value.status) for value in changed.values()}} if few else {}),
    )
    return recording


def _point(series: int, value: NewValue) -> _Point:
    columns: Any = period_columns(value.period.normal())
    return series, columns["period_last"], columns["period_first"], columns["period_form"], columns["period_day"]


def _once(points: Iterable[tuple[_Point, NewValue]]) -> dict[_Point, NewValue]:
    """Each point once; the same figure twice is one, two different ones are told apart by nobody."""
    found: dict[_Point, NewValue] = {}
    for point, value in points:
        other = found.setdefault(point, value)
        if (other.value, other.status) != (value.value, value.status):
            raise RecordingProblem(
                _("%(point)s có hai giá trị khác nhau: %(one)s và %(other)s; hãy chọn một.")
                % {
                    "point": value.named,
                    "one": _told(other.value, other.status),
                    "other": _told(value.value, value.status),
                }
            )
    return found


def _last_vintages(wanted: dict[_Point, NewValue]) -> dict[_Point, Observation]:
    """The last vintage of each point, whether it stands or was withdrawn."""
    found: dict[_Point, Observation] = {}
    by_series: dict[int, set[int]] = {}
    for series, last, *_rest in wanted:
        by_series.setdefault(series, set()).add(last)
    for some in _parts(sorted(by_series)):
        ends = sorted(set().union(*(by_series[series] for series in some)))
        for ends_of_some in _parts(ends):
            rows = Observation.objects.filter(series_id__in=some, period_last__in=ends_of_some).order_by("vintage")
            for row in rows.iterator(chunk_size=2000):
                point = (row.series_id, row.period_last, row.period_first, row.period_form, row.period_day)
                if point in wanted:
                    found[point] = row
    return found


def _stands(last: Observation | None, value: NewValue) -> bool:
    return last is not None and last.superseded_at is None and (last.value, last.status) == (value.value, value.status)


def _vintage(point: _Point, value: NewValue, recording: Recording, number: int) -> Observation:
    series, last, first, form, day = point
    return Observation(
        series_id=series, period_last=last, period_first=first, period_form=form, period_day=day, vintage=number,
        status=value.status, value=value.value, low=value.low, high=value.high, place=value.place,
        recording=recording, recorded_at=recording.recorded_at,
    )  # fmt: skip


def _parts(items: list[int]) -> Iterator[list[int]]:
    waiting = iter(items)
    while some := list(islice(waiting, _AT_ONCE)):
        yield some


def _told(value: Any, status: str) -> str:
    return f"{plain(value)} {status}"


def _named(row: Observation, changed: dict[_Point, NewValue]) -> str:
    return changed[row.series_id, row.period_last, row.period_first, row.period_form, row.period_day].named


def _digest(values: Iterable[NewValue]) -> str:
    """SHA-256 of the lines `indicator, area, organisation, period value status`, in order."""
    lines = sorted(f"{value.named} {_told(value.value, value.status)}\n" for value in values)
    return hashlib.sha256("".join(lines).encode()).hexdigest()
