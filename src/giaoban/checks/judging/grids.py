"""The figures of tables in their rows and columns, and which of them a table's own labels make a total."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from giaoban.checks.judging.evidence import Paper
from giaoban.claims import Claim, Status
from giaoban.documents import Table
from giaoban.figures import Unit

_TOTAL = re.compile(
    r"^\W*(?:(?:tổng|cộng)(?:\s+(?:cộng|số|toàn tỉnh|cả nước|các \w+))*|toàn tỉnh|toàn quốc|cả nước|toàn ngành|"
    r"toàn thành phố|tổng toàn \w+)\W*$",
    re.IGNORECASE,
)
_NESTED = re.compile(
    r"^\s*(?:[-+*•–]|trong đó|trong số|riêng|bao gồm|gồm|chia ra|\d+\.\d+|[a-zđ]\)|[ivx]+\b)|(?:trong đó|bình quân)",
    re.IGNORECASE,
)
_OF_A_PLACE = re.compile(r"toàn|cả nước", re.IGNORECASE)  # the rows may be some of its places
_NUMBERED = re.compile(r"^\s*\d{1,3}\s*[.)]?\s*$")
_WITHIN = re.compile(r"trong đó|riêng|bình quân|lũy kế|cùng kỳ|kế hoạch|dự toán|so với|so cùng|tỷ lệ|%", re.IGNORECASE)
_ADDED = (Unit.COUNT, Unit.VND, Unit.USD)
_ROWS_ALIKE = 2


@dataclass(frozen=True, slots=True)
class Added:
    """A total with the figures its table makes the parts of it. sure: nothing says that parts lie in each other."""

    whole: Claim
    parts: tuple[Claim, ...]
    sure: bool


@dataclass(frozen=True, slots=True)
class Grid:
    """A table with its figures. rows: figures by row and column; labels: the words at the head of each row; heads: what
    stands over each column.
    """

    rows: dict[int, dict[int, Claim]]
    labels: dict[int, str]
    heads: dict[int, str]


def grids_of(paper: Paper) -> Iterator[Grid]:
    """The tables of a document that state figures."""
    for table in paper.tables:
        grid = _grid(paper, table)
        if grid.rows:
            yield grid


def _grid(paper: Paper, table: Table) -> Grid:
    by_start = {claim.start: claim for claim in paper.claims_between(table.start, table.end) if claim.cell}
    rows: defaultdict[int, dict[int, Claim]] = defaultdict(dict)
    words: defaultdict[int, list[str]] = defaultdict(list)
    for cell in table.cells:
        claim = by_start.get(cell.start)
        if claim is not None:
            rows[cell.row][cell.column] = claim
        elif cell.rows == 1:
            words[cell.row].append(paper.text[cell.start : cell.end])
    first = min(rows, default=0)
    heads: defaultdict[int, list[str]] = defaultdict(list)
    for cell in table.cells:
        if cell.row < first:
            for column in range(cell.column, cell.column + cell.columns):
                heads[column].append(paper.text[cell.start : cell.end])
    return Grid(
        dict(rows),
        {row: _label(texts) for row, texts in words.items()},
        {column: " ".join(texts) for column, texts in heads.items()},
    )


def _label(texts: list[str]) -> str:
    return next((text for text in texts if not _NUMBERED.match(text) and any(map(str.isalpha, text))), "")


def totals_of(grid: Grid) -> Iterator[Added]:
    """The totals of a table: a row called `Tổng cộng` over or under the others, a column that sums its neighbours."""
    yield from _down(grid)
    yield from _across(grid)


def _down(grid: Grid) -> Iterator[Added]:
    order = sorted(grid.rows)
    totals = [row for row in order if _TOTAL.match(grid.labels.get(row, ""))]
    if len(totals) != 1 or totals[0] not in (order[0], order[-1]) or len(order) < 3:
        return
    others = [row for row in order if row != totals[0]]
    between = [row for row in grid.labels if others[0] <= row <= others[-1] and row not in grid.rows]
    flat = not between and not any(_NESTED.search(grid.labels.get(row, "")) for row in others)
    for column, whole in grid.rows[totals[0]].items():
        parts = [grid.rows[row].get(column) for row in others]
        known = tuple(part for part in parts if part is not None and _alike(whole, part))
        if len(known) > 1:
            full = len(known) == len(parts)
            of_all = not _OF_A_PLACE.search(grid.labels[totals[0]])
            yield Added(whole, known, full and flat and of_all and not any(each.part_of for each in known))


def _across(grid: Grid) -> Iterator[Added]:
    """A column headed `Tổng số` beside its parts: sure only where the other rows bear it out."""
    columns = sorted({column for row in grid.rows.values() for column in row})
    for total in columns:
        if not _TOTAL.match(grid.heads.get(total, "").split("(")[0].strip()):
            continue
        others = [each for each in columns if each != total and not _WITHIN.search(grid.heads.get(each, ""))]
        found = []
        for row in grid.rows.values():
            whole = row.get(total)
            parts = tuple(row[each] for each in others if each in row)
            if whole is not None and len(parts) == len(others) > 1 and all(_alike(whole, each) for each in parts):
                found.append((whole, parts))
        holding = sum(whole.value == sum(each.value or 0 for each in parts) for whole, parts in found)
        if holding >= _ROWS_ALIKE and holding * 2 > len(found):
            for whole, parts in found:
                yield Added(whole, parts, sure=True)


def _alike(whole: Claim, part: Claim) -> bool:
    same = part.unit is whole.unit and whole.unit in _ADDED and part.status is whole.status
    return same and part.value is not None and whole.value is not None and part.of is None and whole.of is None


@dataclass(frozen=True, slots=True)
class Planned:
    """A percentage of a plan in a row of a table, with the figures it may be reckoned from."""

    rate: Claim
    actuals: tuple[Claim, ...]
    targets: tuple[Claim, ...]


_OF_PLAN = re.compile(
    r"(?:so|thực hiện|đạt|hoàn thành|tỷ lệ|%|/).{0,40}(?:kế hoạch|dự toán|mục tiêu|chỉ tiêu|\bkh\b|\bdt\b)",
    re.IGNORECASE,
)


def plans_of(grid: Grid) -> Iterator[Planned]:
    """Every percentage of a plan that stands in the row of its plan."""
    for row in grid.rows.values():
        for column, rate in row.items():
            if rate.unit is not Unit.PERCENT or rate.value is None or rate.status is Status.TARGET:
                continue
            if not _OF_PLAN.search(grid.heads.get(column, "")):
                continue
            levels = [each for each in row.values() if each.unit in _ADDED and each.value is not None]
            targets = tuple(each for each in levels if each.status is Status.TARGET)
            actuals = tuple(each for each in levels if each.status is not Status.TARGET)
            if targets and actuals and len({each.unit for each in levels}) == 1:
                yield Planned(rate, actuals, targets)
