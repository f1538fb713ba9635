"""Small counts of a release lose their value before anybody sees them."""

from __future__ import annotations

from decimal import Decimal
from itertools import islice

from django.db import connection

from giaoban.catalogue import load
from giaoban.observations import Cell, concerned, suppressed
from giaoban_web.observations.codes import codes_of, present_code
from giaoban_web.releases.models import Release, ReleasedFigure

_AT_ONCE = 500


def suppress(release: Release) -> int:
    """How many figures were suppressed of a release that is being frozen, by the floors the catalogue declares.

    A suppressed figure has neither value nor value before, and its change says nothing of either: it is `new` or, where
    the release before had it, `same` if it was suppressed there too and `revised` if it was not. Only the figures of
    indicators that a floor concerns are looked at.
    """
    codes = [each for code in concerned(load()) for each in codes_of(code)]
    if not codes:
        return 0
    rows = (
        ReleasedFigure.objects.filter(release=release, observation__series__indicator__in=codes)
        .exclude(change=ReleasedFigure.Change.WITHDRAWN)
        .select_related("observation__series")
        .defer("observation__value", "observation__low", "observation__high")
    )
    cells: dict[Cell, list[int]] = {}
    values: dict[Cell, Decimal] = {}
    for row in rows.iterator(chunk_size=2000):
        series = row.observation.series
        cell = Cell(present_code(series.indicator), series.area, row.observation.period)
        cells.setdefault(cell, []).append(row.pk)
        if row.value is not None:
            # Of two who state a point the smaller figure decides; 0 decides nothing.
            values[cell] = min((value for value in (values.get(cell), row.value) if value), default=row.value)
    hidden = iter(sorted(pk for cell in suppressed(values, load()) for pk in cells[cell]))
    count = 0
    with connection.cursor() as cursor:
        while some := list(islice(hidden, _AT_ONCE)):
            marks = ", ".join(["%s"] * len(some))
            cursor.execute(
                "UPDATE releases_releasedfigure SET value = NULL, suppressed = %s, change = CASE "  # noqa: S608
                "WHEN change = 'new' THEN 'new' WHEN value_before IS NULL THEN 'same' ELSE 'revised' END, "
                f"value_before = NULL WHERE id IN ({marks})",
                [True, *some],
            )
            count += len(some)
    return count
