"""What a command reads: files, folders and standard input, with a sentence for each that cannot be read."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

import typer

from giaoban.commands.language import said, spoken
from giaoban.commands.usage import DONE, UNREADABLE

if TYPE_CHECKING:
    from giaoban.claims import Reading
    from giaoban.claims.model import Claim
    from giaoban.documents import Document, UnreadableDocument

STANDARD_INPUT = "-"
_HOLDING_OTHERS = (".eml", ".zip")  # files of files, which are no one text to read piece by piece


def tell(problem: UnreadableDocument) -> None:
    """Say on standard error what could not be read."""
    typer.echo(problem.message(spoken()), err=True)


@dataclass
class Inputs:
    """The inputs of one call; counts those read and those that could not be.

    paths: as they were given, `-` for standard input; a folder stands for the files in it.
    published: the day of publication of all of them, where it was given.
    data: the bytes of the one file that is named, where it lies on another machine.
    told: hears of each that could not be read.
    """

    paths: list[str]
    published: date | None = None
    read: int = 0
    unreadable: int = 0
    data: bytes | None = None
    told: Callable[[UnreadableDocument], None] = tell

    @property
    def status(self) -> int:
        """The exit status: 0, or 3 where some input could not be read."""
        return UNREADABLE if self.unreadable else DONE

    def documents(self) -> Iterator[Document]:
        """Each input as a whole; those that cannot be read are told and passed over."""
        from giaoban import documents

        for source in self._each():
            if source is not None:
                yield from self._inside(source)
                continue
            try:
                data = sys.stdin.buffer.read()
                yield self._counted(documents.document_from_bytes(data, STANDARD_INPUT, self.published))
            except documents.UnreadableDocument as problem:
                self._tell(problem)

    def pieces(self) -> Iterator[Document]:
        """The inputs piece by piece, so that one of any size fits into memory."""
        for source in self._each():
            if source is not None and source.suffix.lower() in _HOLDING_OTHERS:
                yield from self._inside(source)
            else:
                yield from self._pieces_of(source)

    def readings(self) -> Iterator[Reading]:
        """Each input with its claims."""
        from giaoban import claims

        for document in self.documents():
            yield claims.read(document, published=self.published)

    def claims(self) -> Iterator[Claim]:
        """The claims of all inputs in order, as they are found."""
        from giaoban import claims

        for source in self._each():
            if source is not None and source.suffix.lower() in _HOLDING_OTHERS:
                for document in self._inside(source):
                    yield from claims.read_pieces([document], published=self.published)
            else:
                yield from claims.read_pieces(self._pieces_of(source), published=self.published)

    def _pieces_of(self, source: Path | None) -> Iterator[Document]:
        from giaoban import documents

        try:
            name = str(source) if source else STANDARD_INPUT
            stream = source or sys.stdin.buffer
            opened = stream if self.data is None else BytesIO(self.data)
            for piece in documents.pieces(opened, name=name, published=self.published):
                self._tell_faults(piece)
                yield piece
        except documents.UnreadableDocument as problem:
            self._tell(problem)
        else:
            self.read += 1

    def _inside(self, source: Path) -> Iterator[Document]:
        from giaoban import documents

        try:
            found = (
                documents.open_documents(source, published=self.published)
                if self.data is None
                else documents.documents_from_bytes(self.data, str(source), self.published)
            )
            for document in found:
                if document.text or not document.faults:
                    yield self._counted(document)
                else:
                    self._tell_faults(document)
        except documents.UnreadableDocument as problem:
            self._tell(problem)

    def _counted(self, document: Document) -> Document:
        self.read += 1
        self._tell_faults(document)
        return document

    def _tell_faults(self, document: Document) -> None:
        """Say which parts of a document could not be read, though the rest was."""
        for fault in document.faults:
            self._tell(fault)

    def _each(self) -> Iterator[Path | None]:
        from giaoban import documents

        for path in self.paths:
            if path == STANDARD_INPUT:
                yield None
                continue
            if self.data is not None:
                yield Path(path)
                continue
            try:
                yield from documents.find_files([Path(path)])
            except documents.UnreadableDocument as problem:
                self._tell(problem)

    def _tell(self, problem: UnreadableDocument) -> None:
        self.unreadable += 1
        self.told(problem)


def parse_published(text: str) -> date | None:
    """The day `--published` names, ISO or Vietnamese: `2023-08-31`, `31/8/2023`; None for an empty text."""
    if not text:
        return None
    try:
        if "/" in text:
            day, month, year = (int(part) for part in text.split("/"))
            return date(year, month, day)
        return date.fromisoformat(text)
    except ValueError:
        raise typer.BadParameter(
            said(
                f"'{text}' không phải là một ngày; hãy viết như 2023-08-31 hoặc 31/8/2023.",
                f"'{text}' is not a date; write it as 2023-08-31 or 31/8/2023.",
            ),
            param_hint="--published",
        ) from None


def published_option() -> Any:
    """The option `--published`, the same in every command that reads."""
    return typer.Option(
        "--published",
        metavar=said("NGÀY", "DATE"),
        help=said(
            "Ngày công bố, ví dụ 2023-08-31 hoặc 31/8/2023; các kỳ như 'tháng này' được hiểu theo ngày này.",
            "The day of publication, e.g. 2023-08-31 or 31/8/2023; periods such as 'this month' are counted from it.",
        ),
    )
