"""The claims of one row: its levels, each with the changes its neighbours state."""

from __future__ import annotations

from giaoban.claims.model import Change, Claim, Status
from giaoban.claims.tables.cell_figures import CellFigure, cell_figure
from giaoban.claims.tables.cell_units import CellUnit
from giaoban.claims.tables.changes import ChangeReader
from giaoban.claims.tables.columns import CHANGES, LEVELS, Column, Role
from giaoban.claims.tables.rows import Row
from giaoban.documents import Cell
from giaoban.figures import Qualifier, Unit, stated_interval

_OUTLOOK = ("dự kiến", "dự báo")


class RowReader(ChangeReader):
    """Reads the rows of one table in order; parts look up the claims of their wholes."""

    def read(self, row: Row) -> list[Claim]:
        """The row's claims from left to right, a change without its level among them."""
        figures: dict[int, tuple[Cell, CellFigure]] = {}
        for column in self.columns:
            cell = self.grid.cell(row.number, column.number)
            if column.role not in LEVELS and column.role not in CHANGES:
                continue
            if cell is None or (cell.row, cell.column) != (row.number, column.number):
                continue
            figure = cell_figure(self.grid.document.text_of(cell), self.english)
            if figure is not None:
                figures[column.number] = cell, figure
        compared = {self.by_number[number].level for number in figures if self.by_number[number].role in CHANGES}
        found: list[Claim] = []
        for number in figures:
            column = self.by_number[number]
            if column.role is Role.BASE and compared - {None} and self._levels(figures):
                continue
            if column.role in CHANGES and column.level in figures:
                continue
            found.append(self._claim(row, column, figures))
        return found

    def _levels(self, figures: dict[int, tuple[Cell, CellFigure]]) -> bool:
        return any(self.by_number[number].role is Role.LEVEL for number in figures)

    def _claim(self, row: Row, column: Column, figures: dict[int, tuple[Cell, CellFigure]]) -> Claim:
        cell, figure = figures[column.number]
        lone = column.role in CHANGES
        subject = self._subject(row, column)
        unit = self._unit(row, column, figure, subject)
        level = self._neighbour(column)
        period = self.times.of(column if not lone or level is None else level, row.words, level)
        value, step = figure.amount(unit)
        value = -value if figure.sign < 0 else value
        qualifiers = self._qualifiers(column, figure)
        interval = stated_interval(value, step, qualifiers[0], qualifiers)
        changes = tuple(
            self._change(row, other, figures, unit, value, column)
            for number in figures
            if (other := self.by_number[number]).role in CHANGES
            and (other is column or (not lone and other.level == column.number))
        )
        offset = self.grid.document.offset + cell.start
        name = f"c{next(self.numbers)}"
        self.ids[row.number, column.number] = name
        indicator, confidence, words = self._link(row, column, subject, None if lone else unit, changes)
        return Claim(
            id=name,
            document=self.grid.document.name,
            start=offset,
            end=self.grid.document.offset + cell.end,
            quote=self.grid.document.text_of(cell),
            subject=subject,
            value=None if lone else value,
            unit=None if lone else unit.unit,
            counted=unit.counted if unit.unit is Unit.COUNT and not lone else None,
            of=figure.of.value * unit.factor if figure.of is not None and not lone else None,
            qualifier=Qualifier.EXACT if lone else qualifiers[0],
            period=period,
            area=row.area or (self.area if row.total or column.words.area in (None, "") else column.words.area),
            status=self._status(column),
            changes=changes,
            indicator=indicator,
            confidence=confidence,
            link_words=words,
            low=None if lone else interval.low,
            high=None if lone else interval.high,
            part_of=self.ids.get((row.whole, column.number)) if row.whole is not None else None,
            rule=("table cell", f"{column.role} column"),
            figure=(offset + figure.start, offset + figure.end),
            cell=cell.address or None,
        )

    def _link(
        self, row: Row, column: Column, subject: str, unit: CellUnit | None, changes: tuple[Change, ...]
    ) -> tuple[str | None, float, tuple[str, ...]]:
        headings = tuple(text for text in (*self.table.headings, self.table.caption) if text)
        part = row.whole is not None
        if column.role is Role.ATTAINMENT:
            own = self._unit(row, self._neighbour(column) or column, None, subject)
            code, _, _ = self.links.link(subject, own.unit, own.counted, headings, part, None)
            return self.links.link(subject, Unit.PERCENT, None, headings, part, code) if code else (None, 0.0, ())
        if unit is None:
            unit = CellUnit(None, changes[0].counted if changes else None)
        link = self.links.link(subject, unit.unit, unit.counted, headings, part, None)
        self.codes[row.number, column.number] = link[0]
        if row.parent is not None and link[0] == self.codes.get((row.parent, column.number)):
            return None, 0.0, ()  # a part is not its whole
        return link

    def _qualifiers(self, column: Column, figure: CellFigure) -> list[Qualifier]:
        found = list(figure.qualifiers)
        if column.words.outlook is not None and column.role not in (Role.PLAN, *CHANGES):
            found.insert(0, column.words.outlook)
        if Qualifier.ESTIMATE in found:
            found.sort(key=lambda word: word is not Qualifier.ESTIMATE)
        return found or [Qualifier.EXACT]

    def _status(self, column: Column) -> Status:
        if column.role is Role.PLAN or (self.goals and column.role is Role.LEVEL):
            return Status.TARGET
        return Status.FORECAST if any(word in column.words.form for word in _OUTLOOK) else Status.ACTUAL
