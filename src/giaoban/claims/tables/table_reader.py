"""What is the same for all rows of a table: its columns, the units and names over it, what each column is about."""

from __future__ import annotations

from collections.abc import Iterator

from giaoban.claims.grammar.view import canonical
from giaoban.claims.tables.cell_figures import CellFigure
from giaoban.claims.tables.cell_units import CellUnit, caption_units, implied_unit, unit_for
from giaoban.claims.tables.columns import CHANGES, Column, Role
from giaoban.claims.tables.grid import Grid
from giaoban.claims.tables.links import TableLinks
from giaoban.claims.tables.rows import Row
from giaoban.claims.tables.times import Times
from giaoban.claims.tables.wordings import name_of, thing_of
from giaoban.documents import Table
from giaoban.figures import Unit

_GOALS, _DONE = ("kế hoạch", "mục tiêu", "phấn đấu"), ("thực hiện", "kết quả", "tình hình", "đạt được")
_PERCENT = CellUnit(Unit.PERCENT)


class TableReader:
    """One table being read: its grid, its columns, and what stands over them."""

    def __init__(
        self, grid: Grid, table: Table, columns: list[Column], times: Times, area: str, links: TableLinks,
        english: bool, numbers: Iterator[int], titles: list[str],
    ) -> None:  # fmt: skip
        self.grid, self.table, self.columns, self.times = grid, table, columns, times
        self.area, self.links, self.english, self.numbers = area, links, english, numbers
        self.by_number = {column.number: column for column in columns}
        above = [table.caption or "", *titles, *reversed(table.headings), table.sheet or ""]
        self.units = next((units for text in above[: 1 + len(titles)] if (units := caption_units(text))), ())
        self.name = next(
            (name for text in above if (name := name_of(text)) and not name.lower().startswith("sheet")), ""
        )
        form = canonical(above[0])
        self.goals = any(word in form for word in _GOALS) and not any(word in form for word in _DONE)
        self.ids: dict[tuple[int, int], str] = {}
        self.codes: dict[tuple[int, int], str | None] = {}
        self.entities = not any(
            word in canonical(column.words.form)
            for column in columns
            if column.role is Role.LABEL
            for word in ("chỉ tiêu", "nội dung", "tiêu chí")
        )

    def _subject(self, row: Row, column: Column) -> str:
        """What is measured: the label with what it stands under, and what the header over the column adds."""
        named = row.area is not None or row.total or (row.words.moment is not None and self._dated(row))
        labels = row.path[:-1] if named else row.path
        label = ", ".join(text for text in labels if text)
        thing = column.thing if column.role not in CHANGES and column.role is not Role.ATTAINMENT else ""
        level = self._neighbour(column)
        if not thing and level is not None and column.role is not Role.LEVEL:
            thing = level.thing
        parts = (thing, label) if self.entities else (label, thing)
        return " ".join(part for part in parts if part) or self.name or (row.path[-1] if row.path else "")

    def _dated(self, row: Row) -> bool:
        """Whether the label is a time and nothing else: `Tháng 8`, `2022`."""
        return not thing_of(row.path[-1:])

    def _unit(self, row: Row, column: Column, figure: CellFigure | None, subject: str) -> CellUnit:
        """The unit of a level: its cell's own, the row's, the header's, the caption's, else what the subject counts."""
        own = figure.unit if figure is not None else None
        if column.role is Role.ATTAINMENT:
            return _PERCENT
        told = row.unit or column.unit or unit_for(subject, self.units)
        if column.unit is not None and column.unit.unit is Unit.PERCENT:
            told = column.unit
        if own is not None:
            if own.unit is None and told is not None:
                return CellUnit(told.unit, told.counted, own.factor)
            told = own
        told = told or implied_unit(subject)
        if told.unit is None:
            noun = implied_unit(subject)
            return CellUnit(noun.unit if noun.counted else Unit.VND, noun.counted, told.factor)
        return told

    def _neighbour(self, column: Column) -> Column | None:
        """The column of levels that a base, an attainment or a change speaks of: of its group, else the nearest."""
        if column.level is not None:
            return self.by_number[column.level]
        levels = [each for each in self.columns if each.role is Role.LEVEL and each is not column]
        if column.role is Role.BASE and column.leaf != column.group:  # `Cùng kỳ` over `Tháng`, `Lũy kế`
            levels = [each for each in levels if each.leaf == column.leaf] or levels
        near = [each for each in levels if each.group == column.group] or levels
        return min(near, key=lambda each: (abs(each.number - column.number), each.number), default=None)
