"""The changes a row states beside its levels, with the figure of the column they compare with."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from giaoban.claims.model import Change, Direction
from giaoban.claims.tables.cell_figures import CellFigure
from giaoban.claims.tables.cell_units import CellUnit
from giaoban.claims.tables.columns import Column, Role, later_year
from giaoban.claims.tables.rows import Row
from giaoban.claims.tables.table_reader import TableReader
from giaoban.documents import Cell
from giaoban.figures import Qualifier, Unit

_HUNDRED = Decimal(100)
_PERCENT = CellUnit(Unit.PERCENT)


class ChangeReader(TableReader):
    """Reads the columns of changes of a row."""

    def _base(self, change: Column, level: Column | None, row: Row) -> Column | None:
        """The column whose figures a change compares with: that of its basis, else the only one of bases."""
        own = self.times.of(level, row.words) if level is not None else None
        basis = self.times.basis(change, level, None, own, row.words)
        bases = [each for each in self.columns if each.role in (Role.BASE, Role.LEVEL) and each is not level]
        if basis is not None:
            months = basis.as_months()
            for each in bases:
                period = self.times.of(each, row.words, level)
                if period is not None and period.as_months() == months and each.thing == (level.thing if level else ""):
                    return each
            return None
        only = [each for each in bases if each.role is Role.BASE]
        if len(only) == 1 or level is None:
            return only[0] if only else None
        if later := [each for each in bases if each.number == level.number + 1 and later_year(level, each)]:
            return later[0]
        earlier = [each for each in bases if each.words.moment is not None and each.number < level.number]
        return earlier[-1] if earlier and level.words.moment is not None else None

    def _change(
        self, row: Row, column: Column, figures: dict[int, tuple[Cell, CellFigure]], unit: CellUnit, value: Decimal,
        level: Column,
    ) -> Change:  # fmt: skip
        cell, figure = figures[column.number]
        compared = self._neighbour(column)
        base = self._base(column, compared, row)
        own = self.times.of(compared, row.words, None) if compared is not None else self.times.report
        basis = self.times.basis(column, compared, base, own, row.words)
        base_value: Decimal | None = None
        if base is not None and base.number in figures:
            other = figures[base.number][1]
            base_value = other.amount(self._unit(row, base, other, self._subject(row, base)))[0]
            base_value = -base_value if other.sign < 0 else base_value
        offset = self.grid.document.offset
        place = offset + cell.start + figure.start, offset + cell.start + figure.end
        qualifier = figure.qualifiers[0] if figure.qualifiers else Qualifier.EXACT
        size, _ = figure.amount(_PERCENT)
        direction = Direction.DOWN if figure.sign < 0 else Direction.UP if size else Direction.SAME
        change = Change(direction, *place, basis=basis, base_value=base_value, qualifier=qualifier)
        if column.role is Role.TIMES:
            times = size / _HUNDRED
            direction = Direction.UP if times > 1 else Direction.DOWN if times < 1 else Direction.SAME
            return replace(change, times=times, direction=direction)
        if column.role is Role.CHANGE and (figure.unit is None or figure.unit.unit is Unit.PERCENT):
            return replace(change, percent=size)
        own_unit = figure.unit or column.unit or (unit if level is not column else row.unit or unit)
        if own_unit.unit is None:
            own_unit = CellUnit(unit.unit, unit.counted, own_unit.factor)
        if own_unit.unit is Unit.PERCENT:
            own_unit = CellUnit(Unit.PERCENTAGE_POINT)
        differs = own_unit.unit is not unit.unit or level is column
        return replace(
            change,
            absolute=figure.amount(own_unit)[0],
            unit=own_unit.unit if differs else None,
            counted=own_unit.counted if differs else None,
        )
