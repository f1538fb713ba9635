"""Rich text (.rtf): paragraphs, headings, list numbers, notes and tables; pictures and objects are left out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from giaoban.documents import unreadable
from giaoban.documents.formats.format import Content, Format
from giaoban.documents.formats.grids import Grid, Line, clean
from giaoban.documents.formats.richtext.letters import Fonts
from giaoban.documents.formats.richtext.styles import style_levels
from giaoban.documents.formats.richtext.tables import RowShape, grid_of
from giaoban.documents.limits import MAX_DEPTH
from giaoban.documents.model import BlockKind
from giaoban.documents.outline import Hint
from giaoban.documents.unreadable import Wording
from giaoban.vietnamese import nfc

_TOKEN = re.compile(
    r"\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-fA-F]{2})|\\([^a-z])|([{}])|([^\\{}\r\n]+)|[\r\n]+|\\", re.IGNORECASE
)
_SIGNS = {
    "tab": "\t", "line": "\n", "emdash": "—", "endash": "–", "lquote": "‘", "rquote": "’", "ldblquote": "“",
    "rdblquote": "”", "bullet": "•", "emspace": " ", "enspace": " ", "nestcell": " ", "softline": "\n",
}  # fmt: skip
_SKIPPED = frozenset(
    ("fonttbl", "colortbl", "stylesheet", "info", "pict", "object", "fldinst", "header", "headerl", "headerr",
     "headerf", "footer", "footerl", "footerr", "footerf", "listtable", "listoverridetable", "revtbl", "themedata",
     "datafield", "annotation", "atnid", "atnauthor", "atndate", "atnref", "bkmkstart", "bkmkend", "xmlnstbl",
     "filetbl", "sp", "nonshppict", "private", "xe", "tc", "tcn", "rxe", "upr", "shprslt", "do", "factoidname")
)  # fmt: skip


@dataclass(slots=True)
class _State:
    """What a group sets for what is in it."""

    font: int = 0
    skipped: bool = False
    hidden: bool = False
    fallback: int = 1  # how many letters follow a Unicode one for programs that do not know it
    aside: str = ""  # `note` or `box` inside one


@dataclass(slots=True)
class _Paragraph:
    parts: list[str] = field(default_factory=list)
    level: int | None = None
    in_table: bool = False


def read(data: bytes, name: str) -> Content:
    """The text of a document, a paragraph a line, with its tables; footnotes as lines `[1] ...` below their paragraph.

    Left out are hidden and deleted text, headers, footers and comments. Raises UnreadableDocument for a cut file.
    """
    if b"\0" in data and b"\\bin" not in data:
        raise unreadable.not_text(name, data.index(b"\0"))
    source = data.decode("latin-1")
    reader = _Reader(source)
    lines = list(reader.lines())
    if reader.open_groups > 0:
        raise unreadable.damaged(
            name,
            Wording(f"byte {len(data)}", f"byte {len(data)}"),
            Wording("tệp .rtf bị cắt cụt", "the .rtf file is cut off"),
        )
    return Content.of_lines(lines)


class _Reader:
    def __init__(self, source: str) -> None:
        self._source = source
        self._fonts = Fonts(source[:200_000])
        self._levels = style_levels(source[:400_000])
        self._state = _State()
        self._stack: list[_State] = []
        self._paragraph = _Paragraph()
        self._run: tuple[int, list[str]] = (0, [])
        self._bytes = bytearray()
        self._aside: list[str] = []
        self._asides: list[tuple[str, str]] = []
        self._skip = 0
        self._row = RowShape()
        self._cells: list[str] = []
        self._rows: list[tuple[RowShape, list[str]]] = []
        self._merge: set[str] = set()
        self._notes = 0
        default = re.search(r"\\deff(\d{1,4})", source[:2000])
        self._default = int(default[1]) if default else 0
        self._state.font = self._default
        self.open_groups = 0

    def lines(self) -> Iterator[Line | Grid]:
        position, source = 0, self._source
        while match := _TOKEN.match(source, position):
            position = match.end()
            word, value, code, sign, brace, text = match.groups()
            if word == "bin":
                position += max(0, int(value or 0))
            elif word:
                yield from self._word(word.lower(), int(value) if value else None)
            elif code:
                self._letter(bytes((int(code, 16),)))
            elif sign:
                yield from self._sign(sign)
            elif brace == "{":
                self._stack.append(replace(self._state))
                if len(self._stack) > MAX_DEPTH:
                    raise RecursionError
            elif brace:
                self._close()
                if not self._stack and position > 2:
                    break
            elif text:
                self._text(text)
        self.open_groups = len(self._stack)
        yield from self._end_paragraph()
        yield from self._end_table()

    def _sign(self, sign: str) -> Iterator[Line | Grid]:
        if sign == "*":
            self._state.skipped = True  # unless the word that follows is known
        elif sign in "\\{}":
            self._put(sign)
        elif sign == "~":
            self._put("\xa0")
        elif sign == "_":
            self._put("-")
        elif sign in "\r\n":
            yield from self._end_paragraph()

    def _word(self, word: str, value: int | None) -> Iterator[Line | Grid]:
        state = self._state
        if word in _SKIPPED:
            state.skipped = True
        elif word in ("shpinst", "ud"):
            state.skipped = bool(self._stack and self._stack[-1].skipped)
        elif word in ("footnote", "shptxt"):
            self._flush()
            state.aside = "note" if word == "footnote" else "box"
        elif state.skipped:
            return
        elif word == "u" and value is not None:
            self._put(chr(value % 65536))
            self._skip = state.fallback
        elif word == "uc":
            state.fallback = max(0, value or 0)
        elif word == "f":
            state.font = value or 0
        elif word == "plain":
            state.font, state.hidden = self._default, False
        elif word in ("v", "deleted"):
            state.hidden = value != 0
        elif word in _SIGNS:
            self._put(_SIGNS[word])
        elif word in ("par", "sect", "page"):
            yield from self._end_paragraph()
        elif word == "pard":
            self._paragraph.level, self._paragraph.in_table = None, False
        elif word == "s":
            self._paragraph.level = self._levels.get(value or 0)
        elif word == "outlinelevel":
            self._paragraph.level = value if value is not None and value < 9 else None
        elif word == "intbl":
            self._paragraph.in_table = True
        else:
            self._table_word(word, value)

    def _table_word(self, word: str, value: int | None) -> None:
        if word == "trowd":
            self._row, self._merge = RowShape(), set()
        elif word == "trleft":
            self._row.left = value or 0
        elif word == "trhdr":
            self._row.header = True
        elif word in ("clvmrg", "clmrg"):
            self._merge.add(word)
        elif word == "cellx":
            place = len(self._row.ends)
            self._row.ends.append(value or 0)
            if "clvmrg" in self._merge:
                self._row.down.add(place)
            if "clmrg" in self._merge:
                self._row.across.add(place)
            self._merge = set()
        elif word == "cell":
            self._cells.append(clean(self._taken()))
        elif word == "row":
            if self._cells:
                self._rows.append((self._row, self._cells))
            self._cells = []

    def _close(self) -> None:
        before = self._state
        self._flush()
        self._state = self._stack.pop() if self._stack else _State(self._default)
        if before.aside and not self._state.aside:
            self._asides.append((before.aside, "".join(self._aside)))
            self._aside = []

    def _text(self, text: str) -> None:
        if self._skip:
            left = text[self._skip :]
            self._skip = max(0, self._skip - len(text))
            text = left
        if text and not self._state.skipped:
            if text.isascii():
                self._put(text)
            else:
                self._letter(text.encode("latin-1"))

    def _letter(self, data: bytes) -> None:
        if self._skip:
            self._skip -= 1
        elif not self._state.skipped and not self._state.hidden:
            if self._run[0] != self._state.font:
                self._flush()
            self._run = (self._state.font, self._run[1])
            self._bytes += data

    def _put(self, text: str) -> None:
        if self._state.skipped or self._state.hidden:
            return
        if self._run[0] != self._state.font:
            self._flush()
            self._run = (self._state.font, [])
        self._decode()
        self._run[1].append(text)

    def _decode(self) -> None:
        if self._bytes:
            self._run[1].append(self._fonts.decode(bytes(self._bytes), self._run[0]))
            self._bytes.clear()

    def _flush(self) -> None:
        """Ends a run of letters in one font; the letters of old encodings are told from whole runs."""
        self._decode()
        font, parts = self._run
        if parts:
            text = self._fonts.unicode("".join(parts), font)
            (self._aside if self._state.aside else self._paragraph.parts).append(text)
        self._run = (self._state.font, [])

    def _taken(self) -> str:
        self._flush()
        text = "".join(self._paragraph.parts)
        self._paragraph.parts = []
        # Signs beyond 16 bits are written as two.
        return nfc(text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace"))

    def _end_paragraph(self) -> Iterator[Line | Grid]:
        if self._state.aside:
            self._flush()
            self._aside.append("\n" if self._state.aside == "box" else " ")
            return
        if self._paragraph.in_table:
            self._put(" ")
            return
        level = self._paragraph.level
        text = self._taken()
        if text.strip() and self._rows:
            yield from self._end_table()
        for part in text.split("\n"):
            if part.strip():
                yield Line(_listed(part.strip()), Hint(BlockKind.HEADING, level + 1) if level is not None else None)
        yield from self._notes_below()

    def _notes_below(self) -> Iterator[Line | Grid]:
        for kind, text in self._asides:
            if kind == "note" and text.strip():
                self._notes += 1
                yield Line(f"[{self._notes}] {clean(text)}", Hint(BlockKind.PARAGRAPH, note=True))
            elif kind == "box":
                yield from (Line(nfc(part.strip())) for part in text.split("\n") if part.strip())
        self._asides = []

    def _end_table(self) -> Iterator[Line | Grid]:
        if not self._rows:
            return
        grid = grid_of(self._rows)
        texts = [text for _, cells in self._rows for text in cells if text]
        self._rows = []
        if grid.has_data:
            yield grid
        elif len(texts) == 1 or any(len(text) > 120 for text in texts):
            yield from map(Line, texts)
        yield from self._notes_below()


def _listed(text: str) -> str:
    """The sign or number of an item, and one space after it."""
    sign, tab, rest = text.partition("\t")
    if not tab or len(sign) > 8:
        return text
    sign = "•" if len(sign) == 1 and "\ue000" <= sign <= "\uf8ff" else sign
    return f"{sign} {rest.lstrip()}"


FORMAT = Format("rtf", (".rtf",), "rtf", read, megabytes=200)
