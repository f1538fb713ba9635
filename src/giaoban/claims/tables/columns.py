"""What the columns of a table are: read from the header over them and, where that leaves it open, from their cells."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from giaoban.claims.grammar.periods.moment import Moment
from giaoban.claims.grammar.view import canonical
from giaoban.claims.tables.cell_figures import CellFigure, cell_figure
from giaoban.claims.tables.cell_units import CellUnit, known_unit, stated_unit
from giaoban.claims.tables.grid import Grid
from giaoban.claims.tables.wordings import Wording, thing_of, wording
from giaoban.figures import Unit


class Role(StrEnum):
    """What stands in a column."""

    ORDINAL = "ordinal"
    LABEL = "label"
    UNIT = "unit"
    NOTE = "note"
    LEVEL = "level"
    BASE = "base"
    PLAN = "plan"
    CHANGE = "change"
    DIFFERENCE = "difference"
    TIMES = "times"
    ATTAINMENT = "attainment"


LEVELS = (Role.LEVEL, Role.BASE, Role.PLAN, Role.ATTAINMENT)
CHANGES = (Role.CHANGE, Role.DIFFERENCE, Role.TIMES)
_ORDINAL = re.compile(r"(?:stt|tt|số tt|số thứ tự|#|no\.?)")
_UNIT = re.compile(r"(?:đvt|đv tính|đv|đơn vị|đơn vị tính|đơn vị đo|đơn vị tính toán)[:.]?")
_LABEL = re.compile(r"(?:tên )?(?:các )?(?:chỉ tiêu|nội dung|danh mục|hạng mục|tiêu chí|lĩnh vực|tên)\b(?!.*kế hoạch)")
_NOTE = re.compile(r"(?:ghi chú|chú thích|nguồn|mã số|căn cứ|văn bản|đơn vị chủ trì|cơ quan chủ trì|thời hạn|lý do)")
_PLAN = re.compile(r"kế hoạch|mục tiêu|dự toán|\bkh\b|chỉ tiêu (?:giao|năm|được)|nghị quyết")
_COMPARED = re.compile(r"\bso\b|so sánh|= ?100|chỉ số phát triển|/ ?ck\b|tốc độ phát triển")
_MOVED = re.compile(
    r"(?:^|[|(%/]|mức|tỷ lệ|số|tốc độ) ?(?:tăng|giảm)|tăng trưởng|chênh lệch|biến động|\+ ?/ ?-|tăng ?[,/] ?giảm"
)
_ABSOLUTE = re.compile(r"tuyệt đối|chênh lệch|số tăng|mức tăng|số lượng")
_PERCENT = re.compile(r"%|phần trăm|tỷ lệ|tốc độ|tương đối|tăng trưởng")


@dataclass(slots=True)
class Column:
    """A column of data or words. thing: what its header says is measured. level: the number of the column of levels
    that a column of changes compares; group, leaf: the outermost and the innermost header over it.
    """

    number: int
    role: Role
    words: Wording
    thing: str = ""
    unit: CellUnit | None = None
    group: str = ""
    level: int | None = None
    leaf: str = ""


def header_rows(grid: Grid) -> list[int]:
    """The rows of the header: from the first with two words side by side to the last before a figure."""
    found: list[int] = []
    last = 0
    words = 0
    for row in grid.rows:
        cells = grid.filled(row)
        texts = [grid.document.text_of(cell) for cell in cells]
        if grid.numbers_columns(row):
            break
        figures = [
            t for t in texts if (f := cell_figure(t, False)) and not (1990 <= f.number.value <= 2100 and f.unit is None)
        ]
        if figures and row > last:
            break
        data = [cell for cell in cells if cell.column > words]
        own = [cell for cell in cells if cell.row == row]
        if found and row > last and (not data or (len(own) < 2 and len(cells) < 3)):
            break
        if found or len(cells) > 1:
            if not found:
                words = _leading_words(texts)
            elif row > last and not any(cell.header for cell in cells) and len(own) <= words and len(data) < len(own):
                break
            found.append(row)
            last = max([last, *(cell.row + cell.rows - 1 for cell in own)])
    return found


def _leading_words(texts: list[str]) -> int:
    """How many columns at the left hold numbers of rows, labels and units, by the header's first row."""
    count = 0
    for text in texts:
        if _role_of(canonical(text)) not in (Role.ORDINAL, Role.LABEL, Role.UNIT):
            break
        count += 1
    return max(count, 1)


