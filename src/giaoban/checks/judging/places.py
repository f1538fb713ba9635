"""The cells and pages that judged figures stand on, looked up by their spans."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace
from typing import TypeVar

from giaoban.checks.judging.finding import Address, Finding
from giaoban.documents import Document

Name = TypeVar("Name", str, int)


class Places:
    """What lies over the texts of documents: cells called `R3C2` or `Biểu 1!B7`, and pages from 1."""

    def __init__(self, documents: Sequence[Document]) -> None:
        self._cells: dict[str, list[tuple[int, int, str]]] = {}
        self._pages: dict[str, list[tuple[int, int, int]]] = {}
        for document in documents:
            self._cells.setdefault(document.name, _cells(document))
            self._pages.setdefault(document.name, _pages(document))

    def placed(self, finding: Finding) -> Finding:
        """The finding with the cell and the page of each of its figures."""
        return replace(finding, addresses=tuple(self._address(each) for each in finding.addresses))

    def _address(self, address: Address) -> Address:
        cell = _over(self._cells.get(address.document, ()), address)
        page = _over(self._pages.get(address.document, ()), address)
        if cell is None and page is None:
            return address
        return replace(address, cell=cell, page=page)


def _cells(document: Document) -> list[tuple[int, int, str]]:
    return [
        (
            document.offset + cell.start,
            document.offset + cell.end,
            f"{table.sheet}!{cell.address}" if table.sheet else cell.address,
        )
        for table in document.tables
        for cell in table.cells
        if cell.address
    ]


def _pages(document: Document) -> list[tuple[int, int, int]]:
    return [
        (document.offset + block.start, document.offset + block.end, block.page)
        for block in document.blocks
        if block.page is not None
    ]


def _over(named: Sequence[tuple[int, int, Name]], address: Address) -> Name | None:
    """What is called by a name and covers a span; they are in the order of the text and do not overlap."""
    number = bisect_right(named, address.start, key=lambda each: each[0]) - 1
    if number < 0 or address.end > named[number][1]:
        return None
    return named[number][2]
