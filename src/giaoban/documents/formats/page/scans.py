"""Scanned pages: the text in a picture, recognised by tesseract with its Vietnamese model."""

from __future__ import annotations

import csv
from io import BytesIO, StringIO
from statistics import median
from typing import TYPE_CHECKING

from giaoban.documents import unreadable
from giaoban.documents.formats.page.model import Strip
from giaoban.documents.programs import find_program, run_program
from giaoban.documents.unreadable import UnreadableDocument, Wording
from giaoban.vietnamese import nfc

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument, PdfPage

_DPI = 300
_SECONDS = 120
_MAX_PIXELS = 40_000_000  # a sheet of A2 at 300 dots an inch; larger pictures are read smaller
_MAX_DOTS = 200_000_000  # of a picture on the page: an A4 sheet at 1200 dots an inch has 140 million
_WORD = "5"  # tesseract's level of a single word


def recognise(document: PdfDocument, index: int, name: str) -> list[Strip]:
    """The lines of a page as tesseract sees them, in points. Raises UnreadableDocument where it is not installed."""
    place = Wording(f"trang {index + 1}", f"page {index + 1}")
    tesseract = find_program("tesseract")
    if tesseract is None:
        raise missing_recognition(name, place)
    page = document[index]
    try:
        width, height = page.get_size()
        scale = min(_DPI / 72, (_MAX_PIXELS / max(1.0, width * height)) ** 0.5)
        _refuse_huge(page, name, place)
        picture = BytesIO()
        page.render(scale=scale, grayscale=True).to_pil().save(picture, "PNG", compress_level=1)
    finally:
        page.close()
    output = run_program(
        [tesseract, "-", "-", "-l", "vie", "--psm", "3", "--dpi", str(round(scale * 72)), "tsv"],
        picture.getvalue(),
        _SECONDS,
    )
    if output is None:
        raise missing_recognition(name, place)
    return _strips(output.decode("utf-8", "replace"), scale)


def _refuse_huge(page: PdfPage, name: str, place: Wording) -> None:
    """A picture of very many dots packs into little and fills the memory when it is drawn."""
    from pypdfium2 import raw

    for found in page.get_objects(filter=[raw.FPDF_PAGEOBJ_IMAGE], max_depth=4):
        wide, high = found.get_px_size()
        if wide * high > _MAX_DOTS:
            raise unreadable.UnreadableDocument(
                name, place,
                Wording(f"ảnh có kích thước {wide} x {high} điểm, quá mức cho phép",
                        f"its picture has {wide} x {high} dots, more than is allowed"),
                Wording("hãy quét lại ở 300 điểm mỗi inch", "scan it again at 300 dots an inch"),
            )  # fmt: skip


def missing_recognition(name: str, place: Wording) -> UnreadableDocument:
    """A page that is a picture, and no program that reads pictures."""
    problem = Wording("trang là ảnh chụp hoặc bản quét, không có chữ", "the page is a scan without text")
    return unreadable.missing_program(name, place, problem, "tesseract-ocr-vie")


def _strips(table: str, scale: float) -> list[Strip]:
    strips: list[Strip] = []
    line: tuple[str, ...] = ()
    for word in csv.DictReader(StringIO(table), delimiter="\t", quoting=csv.QUOTE_NONE):
        text = nfc((word.get("text") or "").strip())
        if word["level"] != _WORD or not text:
            continue
        left, top = float(word["left"]) / scale, float(word["top"]) / scale
        right, bottom = left + float(word["width"]) / scale, top + float(word["height"]) / scale
        found = (word["block_num"], word["par_num"], word["line_num"])
        last = strips[-1] if strips else None
        # What stands far apart on a line belongs to two columns.
        if last and found == line and left - last.right < 2.5 * max(bottom - top, last.bottom - last.top):
            last.text, last.right = f"{last.text} {text}", max(last.right, right)
            last.top, last.bottom = min(last.top, top), max(last.bottom, bottom)
        else:
            strips.append(Strip(text, left, top, right, bottom, 0.0))
        line = found
    # Letters with and without tails make lines of many heights; only the usual one says how large they are.
    usual = median([strip.bottom - strip.top for strip in strips]) if strips else 0.0
    for strip in strips:
        strip.size = usual * 0.9
    return strips
