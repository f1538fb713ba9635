"""PDF: text by pages in reading order, tables with drawn lines, scanned pages by text recognition; nothing is run."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from giaoban.documents import unreadable
from giaoban.documents.formats.format import Content, Format
from giaoban.documents.formats.grids import MAX_CAPTION, Grid, Line
from giaoban.documents.limits import too_many
from giaoban.documents.unreadable import UnreadableDocument, Wording
from giaoban.vietnamese import nfc

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument

    from giaoban.documents.formats.page.model import Page, Strip
    from giaoban.documents.formats.page.ruled import RuledTable

MAX_PAGES = 50_000
_MAX_BROKEN = 100  # pages; a file with more is not worth going on with
_KEPT = 48  # pages after which the file is opened anew, so that its size does not fill the memory
_PORTION = 200  # lines, some ten pages
_LOOKED_AT = 24  # pages that tell running heads and the size of the text
# What programs write as the title when nobody has given one: the file's name.
_NO_TITLE = re.compile(r"^Microsoft \w+ - |\.\w{3,4}$|^\S+$", re.IGNORECASE)
_PAGE = re.compile(rb"/Type\s*/(?:Page\b(?!s)|ObjStm)")  # a page, or where one may be packed
_PASSWORD = 4  # pdfium's FPDF_ERR_PASSWORD


def read(data: bytes, name: str) -> Content:
    """Paragraphs, headings (larger letters) and tables with their pages; running heads and page numbers left out.

    A page without text under a picture is recognised by tesseract; where that is missing, or a page is broken, it is a
    fault, and the other pages are read. Raises UnreadableDocument for an encrypted or broken file.
    """
    lines: list[Line | Grid] = []
    faults: list[UnreadableDocument] = []
    title = None
    for part, stated, found in _parts(data, name):
        lines += part
        faults += found
        title = stated
    return Content.of_lines(lines, title, None, faults)


def portions(data: bytes, name: str) -> Iterator[Content]:
    """The same, some pages at a time."""
    return (Content.of_lines(lines, title, None, faults) for lines, title, faults in _parts(data, name))


def _parts(data: bytes, name: str) -> Iterator[tuple[list[Line | Grid], str | None, list[UnreadableDocument]]]:
    """Lines some pages at a time, cut behind long paragraphs, which name no table below them; title; faults."""
    reader = _Reader(data, name)
    try:
        title = nfc(reader.document.get_metadata_value("Title").strip())
        title = "" if _NO_TITLE.search(title) else title
        lines: list[Line | Grid] = []
        for line in reader.lines():
            lines.append(line)
            long = isinstance(line, Line) and len(line.text) > MAX_CAPTION
            if len(lines) >= _PORTION and (long or len(lines) >= 4 * _PORTION):
                yield lines, title or None, reader.faults
                lines, reader.faults = [], []
        if lines or reader.faults:
            yield lines, title or None, reader.faults
    finally:
        reader.document.close()


def _open(data: bytes, name: str) -> PdfDocument:
    from pypdfium2 import PdfDocument, PdfiumError

    try:
        document = PdfDocument(data)
        if not len(document):
            raise _without_pages(name)
        if len(document) > MAX_PAGES:
            raise too_many(len(document), Wording("trang", "pages"), MAX_PAGES)
        document.init_forms()
        return document
    except PdfiumError as error:
        if not _PAGE.search(data) and b"%%EOF" in data[-1024:]:  # pdfium keeps the code of an earlier error
            raise _without_pages(name) from error
        if getattr(error, "err_code", None) == _PASSWORD or "assword" in str(error):
            raise unreadable.locked(name) from error
        raise unreadable.damaged(
            name, Wording(f"trong {len(data)} byte nhận được", f"in the {len(data)} bytes received"),
            Wording("tệp PDF bị hỏng hoặc bị cắt cụt", "the PDF file is damaged or cut off"),
        ) from error  # fmt: skip


def _without_pages(name: str) -> UnreadableDocument:
    return unreadable.damaged(name, Wording("", ""), Wording("tệp PDF không có trang nào", "the PDF file has no pages"))


class _Reader:
    def __init__(self, data: bytes, name: str) -> None:
        self.document = _open(data, name)
        self._data = data
        self._name = name
        self._read = 0
        self._broken: set[int] = set()
        self.faults: list[UnreadableDocument] = []
        self._recognised: dict[int, list[Strip]] = {}

    def lines(self) -> Iterator[Line | Grid]:
        from giaoban.documents.formats.page.columns import columns_of
        from giaoban.documents.formats.page.paragraphs import Paragraphs, sizes_of
        from giaoban.documents.formats.page.running import RunningHeads

        count = len(self.document)
        step = max(1, count // _LOOKED_AT)
        known = [
            (strips, page.height) for page, strips, _ in (self._page(index) for index in range(0, count, step)) if page
        ]
        self.faults = []
        heads = RunningHeads(known)
        paragraphs = Paragraphs(*sizes_of(strip for strips, _ in known for strip in strips))
        for index in range(count):
            page, strips, tables = self._page(index)
            if page is None:
                continue
            for column in columns_of(heads.without(strips, page.height), tables, page.width):
                yield from paragraphs.column(column, page.number)
        yield from paragraphs.close()

    def _page(self, index: int) -> tuple[Page | None, list[Strip], list[RuledTable]]:
        from pypdfium2 import PdfiumError

        from giaoban.documents.formats.page.pdfium import page_of
        from giaoban.documents.formats.page.ruled import ruled_tables
        from giaoban.documents.formats.page.strips import strips_of

        self._read += 1
        if self._read % _KEPT == 0:  # pdfium keeps what it has read of a file until that is closed
            self.document.close()
            self.document = _open(self._data, self._name)
        try:
            page = page_of(self.document, index)
        except PdfiumError:
            place = Wording(f"trang {index + 1}", f"page {index + 1}")
            what = Wording("trang bị hỏng", "the page is broken")
            self.faults.append(unreadable.damaged(self._name, place, what))
            self._broken.add(index)
            if len(self._broken) > _MAX_BROKEN:
                raise unreadable.damaged(
                    self._name, place,
                    Wording(f"tệp PDF có hơn {_MAX_BROKEN} trang bị hỏng", f"more than {_MAX_BROKEN} pages are broken"),
                ) from None  # fmt: skip
            return None, [], []
        if len(page.letters) < 20 and page.pictured > 0.3:
            return page, self._scanned(index), []
        tables, letters = ruled_tables(page)
        return page, strips_of(letters), tables

    def _scanned(self, index: int) -> list[Strip]:
        from giaoban.documents.formats.page.scans import recognise

        if index not in self._recognised:
            try:
                self._recognised[index] = recognise(self.document, index, self._name)
            except UnreadableDocument as error:
                self.faults.append(error)
                return []
        return self._recognised[index]


FORMAT = Format("pdf", (".pdf",), "pdf", read, portions=portions)