def columns_of(grid: Grid, head: list[int], body: list[int], english: bool) -> list[Column]:
    """The columns of a table, those of changes tied to the levels they compare."""
    columns: list[Column] = []
    units_row = _row_of_units(grid, head)
    for number in range(1, grid.width + 1):
        path = grid.path(head, number)
        form = " | ".join(canonical(text) for text in path)
        texts = [grid.text(row, number) for row in body]
        texts = [text for text in texts if text.strip()]
        figures = [figure for text in texts if (figure := cell_figure(text, english)) is not None]
        role = _role_of(form)
        labelled = any(column.role is Role.LABEL for column in columns)
        if role not in (Role.ORDINAL, Role.UNIT, Role.NOTE, Role.LABEL) and not labelled:
            if 2 * len(figures) <= len(texts) or number == 1:
                role = Role.LABEL
        elif role is Role.LEVEL and 2 * len(figures) < len(texts):
            units = [text for text in texts if known_unit(text) is not None]
            role = Role.UNIT if texts and 2 * len(units) >= len(texts) else Role.NOTE
            if role is Role.NOTE and not any(column.role in LEVELS for column in columns) and not figures:
                role = Role.LABEL
        elif role is Role.UNIT and not any(known_unit(text) for text in texts) and not labelled:
            role = Role.LABEL  # `Đơn vị` over the names of offices
        unit = next((unit for text in reversed(path) if (unit := stated_unit(text)) is not None), None)
        if units_row is not None and len(path) > 1 and grid.text(units_row, number) == path[-1]:
            unit, path = known_unit(path[-1]) or unit, path[:-1]
        if role is Role.TIMES and figures and _grows(figures):
            role = Role.CHANGE
        if role is Role.DIFFERENCE and (unit or _shown_in_percent(figures)):
            percent = unit is None or unit.unit is Unit.PERCENT
            role = Role.CHANGE if percent and not _ABSOLUTE.search(form) else role
        if role is Role.CHANGE and unit is not None and unit.unit is Unit.PERCENTAGE_POINT:
            role = Role.DIFFERENCE
        group = path[0] if path else ""
        leaf = path[-1] if path else ""
        columns.append(Column(number, role, wording(" | ".join(path)), thing_of(path), unit, group, leaf=leaf))
    for column in columns:
        if column.role in CHANGES:
            column.level = _compared(column, columns)
    return columns


def _row_of_units(grid: Grid, head: list[int]) -> int | None:
    """The last row of a header where it holds units and nothing else, one at least no noun: `hồ sơ`, `%`."""
    own = [grid.document.text_of(cell) for cell in grid.filled(head[-1]) if cell.row == head[-1]] if head[1:] else []
    units = [known_unit(text.strip("() ")) for text in own]
    if not own or None in units or all(unit is not None and unit.counted for unit in units):
        return None
    return head[-1]


def later_year(one: Column, other: Column) -> bool:
    """Whether one column is of a later year than another and else of the same time: `Năm 2024` before `Năm 2023`."""
    own, than = one.words.moment, other.words.moment
    if own is None or than is None or own.year is None or than.year is None or _undated(own) != _undated(than):
        return False
    return own.year > than.year


def _undated(moment: Moment) -> Moment:
    return moment._replace(year=None)


def _role_of(form: str) -> Role:
    bare = form.strip()
    if _ORDINAL.fullmatch(bare):
        return Role.ORDINAL
    if _UNIT.fullmatch(bare):
        return Role.UNIT
    if _NOTE.match(bare):
        return Role.NOTE
    moved, compared, planned = _MOVED.search(bare), _COMPARED.search(bare), _PLAN.search(bare)
    percent = _PERCENT.search(bare)
    if planned and not moved and (percent or compared or re.search(r"hoàn thành|đạt|/", bare)):
        return Role.ATTAINMENT
    if moved:
        return Role.CHANGE if percent and not _ABSOLUTE.search(bare) else Role.DIFFERENCE
    if compared:
        return Role.TIMES if percent or "100" in bare or "chỉ số" in bare else Role.DIFFERENCE
    if planned:
        return Role.PLAN
    if _LABEL.match(bare):
        return Role.LABEL
    words = wording(form)
    if words.earlier:
        return Role.BASE
    return Role.BASE if bare in ("kỳ trước", "cùng kỳ") else Role.LEVEL


def _grows(figures: list[CellFigure]) -> bool:
    """Whether a column `So với cùng kỳ (%)` holds growth and not an index: signs, or figures far below 100."""
    if any(figure.sign for figure in figures):
        return True
    return 2 * sum(figure.number.value < 50 for figure in figures) > len(figures)


def _shown_in_percent(figures: list[CellFigure]) -> bool:
    shown = [figure for figure in figures if figure.unit is not None and figure.unit.unit is Unit.PERCENT]
    return bool(shown) and 2 * len(shown) >= len(figures)


def _compared(change: Column, columns: list[Column]) -> int | None:
    """The column a change is of: the one of the time it names, of its group, else the nearest to the left."""
    levels = [column for column in columns if column.role is Role.LEVEL]
    moment = change.words.moment
    if moment is not None:
        for column in levels:
            own = column.words.moment
            if own == moment or (own is not None and moment.form != "year" and _undated(own) == _undated(moment)):
                return column.number
    basis = change.words.basis or moment
    if basis is not None and basis.form in ("month", "previous-month"):  # with a month only a month is compared
        levels = [c for c in levels if c.words.moment is not None and c.words.moment.form == "month"] or levels
    left = [column for column in levels if column.number < change.number]
    left = [column for column in left if column.words.moment is None or column.words.moment != basis] or left
    found = [column for column in left if column.group and column.group == change.group] or left
    if found:
        later = [column for column in found[-2:-1] if later_year(column, found[-1])]
        return (later or found)[-1].number
    return levels[0].number if levels else None
