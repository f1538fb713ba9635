"""Web pages (.html, .htm): the article without the menus and adverts around it; nothing is fetched or executed."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from datetime import date
from typing import TYPE_CHECKING

from giaoban.documents import unreadable
from giaoban.documents.decoding import decode_text
from giaoban.documents.formats.format import Content, Format, Grid, Line
from giaoban.documents.formats.web.tables import table_at, take_tables
from giaoban.documents.model import BlockKind
from giaoban.documents.outline import Hint
from giaoban.documents.unreadable import UnreadableDocument
from giaoban.vietnamese import nfc

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_CHARSET = re.compile(rb"<meta[^>]{1,200}?charset\s*=\s*[\"']?\s*([\w\-]{3,20})", re.IGNORECASE)
_SPACES = re.compile(r"[ \t\n\r\f\v]+")
_DAY = re.compile(r"(\d{4})-(\d{2})-(\d{2})")
# Where pages state the day they were published: meta names and properties, in the order they are believed.
_DATE_NAMES = (
    "article:published_time", "datepublished", "pubdate", "publishdate", "publish-date", "dc.date.issued",
    "dcterms.issued", "dc.date", "date",
)  # fmt: skip
_HEADINGS = {"h1": 1, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6}
# Taken out where trafilatura finds no article and the whole page is read.
_AROUND = (
    "script",
    "style",
    "nav",
    "aside",
    "footer",
    "header",
    "form",
    "noscript",
    "iframe",
    "template",
    "svg",
)
_FURNITURE = ("nav", "aside", "footer", "header", "form", "iframe", "script", "table")
_FEW_LINKS = 10  # a page with more than a tenth of its letters in links is a page of links
_BLOCKS = frozenset(
    {
        "p",
        "div",
        "section",
        "article",
        "main",
        "body",
        "blockquote",
        "ul",
        "ol",
        "li",
        "dl",
        "dt",
        "dd",
        "table",
        "thead",
        "tbody",
        "tfoot",
        "tr",
        "td",
        "th",
        "caption",
        "center",
        *_HEADINGS,
    }
)


def read(data: bytes, name: str) -> Content:
    """The article of a page, a block a line: headings, paragraphs, items (`- ` or `1. ` before them), tables with data.

    Title and day of publication are those the page states in its head, else None. Raises UnreadableDocument.
    """
    from lxml import html
    from lxml.etree import ParserError

    source = _text_of(data, name)
    parser = html.HTMLParser(no_network=True, huge_tree=False)
    try:
        page = html.document_fromstring(source, parser=parser)
    except (ParserError, ValueError) as error:
        raise unreadable.empty(name) from error
    if any("depth" in entry.message for entry in parser.error_log):
        raise unreadable.too_nested(name)  # the parser leaves out what lies deeper
    title, published = _title(page), _published(page)
    grids = take_tables(page) if page.find(".//table") is not None else []
    if grids:
        source = html.tostring(page, encoding="unicode")
    article = [] if _is_plain(page) else _article(source)
    return Content.of_lines(_with_tables(article or _whole(page), grids), title, published)


def _with_tables(lines: Iterable[Line], grids: list[Grid]) -> list[Line | Grid]:
    return [table_at(line.text, grids) or line for line in lines if line.text]


def _text_of(data: bytes, name: str) -> str:
    try:
        text = decode_text(data, name)
    except UnreadableDocument as unread:
        stated = _CHARSET.search(data[:4096])
        if not stated or stated[1].lower() in (b"utf-8", b"utf8"):
            raise
        try:
            text = nfc(data.decode(stated[1].decode("ascii")))
        except (LookupError, UnicodeDecodeError):
            raise unread from None
    # A declaration of an encoding is refused by the parser in a text that is decoded already.
    return re.sub(r"^\s*<\?xml[^>]{0,200}>", "", text, count=1)


def lines_of_page(page: HtmlElement) -> list[Line | Grid]:
    """The lines and tables of a whole page or message, with nothing taken for an article."""
    grids = take_tables(page)
    return _with_tables(_whole(page), grids)


def _article(source: str) -> list[Line]:
    import trafilatura

    found = trafilatura.bare_extraction(source, include_comments=False, include_tables=False, with_metadata=False)
    body = getattr(found, "body", None)
    return [] if body is None else list(_lines(body, 0))


def _is_plain(page: HtmlElement) -> bool:
    """True for a page with nothing around its text, of which an extractor could only lose some."""
    if any(page.find(f".//{tag}") is not None for tag in _FURNITURE):
        return False
    if any(element.get("class") or element.get("id") for element in page.iterfind(".//div")):
        return False
    linked = sum(len("".join(link.itertext())) for link in page.iterfind(".//a"))
    return linked * _FEW_LINKS <= len("".join(page.itertext()))


def _whole(page: HtmlElement) -> Iterator[Line]:
    from lxml.etree import strip_elements

    strip_elements(page, *_AROUND, with_tail=False)
    inner = page.find(".//article")
    if inner is None:
        inner = page.find(".//main")
    if inner is None:
        inner = page.find("body")
    return _lines(page if inner is None else inner, 0)


def _lines(element: HtmlElement, depth: int, mark: str = "- ") -> Iterator[Line]:
    """The lines of an element, by its blocks, in order; depth: how many lists it lies in."""
    pending = element.text or ""
    count = 0
    hint = Hint(BlockKind.ITEM, depth) if depth else None
    opening = mark if depth else ""
    for child in element:
        tag = child.tag if isinstance(child.tag, str) else ""
        heading = int(child.get("rend", "h2")[1:] or 2) if tag == "head" else _HEADINGS.get(tag)
        if tag in ("list", "ul", "ol") or heading or tag in _BLOCKS or tag in ("item", "quote", "lb", "br"):
            if line := _spaced(pending):
                yield Line(opening + line, hint)
                opening = ""
            pending = ""
        if tag in ("item", "li"):
            count += 1
            ordered = element.tag == "ol" or element.get("rend") == "ol"
            yield from _lines(child, depth + 1, f"{count}. " if ordered else "- ")
        elif heading:
            if line := _spaced("".join(child.itertext())):
                yield Line(line, Hint(BlockKind.HEADING, heading))
        elif tag in ("list", "ul", "ol"):
            yield from _lines_of_list(child, depth)
        elif tag in _BLOCKS or tag == "quote":
            for number, line_inside in enumerate(_lines(child, depth, opening)):
                yield line_inside
                opening = "" if number == 0 else opening
        elif tag and tag not in ("lb", "br"):
            pending += "".join(child.itertext())
        pending += child.tail or ""
    if line := _spaced(pending):
        yield Line(opening + line, hint)


def _lines_of_list(element: HtmlElement, depth: int) -> Iterator[Line]:
    return _lines(element, depth, "")


def _spaced(text: str) -> str:
    return nfc(_SPACES.sub(" ", text).strip(" "))


def _title(page: HtmlElement) -> str | None:
    for path in (".//meta[@property='og:title']", ".//meta[@name='title']"):
        found = page.find(path)
        if found is not None and (text := _spaced(found.get("content", ""))):
            return text
    for path in (".//h1", ".//title"):
        found = page.find(path)
        if found is not None and (text := _spaced("".join(found.itertext()))):
            return text
    return None


def _published(page: HtmlElement) -> date | None:
    stated: dict[str, str] = {}
    for meta in page.iterfind(".//meta"):
        key = meta.get("property") or meta.get("name") or meta.get("itemprop") or ""
        stated.setdefault(key.lower(), meta.get("content") or "")
    candidates = [stated[name] for name in _DATE_NAMES if name in stated]
    candidates += [
        day for script in page.iterfind(".//script[@type='application/ld+json']") for day in _in_json(script.text)
    ]
    candidates += [time.get("datetime") or "" for time in page.iterfind(".//time[@pubdate]")]
    candidates += [time.get("datetime") or "" for time in page.iterfind(".//time[@itemprop='datePublished']")]
    for text in candidates:
        if match := _DAY.match(text.strip()):
            try:
                return date(int(match[1]), int(match[2]), int(match[3]))
            except ValueError:
                continue
    return None


def _in_json(text: str | None) -> list[str]:
    try:
        data = json.loads(text or "")
    except (ValueError, RecursionError):
        return []
    entries = data if isinstance(data, list) else [data, *data.get("@graph", [])] if isinstance(data, dict) else []
    return [str(entry["datePublished"]) for entry in entries if isinstance(entry, dict) and "datePublished" in entry]


FORMAT = Format("html", (".html", ".htm"), "html", read, megabytes=100)
