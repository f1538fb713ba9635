"""A revision as a row of every format: codes with their names, values as plain decimals."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from decimal import Decimal
from itertools import islice
from typing import NamedTuple

from giaoban.catalogue import Catalogue
from giaoban.observations import Revision
from giaoban.periods import Period

BATCH = 5000


class Row(NamedTuple):
    """One observation as it is written; `value_text` is the value without exponent, with the decimals it was kept with.

    vintage: ISO 8601 with time zone. invented: `true` or `false`.
    """

    indicator: str
    indicator_name: str
    area: str
    area_name: str
    organisation: str
    period: str
    value_text: str
    unit: str
    counted: str
    status: str
    vintage: str
    author: str
    reason: str
    source: str
    document: str
    place: str
    invented: str
    value: Decimal
    time: Period


COLUMNS = Row._fields[:17]
HEADINGS = {
    "vi": (
        "Mã chỉ tiêu", "Chỉ tiêu", "Mã địa bàn", "Địa bàn", "Cơ quan", "Kỳ", "Giá trị", "Đơn vị", "Danh từ đếm",
        "Trạng thái", "Thời điểm ghi nhận", "Người ghi nhận", "Lý do", "Loại nguồn", "Nguồn", "Vị trí trong nguồn",
        "Số liệu giả định",
    ),
    "en": (
        "Indicator code", "Indicator", "Area code", "Area", "Organisation", "Period", "Value", "Unit", "Counted",
        "Status", "Vintage", "Author", "Reason", "Kind of source", "Source", "Place in the source", "Invented",
    ),
}  # fmt: skip


def batches(revisions: Iterable[Revision], catalogue: Catalogue) -> Iterator[list[Row]]:
    """The rows of revisions in their order, some thousands at a time."""
    row_of = rower(catalogue)
    source = iter(revisions)
    while batch := [row_of(revision) for revision in islice(source, BATCH)]:
        yield batch


def rower(catalogue: Catalogue) -> Callable[[Revision], Row]:
    """What makes a row of a revision; names and periods are looked up once each."""
    names = {code: (each.name_vi, str(each.unit), each.counted or "") for code, each in catalogue.indicators.items()}
    areas = {code: each.name_vi for code, each in catalogue.areas.items()}
    periods: dict[Period, str] = {}
    times: dict[object, str] = {}

    def row_of(each: Revision) -> Row:
        name, _, counted = names.get(each.indicator, ("", "", ""))
        period = periods.get(each.period) or periods.setdefault(each.period, str(each.period))
        moment = each.vintage.time
        time = times.get(moment) or times.setdefault(moment, moment.isoformat())
        source = each.provenance
        return Row(
            each.indicator, name, each.area, areas.get(each.area, each.area), each.organisation, period,
            format(each.value, "f"), each.unit.value, counted, each.status.value, time, each.vintage.author,
            each.vintage.reason, source.kind.value, source.document, source.place,
            "true" if source.invented else "false", each.value, each.period,
        )  # fmt: skip

    return row_of
