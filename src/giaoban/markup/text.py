"""A document as HTML: its headings, paragraphs, lists and tables, with every figure of its claims highlighted."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from html import escape

from giaoban.checks import Verdict
from giaoban.claims.model import Claim
from giaoban.documents import Block, BlockKind, Document, Table
from giaoban.markup.highlights import Highlights
from giaoban.markup.tables import drawn_table, label_of

_DEEPEST_HEADING = 6


def marked_text(
    document: Document,
    claims: Sequence[Claim],
    first: int = 0,
    verdicts: Mapping[tuple[int, int], Verdict] | None = None,
) -> Iterator[str]:
    """The blocks of a document as HTML; everything it says is escaped.

    claims: the document's, in any order; first: the number the first of them is called by on the page, the others
    count on; verdicts: the worst that was found about a figure or a change, by its span. A figure is a `span` of class
    `f` with the numbers of its claims in `data-c`; the rest of a quote is a `span` of class `q` with the numbers in
    `data-q`.
    """
    highlights = Highlights(document, claims, first, verdicts or {})
    depth, in_list = 2, False
    for part in _parts(document):
        is_item = isinstance(part, Block) and part.kind is BlockKind.ITEM
        if is_item is not in_list:
            yield '<ul class="items">' if is_item else "</ul>"
            in_list = is_item
        if not isinstance(part, Block):
            yield _table(document, *part, highlights)
            continue
        inner = highlights.html(part.start, part.end)
        if is_item:
            yield f'<li class="l{min(max(part.level, 1), 4)}">{inner}</li>'
        elif part.kind is BlockKind.HEADING:
            depth = min(depth + 1, max(part.level, 1) + 2, _DEEPEST_HEADING)
            first_class = ' class="first"' if document.blocks and part is document.blocks[0] else ""
            yield f"<h{depth}{first_class}>{inner}</h{depth}>"
        else:
            yield f"<p>{inner}</p>"
    if in_list:
        yield "</ul>"


def plain_line(document: Document, block: Block) -> str:
    """The text of a block without the signs of Markdown around it."""
    return document.text_of(block).strip("#*_ \t")


def _parts(document: Document) -> Iterator[Block | tuple[Table, list[Block]]]:
    """Blocks, and tables with the blocks that are their captions, in order; a table stands for its rows."""
    tables = [table for table in document.tables if _is_whole(document, table)]
    waiting: list[Block] = []
    number = 0
    for block in _blocks(document):
        while number < len(tables) and tables[number].end <= block.start:
            yield from _with_caption(document, waiting, tables[number])
            waiting = []
            number += 1
        if number == len(tables) or block.end <= tables[number].start:
            waiting.append(block)
    for table in tables[number:]:
        yield from _with_caption(document, waiting, table)
        waiting = []
    yield from waiting


def _is_whole(document: Document, table: Table) -> bool:
    """False where something stands between the cells, which a table of the cells alone would lose."""
    at, between = table.start, []
    for cell in sorted(table.cells, key=lambda cell: cell.start):
        between.append(document.text[at : cell.start])
        at = cell.end
    return bool(table.cells) and not "".join((*between, document.text[at : table.end])).strip()


def _with_caption(
    document: Document, above: list[Block], table: Table
) -> Iterator[Block | tuple[Table, list[Block]]]:
    """The blocks above a table, but those that its caption consists of, and then the table with these."""
    said, first = "", len(above)
    while table.caption and first > 0 and said != table.caption:
        line = document.text_of(above[first - 1]).strip()
        longer = f"{line} {said}".strip()
        if not table.caption.endswith(longer):
            break
        said, first = longer, first - 1
    if said != table.caption:
        first = len(above)
    yield from above[:first]
    yield table, above[first:]


def _table(document: Document, table: Table, above: Sequence[Block], highlights: Highlights) -> str:
    lines = [f'<span class="line">{highlights.html(block.start, block.end)}</span>' for block in above]
    if table.sheet:
        lines.insert(0, f'<span class="line sheet-name">{escape(table.sheet)}</span>')
    inner = drawn_table(document, table, highlights.html, caption="".join(lines))
    name = f' aria-label="{label_of(table)}"' if label_of(table) else ""
    return f'<div class="sheet" role="group" tabindex="0"{name}>{inner}</div>'


def _blocks(document: Document) -> Iterator[Block]:
    """The document's blocks, and as paragraphs the lines no block lies over, so that no text is lost."""
    at = 0
    for block in document.blocks:
        yield from _lines(document.text, at, block.start)
        yield block
        at = max(at, block.end)
    yield from _lines(document.text, at, len(document.text))


def _lines(text: str, start: int, end: int) -> Iterator[Block]:
    while start < end:
        stop = text.find("\n", start, end)
        stop = end if stop < 0 else stop
        if text[start:stop].strip():
            yield Block(start, stop, BlockKind.PARAGRAPH)
        start = stop + 1
