"""What a workbook would bring: rows read, rows refused with their reason, and what is new, the same or changed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from giaoban.catalogue import Catalogue
from giaoban.exchange.history.mapping import Across, ColumnMapping
from giaoban.exchange.history.names import Names
from giaoban.exchange.history.sheets import Cell
from giaoban.exchange.history.spellings import Unreadable, read_number, read_period
from giaoban.figures import Unit
from giaoban.observations import ObservationStatus, Provenance, Revision, Source, SourceKind, Vintage
from giaoban.observations.rebasing import last_day
from giaoban.periods import Period


class Known(StrEnum):
    """What is known of a row already."""

    NEW = "new"
    SAME = "same"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class ImportRow:
    """A figure read from a cell: `Doanh thu!D7`, `post.revenue`, `10`, 2020-01, 475000000000; before: as stored."""

    place: str
    indicator: str
    area: str
    period: Period
    value: Decimal
    known: Known
    before: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Refusal:
    """A cell that was not taken, with its text, why, and what to do."""

    place: str
    text: str
    reason_vi: str
    reason_en: str


@dataclass(frozen=True, slots=True)
class Preview:
    """What a sheet would bring, in the order of its cells. empty: cells without a figure, which are passed over."""

    rows: tuple[ImportRow, ...]
    refused: tuple[Refusal, ...]
    empty: int

    def count(self, known: Known) -> int:
        """How many rows are new, the same or changed."""
        return sum(row.known is known for row in self.rows)


def preview(
    sheet: Iterable[list[Cell]], mapping: ColumnMapping, catalogue: Catalogue, source: Source
) -> Preview:
    """Read a sheet by a mapping and compare it with what is stored; nothing is written.

    sheet: as `read_sheet` gives it; places are named with the mapping's sheet, where it names one. A value that is
    there twice with the same figure is taken once; with another figure the second is refused.
    """
    reader = _Reader(mapping, catalogue, source)
    for cells in sheet:
        reader.read(cells)
    return Preview(tuple(reader.rows), tuple(reader.refused), reader.empty)


def revisions_of(
    found: Preview, file: str, organisation: str, vintage: Vintage, catalogue: Catalogue
) -> Iterator[Revision]:
    """The revisions to store: what is new or changed, so that the same workbook again brings nothing."""
    for row in found.rows:
        if row.known is not Known.SAME:
            yield Revision(
                row.indicator, row.area, organisation, row.period, vintage, ObservationStatus.NORMAL, row.value,
                catalogue.indicators[row.indicator].unit, Provenance(SourceKind.IMPORT, file, row.place),
            )  # fmt: skip


class _Reader:
    def __init__(self, mapping: ColumnMapping, catalogue: Catalogue, source: Source) -> None:
        self._mapping, self._catalogue, self._source = mapping, catalogue, source
        self._names = Names(catalogue)
        self._headings: dict[str, Cell] = {}
        self._seen: dict[tuple[str, str, Period], ImportRow] = {}
        self.rows: list[ImportRow] = []
        self.refused: list[Refusal] = []
        self.empty = 0

    def read(self, cells: list[Cell]) -> None:
        number = cells[0].row
        if number == self._mapping.header_row:
            self._headings = {cell.column: cell for cell in cells}
        if number <= self._mapping.header_row:
            return
        by_column = {cell.column: cell for cell in cells}
        if self._mapping.across is Across.NOTHING:
            cell = by_column.get(self._mapping.value)
            if cell is None:
                self.empty += 1
            else:
                self._take(cell, by_column, None)
            return
        for cell in cells:
            if self._is_wide(cell.column):
                self._take(cell, by_column, self._headings.get(cell.column))

    def _is_wide(self, column: str) -> bool:
        first, last = self._mapping.first_column, self._mapping.last_column
        place = (len(column), column)
        return (len(first), first) <= place and (not last or place <= (len(last), last))

    def _take(self, cell: Cell, row: Mapping[str, Cell], heading: Cell | None) -> None:
        try:
            read = self._figure(cell, row, heading)
        except Unreadable as problem:
            self._refuse(cell, problem.message_vi, problem.message_en)
            return
        if read is None:
            self.empty += 1
            return
        indicator, area, period, value = read
        key = (indicator, area, period.as_months())
        earlier = self._seen.get(key)
        if earlier is None:
            known, before = self._stored(*read)
            self._seen[key] = found = ImportRow(self._place(cell), indicator, area, period, value, known, before)
            self.rows.append(found)
        elif earlier.value != value:
            self._refuse(
                cell,
                f"đã có giá trị khác cho cùng chỉ tiêu, địa bàn và kỳ ở {earlier.place}; hãy xóa một trong hai",
                f"{earlier.place} has another value for the same indicator, area and period; delete one of the two",
            )

    def _figure(
        self, cell: Cell, row: Mapping[str, Cell], heading: Cell | None
    ) -> tuple[str, str, Period, Decimal] | None:
        mapping = self._mapping
        value = read_number(cell.value, mapping.notation)
        if value is None:
            return None
        across = mapping.across
        when = self._named(mapping.period, mapping.fixed_period, across is Across.PERIODS, row, heading)
        period = read_period(when.value, when.number_format)
        what = self._named(mapping.indicator, mapping.fixed_indicator, across is Across.INDICATORS, row, heading)
        where = self._named(mapping.area, mapping.fixed_area, across is Across.AREAS, row, heading)
        indicator = self._names.indicator(what.value)
        if "%" in cell.number_format and self._catalogue.indicators[indicator].unit is Unit.PERCENT:
            value *= 100  # Excel keeps 45 % as 0.45
        return indicator, self._names.area(where.value, last_day(period)), period, value * mapping.factor

    def _named(self, column: str, fixed: str, is_heading: bool, row: Mapping[str, Cell], heading: Cell | None) -> Cell:
        if fixed:
            return Cell("", 0, fixed)
        found = heading if is_heading else row.get(column)
        return found or Cell(column, 0, "")

    def _stored(self, indicator: str, area: str, period: Period, value: Decimal) -> tuple[Known, Decimal | None]:
        stored = [
            each.value
            for each in self._source.history(indicator, area)
            if each.period.as_months() == period.as_months()
        ]
        if not stored:
            return Known.NEW, None
        return (Known.SAME, value) if value in stored else (Known.CHANGED, stored[-1])

    def _refuse(self, cell: Cell, reason_vi: str, reason_en: str) -> None:
        text = re.sub(r"\s+", " ", str(cell.value))[:80]
        self.refused.append(Refusal(self._place(cell), text, reason_vi, reason_en))

    def _place(self, cell: Cell) -> str:
        address = f"{cell.column}{cell.row}"
        return f"{self._mapping.sheet}!{address}" if self._mapping.sheet else address
