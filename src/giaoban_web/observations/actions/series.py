"""The series figures are put in: found, made where there are none, and held until the transaction ends."""

from __future__ import annotations

from collections.abc import Collection

from django.utils.translation import gettext_lazy as _

from giaoban.catalogue import load
from giaoban_web.observations.codes import present_code
from giaoban_web.observations.models import Series
from giaoban_web.observations.values import NewValue, RecordingProblem

SeriesKey = tuple[str, str, str]  # indicator, area, organisation
_AT_ONCE = 5000


def key_of(value: NewValue) -> SeriesKey:
    """The series a figure belongs to, by the codes of today. Raises RecordingProblem for a code nobody knows."""
    catalogue = load()
    indicator = present_code(value.indicator)
    if indicator not in catalogue.indicators:
        raise RecordingProblem(
            _("%(point)s: danh mục không có chỉ tiêu “%(code)s”; hãy bổ sung vào danh mục rồi nạp lại.")
            % {"point": value.named, "code": value.indicator}
        )
    if value.area not in catalogue.areas:
        raise RecordingProblem(
            _("%(point)s: danh mục không có địa bàn “%(code)s”; hãy sửa mã địa bàn.")
            % {"point": value.named, "code": value.area}
        )
    return indicator, value.area, value.organisation


def held_series(keys: Collection[SeriesKey]) -> dict[SeriesKey, int]:
    """The ids of series, made where they were missing; whoever else records into one of them waits.

    Call it within a transaction. On SQLite a transaction that writes waits at its start for any other.
    """
    ordered = sorted(keys)
    found = _find(ordered)
    missing = [Series(indicator=key[0], area=key[1], organisation=key[2]) for key in ordered if key not in found]
    if missing:
        # Somebody else may make the same ones at this moment: theirs are found again below.
        Series.objects.bulk_create(missing, ignore_conflicts=True, batch_size=_AT_ONCE)
    return _find(ordered, lock=True)


def _find(keys: list[SeriesKey], *, lock: bool = False) -> dict[SeriesKey, int]:
    wanted = set(keys)
    found: dict[SeriesKey, int] = {}
    series = Series.objects.order_by("id")  # always in one order, so that two who wait never wait for each other
    if lock:
        series = series.select_for_update(no_key=True)
    by_indicator = series.filter(indicator__in={key[0] for key in wanted}, area__in={key[1] for key in wanted})
    for pk, *key in by_indicator.values_list("id", "indicator", "area", "organisation"):
        if tuple(key) in wanted:
            found[key[0], key[1], key[2]] = pk
    return found
