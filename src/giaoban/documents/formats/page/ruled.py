"""Tables whose cells are drawn with lines: the grid, the merged cells, and the text in each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from giaoban.documents.formats.grids import Grid, GridCell
from giaoban.documents.formats.page.model import Letter, Page, Rule
from giaoban.documents.formats.page.strips import strips_of

_MAX_RULES, _MAX_CELLS = 2000, 4000  # more is a map or a drawing
_NEAR = 3.0  # points within which lines meet


@dataclass(slots=True)
class RuledTable:
    """A table at its place on a page."""

    left: float
    top: float
    right: float
    bottom: float
    grid: Grid

    @property
    def rows(self) -> int:
        """How many rows it has."""
        return max(cell.row for cell in self.grid.cells)


def ruled_tables(page: Page) -> tuple[list[RuledTable], list[Letter]]:
    """The tables of a page from top to bottom, and the letters that are in none of them."""
    tables: list[RuledTable] = []
    letters = page.letters
    for rules in _clusters(page.rules) if len(page.rules) <= _MAX_RULES else []:
        rows = _positions([rule.top for rule in rules if rule.is_level])
        columns = _positions([rule.left for rule in rules if not rule.is_level])
        if len(rows) < 3 or len(columns) < 3 or len(rows) * len(columns) > _MAX_CELLS:
            continue
        inside = [
            letter for letter in letters
            if columns[0] <= (letter.left + letter.right) / 2 <= columns[-1] and rows[0] <= letter.middle <= rows[-1]
        ]  # fmt: skip
        grid = Grid(tuple(_cells(rules, rows, columns, inside)), page=page.number)
        if not grid.has_data:
            continue
        taken = set(map(id, inside))
        letters = [letter for letter in letters if id(letter) not in taken]
        tables.append(RuledTable(columns[0], rows[0], columns[-1], rows[-1], grid))
    return sorted(tables, key=lambda table: (table.top, table.left)), letters


def _clusters(rules: Sequence[Rule]) -> list[list[Rule]]:
    """The lines that touch one another, by table; a lone line is none."""
    clusters: list[tuple[list[Rule], list[float]]] = []
    for rule in sorted(rules, key=lambda rule: rule.top):
        box = [rule.left, rule.top, rule.right, rule.bottom]
        members = [rule]
        rest = []
        for cluster in clusters:
            if _touch(cluster[1], box):
                members += cluster[0]
                box = [min(box[0], cluster[1][0]), min(box[1], cluster[1][1]), max(box[2], cluster[1][2]), max(box[3], cluster[1][3])]  # fmt: skip # noqa: E501
            else:
                rest.append(cluster)
        clusters = [*rest, (members, box)]
    return [members for members, _ in clusters if len(members) >= 6]


def _touch(one: Sequence[float], other: Sequence[float]) -> bool:
    return (
        one[0] <= other[2] + _NEAR
        and other[0] <= one[2] + _NEAR
        and one[1] <= other[3] + _NEAR
        and other[1] <= one[3] + _NEAR
    )


def _positions(values: Sequence[float]) -> list[float]:
    found: list[float] = []
    for value in sorted(values):
        if not found or value - found[-1] > _NEAR:
            found.append(value)
    return found


def _cells(
    rules: Sequence[Rule], rows: Sequence[float], columns: Sequence[float], letters: Sequence[Letter]
) -> list[GridCell]:
    """The cells from the lines that part them: where no line stands between two places, they are one cell."""
    level = [rule for rule in rules if rule.is_level]
    upright = [rule for rule in rules if not rule.is_level]
    across, down = len(columns) - 1, len(rows) - 1

    def parted_below(row: int, column: int) -> bool:
        middle, y = (columns[column] + columns[column + 1]) / 2, rows[row + 1]
        return any(abs(rule.top - y) <= _NEAR and rule.left - 1 <= middle <= rule.right + 1 for rule in level)

    def parted_right(row: int, column: int) -> bool:
        middle, x = (rows[row] + rows[row + 1]) / 2, columns[column + 1]
        return any(abs(rule.left - x) <= _NEAR and rule.top - 1 <= middle <= rule.bottom + 1 for rule in upright)

    below = [[parted_below(row, column) for column in range(across)] for row in range(down)]
    right = [[parted_right(row, column) for column in range(across)] for row in range(down)]
    texts = _texts(rows, columns, letters)
    taken: set[tuple[int, int]] = set()
    cells: list[GridCell] = []
    for row in range(down):
        for column in range(across):
            if (row, column) in taken:
                continue
            wide, high = 1, 1
            while column + wide < across and not right[row][column + wide - 1] and (row, column + wide) not in taken:
                wide += 1
            while row + high < down and not any(below[row + high - 1][column + step] for step in range(wide)):
                high += 1
            places = [(row + step, column + move) for step in range(high) for move in range(wide)]
            taken.update(places)
            inside = [letter for place in places for letter in texts.get(place, ())]
            if text := " ".join(strip.text for strip in strips_of(inside, joined=True)):
                cells.append(GridCell(text, row + 1, column + 1, high, wide))
    return cells


def _texts(
    rows: Sequence[float], columns: Sequence[float], letters: Sequence[Letter]
) -> dict[tuple[int, int], list[Letter]]:
    from bisect import bisect_right

    found: dict[tuple[int, int], list[Letter]] = {}
    for letter in letters:
        row = min(len(rows) - 2, max(0, bisect_right(rows, letter.middle) - 1))
        column = min(len(columns) - 2, max(0, bisect_right(columns, (letter.left + letter.right) / 2) - 1))
        found.setdefault((row, column), []).append(letter)
    return found
