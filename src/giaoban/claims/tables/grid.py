"""A table as a grid: what stands in each place, merged cells in all the places they cover."""

from __future__ import annotations

import re
from itertools import pairwise

from giaoban.claims.grammar.view import canonical
from giaoban.documents import Cell, Document, Table

# `(1)`, `A`, `5=4/3`: the numbers of the columns under a header.
_COLUMN_NUMBER = re.compile(r"\(?(?:\d{1,2}|[a-z])\)?(?: ?= ?[\d()+\-*/x:% ]+)?")


class Grid:
    """rows: the numbers of the filled rows, in order. width: the number of the last column. texts: all cells' texts."""

    def __init__(self, document: Document, table: Table) -> None:
        self.document = document
        self._at: dict[tuple[int, int], Cell] = {}
        self.width = 0
        for cell in table.cells:
            self.width = max(self.width, cell.column + cell.columns - 1)
            for row in range(cell.row, cell.row + cell.rows):
                for column in range(cell.column, cell.column + cell.columns):
                    self._at.setdefault((row, column), cell)
        self.rows = sorted({cell.row for cell in table.cells})
        self.texts = [document.text_of(cell) for cell in table.cells]

    def cell(self, row: int, column: int) -> Cell | None:
        """The cell that covers a place, or None."""
        return self._at.get((row, column))

    def text(self, row: int, column: int) -> str:
        """The text of the cell that covers a place, `""` where none does."""
        cell = self._at.get((row, column))
        return self.document.text_of(cell) if cell is not None else ""

    def filled(self, row: int) -> list[Cell]:
        """The cells that cover a row, from left to right, each once."""
        found: list[Cell] = []
        for column in range(1, self.width + 1):
            cell = self._at.get((row, column))
            if cell is not None and (not found or found[-1] is not cell):
                found.append(cell)
        return found

    def path(self, rows: list[int], column: int) -> tuple[str, ...]:
        """The texts over a column, outermost first, a merged one once: `("Tăng/giảm", "%")`."""
        found: list[Cell] = []
        for row in rows:
            cell = self._at.get((row, column))
            if cell is not None and cell not in found:
                found.append(cell)
        return tuple(self.document.text_of(cell) for cell in found)

    def numbers_columns(self, row: int) -> bool:
        """Whether a row only numbers the columns: `A B 1 2`, `(1) (2) (3)=(2)/(1)`."""
        texts = [canonical(self.document.text_of(cell)) for cell in self.filled(row)]
        if len(texts) < 2 or not all(_COLUMN_NUMBER.fullmatch(text) for text in texts):
            return False
        digits = (re.match(r"\d+", text.strip("()")) for text in texts)
        numbers = [int(match[0]) for match in digits if match is not None]
        return bool(numbers) and all(b == a + 1 for a, b in pairwise(numbers)) and numbers[0] < 4
