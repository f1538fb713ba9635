"""A part of a document's text as HTML: headings, lists, tables, with every figure a link to its claim."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from itertools import groupby
from typing import Any

from django.utils.html import escape, format_html
from django.utils.safestring import SafeString, mark_safe

from giaoban.claims import Claim, Status
from giaoban.markup import Anchor, Segment, anchors_of, kind_of, segments_of
from giaoban_web.claims.wording import claim_as_decided
from giaoban_web.documents.queries.reading import Part

_DEEPEST = 6
_Block = tuple[int, int, str, int]  # start, end, kind, level


def rendered(part: Part) -> SafeString:
    """The part; whatever it says is escaped, and markup comes from here alone."""
    return mark_safe("".join(_Drawing(part).blocks()))  # noqa: S308  (every text in it went through escape)


class _Drawing:
    """One part while it is drawn."""

    def __init__(self, part: Part) -> None:
        self.part = part
        self.text = part.text
        self.rows = part.claims
        self.claims: list[Claim] = [claim_as_decided(row) for row in part.claims]
        self.starts = [claim.start for claim in self.claims]
        self.anchors = anchors_of(self.claims)
        self.anchor_starts = [anchor.start for anchor in self.anchors]
        _, _, start, end = part.layout["parts"][part.number]
        self.tables = [table for table in part.layout["tables"] if table["start"] < end and table["end"] > start]

    def blocks(self) -> Iterator[str]:
        depth = 1
        for kind, run in groupby(self._laid_out(), key=_group):
            blocks = [block for _, block in run]
            if isinstance(kind, int):
                yield from self._table(self.tables[kind], blocks)
            elif kind == "item":
                yield '<ul class="items">'
                for start, end, _, level in blocks:
                    yield f'<li class="l{min(max(level, 1), 4)}" id="at-{start}">{self._run(start, end)}</li>'
                yield "</ul>"
            else:
                for start, end, what, level in blocks:
                    if what == "heading":
                        depth = min(depth + 1, max(level, 1) + 1, _DEEPEST)
                        yield f'<h{depth} id="at-{start}">{self._run(start, end)}</h{depth}>'
                    else:
                        yield f'<p id="at-{start}">{self._run(start, end)}</p>'

    def _laid_out(self) -> Iterator[tuple[int, _Block]]:
        """The blocks in order, a row with the place of its table, others with -1; a line no block lies over is a
        paragraph."""
        first, end, at, stop = self.part.layout["parts"][self.part.number]
        starts = [table["start"] for table in self.tables]
        for block in self.part.layout["blocks"][first:end]:
            yield from ((-1, line) for line in self._lines(at, block[0]))
            at = max(at, block[1])
            place = bisect_left(starts, block[0] + 1) - 1
            is_row = block[2] == "row" and place >= 0 and block[0] < self.tables[place]["end"]
            yield place if is_row else -1, tuple(block[:4])
        yield from ((-1, line) for line in self._lines(at, stop))

    def _lines(self, start: int, end: int) -> Iterator[_Block]:
        while start < end:
            stop = self.text.find("\n", start, end)
            stop = end if stop < 0 else stop
            if self.text[start:stop].strip():
                yield (start, stop, "paragraph", 0)
            start = stop + 1

    def _table(self, table: dict[str, Any], lines: list[_Block]) -> Iterator[str]:
        start, end = lines[0][0], lines[-1][1]
        cells = [cell for cell in table["cells"] if start <= cell[0] <= end]
        width = max((cell[3] + cell[5] - 1 for cell in table["cells"]), default=1)
        label = table["caption"] or table["sheet"] or ""
        yield format_html('<div class="table-scroll" tabindex="0" role="group" aria-label="{}">', label or "…")
        yield '<table class="read-table"><tbody>'
        lines_at = {cell[2]: line[0] for line in lines for cell in cells if line[0] <= cell[0] <= line[1]}
        taken: set[tuple[int, int]] = set()
        last = max((cell[2] for cell in cells), default=0)
        for number, row in groupby(cells, key=lambda cell: cell[2]):
            yield f'<tr id="at-{lines_at[number]}">' if number in lines_at else "<tr>"
            column = 1
            for cell in row:
                yield from self._gap(number, column, cell[3], taken)
                yield self._cell(cell, last)
                taken.update((number + down, cell[3] + right) for down in range(1, cell[4]) for right in range(cell[5]))
                column = cell[3] + cell[5]
            yield from self._gap(number, column, width + 1, taken)
            yield "</tr>"
        yield "</tbody></table></div>"

    def _gap(self, row: int, start: int, end: int, taken: set[tuple[int, int]]) -> Iterator[str]:
        for column in range(start, end):
            if (row, column) not in taken:
                yield "<td></td>"

    def _cell(self, cell: list[Any], last: int) -> str:
        start, end, row, _, rows, columns, _, header = cell
        rows = min(rows, last - row + 1)
        spans = (f' rowspan="{rows}"' if rows > 1 else "") + (f' colspan="{columns}"' if columns > 1 else "")
        name = "th" if header else "td"
        return f"<{name}{spans}>{self._run(start, end)}</{name}>"

    def _run(self, start: int, end: int) -> str:
        """A stretch of one line with its highlights."""
        claims = range(bisect_left(self.starts, start), bisect_left(self.starts, end))
        anchors = range(bisect_left(self.anchor_starts, start), bisect_left(self.anchor_starts, end))
        segments = segments_of(
            start,
            end,
            [(place, self.claims[place]) for place in claims],
            [(place, self.anchors[place]) for place in anchors],
        )
        return "".join(self._segments(segments))

    def _segments(self, segments: Iterator[Segment]) -> Iterator[str]:
        for number, run in groupby(segments, key=lambda segment: segment.anchor):
            pieces = list(run)
            if number is not None:
                yield self._figure(self.anchors[number], self.text[pieces[0].start : pieces[-1].end])
                continue
            for piece in pieces:
                inner = escape(self.text[piece.start : piece.end])
                places = sorted({*piece.quoted, *piece.changed})
                if places:
                    keys = " ".join(str(self.rows[place].pk) for place in places)
                    yield f'<span class="q{" ch" if piece.changed else ""}" data-quote="{keys}">{inner}</span>'
                else:
                    yield inner

    def _figure(self, anchor: Anchor, inner: str) -> str:
        rows = [self.rows[place] for place in anchor.claims]
        claim = self.claims[anchor.claims[0]]
        classes = ["f", f"k-{kind_of(claim).value}"]
        if claim.status is not Status.ACTUAL:
            classes.append(f"s-{claim.status.value}")
        states = {row.state for row in rows}
        classes += [f"is-{state}" for state in ("accepted", "rejected") if states == {state}]
        if any(self.part.verdicts.get(row.pk) == "error" for row in rows):
            classes.append("has-error")
        return format_html(
            '<a class="{}" id="f{}" href="?claim={}#claim-{}" data-claims="{}">{}</a>',
            " ".join(classes), rows[0].pk, rows[0].pk, rows[0].pk, " ".join(str(row.pk) for row in rows), inner,
        )  # fmt: skip


def _group(item: tuple[int, _Block]) -> int | str:
    """What stands together: rows of one table, items of one list, everything else."""
    place, block = item
    return place if place >= 0 else "item" if block[2] == "item" else "text"
