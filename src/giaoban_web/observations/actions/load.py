"""Many figures at once: a history, a registry's counts, millions of rows."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import islice

from django.db import IntegrityError, OperationalError, connection, transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from giaoban_web.audit import actions as audit
from giaoban_web.observations.actions.record import SOMEBODY_ELSE
from giaoban_web.observations.actions.series import SeriesKey, held_series, key_of
from giaoban_web.observations.actions.staging import Waiting
from giaoban_web.observations.models import Observation, Recording, Series
from giaoban_web.observations.values import NewValue, RecordingProblem
from giaoban_web.people.models import User

_AT_ONCE = 20_000
_WAITING_AT_MOST = 500_000
_LOADING = 40262  # of PostgreSQL's advisory locks: one load at a time


@dataclass(frozen=True, slots=True)
class Loaded:
    """What a load did: 1000 new, 5 revised, 995 the same. recording: None where nothing was new or revised."""

    recording: Recording | None
    new: int
    revised: int
    same: int


def load_values(
    values: Iterable[NewValue],
    *,
    kind: Recording.Kind,
    author: User | None,
    reason: str = "",
    reference: str = "",
    invented: bool = False,
    at: datetime | None = None,
) -> Loaded:
    """Put any number of figures on record in one transaction, by COPY on PostgreSQL; memory does not grow with them.

    What it does to each figure, and what it takes, is what `record_values` does and takes; a point that comes twice is
    refused even where both figures are equal. Loading the same again changes nothing and leaves no recording. Raises
    RecordingProblem, with nothing recorded.
    """
    try:
        with transaction.atomic():
            recording = Recording.objects.create(
                kind=kind, author=author, recorded_at=at or timezone.now(), reason=reason, reference=reference,
                invented=invented,
            )  # fmt: skip
            return _Load(recording).run(iter(values))
    except OperationalError as problem:
        if "deadlock" in str(problem) or "locked" in str(problem):
            raise RecordingProblem(SOMEBODY_ELSE) from problem
        raise


class _Load:
    def __init__(self, recording: Recording) -> None:
        self._recording = recording
        self._series: dict[SeriesKey, int] = {}
        self._filled: set[int] = set()  # series that have figures already
        self._waiting = Waiting()
        self._in_wait: set[int] = set()
        self._digest = hashlib.sha256()
        self._done = Loaded(recording, 0, 0, 0)

    def run(self, values: Iterator[NewValue]) -> Loaded:
        if connection.vendor == "postgresql":
            with connection.cursor() as cursor:
                cursor.execute("SELECT pg_advisory_xact_lock(%s)", [_LOADING])
        while some := list(islice(values, _AT_ONCE)):
            self._add(some)
            if self._waiting.rows >= _WAITING_AT_MOST:
                self._keep()
        self._keep()
        done = self._done
        if not done.new and not done.revised:
            self._recording.delete()
            return replace(done, recording=None)
        audit.record(
            "observations.loaded",
            actor=self._recording.author,
            subject=self._recording,
            after={
                "values": done.new + done.revised + done.same, "new": done.new, "revised": done.revised,
                "same": done.same, "sha256": self._digest.hexdigest(),
                "reason": self._recording.reason, "reference": self._recording.reference,
            },
        )  # fmt: skip
        return done

    def _add(self, values: list[NewValue]) -> None:
        ids = self._series
        rows = [((value.indicator, value.area, value.organisation), value) for value in values]
        unknown = {key: value for key, value in rows if key not in ids}
        if unknown:
            self._find_series(unknown)
        numbered = [(ids[key], value) for key, value in rows]
        self._in_wait.update([number for number, _ in numbered])
        self._digest.update(self._waiting.add(numbered, self._filled).encode())

    def _find_series(self, unknown: dict[SeriesKey, NewValue]) -> None:
        today = {key: key_of(value) for key, value in unknown.items()}
        found = held_series(set(today.values()))
        self._series |= {key: found[present] for key, present in today.items()}
        self._filled.update(
            Observation.objects.filter(series_id__in=found.values())
            .order_by()
            .values_list("series_id", flat=True)
            .distinct()
            if len(found) <= _AT_ONCE
            else ()
        )

    def _keep(self) -> None:
        """Put what waits on record."""
        if not self._waiting.rows:
            return
        revised = 0
        if not self._filled.isdisjoint(self._in_wait):
            self._refuse(self._waiting.newer(self._recording))
            revised = self._waiting.supersede(self._recording.recorded_at)
        try:
            with transaction.atomic():
                kept = self._waiting.keep(self._recording)
        except IntegrityError as problem:
            self._refuse(self._waiting.twice())
            raise RecordingProblem(SOMEBODY_ELSE) from problem
        done = self._done
        self._done = replace(
            done,
            new=done.new + kept - revised,
            revised=done.revised + revised,
            same=done.same + self._waiting.rows - kept,
        )
        self._filled |= self._in_wait
        self._in_wait.clear()
        self._waiting.clear()

    def _refuse(self, row: Observation | None) -> None:
        if row is None:
            return
        point = f"{Series.objects.get(pk=row.series_id)} {row.period}"
        if row.pk is None or row.recording_id == self._recording.pk:
            raise RecordingProblem(_("%(point)s có hai lần trong số liệu được nạp; hãy bỏ bớt một.") % {"point": point})
        raise RecordingProblem(
            _("%(point)s: giá trị đang có được ghi lúc %(stored)s, sau thời điểm %(moment)s; hãy bỏ giá trị này.")
            % {
                "point": point,
                "stored": f"{row.recorded_at:%Y-%m-%d}",
                "moment": f"{self._recording.recorded_at:%Y-%m-%d}",
            }
        )
