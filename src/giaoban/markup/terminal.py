"""Claims on a terminal: tables of them, and a sentence with its figures in colour."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from rich import box
from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from giaoban.catalogue import Catalogue
from giaoban.claims.model import Claim, Status
from giaoban.documents import Document
from giaoban.markup.kind import FigureKind, kind_of
from giaoban.markup.segments import anchors_of, segments_of
from giaoban.markup.wording import Language, status_word, written_change, written_value
from giaoban.periods.written import written_period

STYLES = {
    FigureKind.MONEY: "bold green",
    FigureKind.PERCENT: "bold blue",
    FigureKind.COUNT: "bold magenta",
    FigureKind.RANK: "bold yellow",
    FigureKind.RATE: "bold cyan",
    FigureKind.CHANGE: "bold red",
}
_HEADINGS = {
    "vi": ("Số liệu", "Nội dung, chỉ tiêu", "Kỳ", "Địa bàn", "Thay đổi"),
    "en": ("Figure", "Subject, indicator", "Period", "Area", "Changes"),
}
_MARK_HEADINGS = {
    "vi": ("Đoạn chữ", "Quy tắc", "Nghĩa"),
    "en": ("Words", "Rule", "Meaning"),
}
_DIMENSIONS = {
    "numerals": ("Số", "Numerals"),
    "quantities": ("Đại lượng", "Quantities"),
    "qualifiers": ("Mức chính xác, tính chất", "Qualifiers and status"),
    "periods": ("Kỳ", "Periods"),
    "comparisons": ("So sánh", "Comparisons"),
    "areas": ("Địa bàn, cơ quan", "Areas and organisations"),
    "indicators": ("Chỉ tiêu", "Indicators"),
}


def claims_table(
    document: Document, claims: Sequence[Claim], catalogue: Catalogue, *, lang: Language = "vi"
) -> RenderableType:
    """The claims of a document as a table, figures as a person writes them, under the document's name."""
    linked = sum(claim.indicator is not None for claim in claims)
    about = (
        f"{len(claims)} số liệu, {linked} gắn với chỉ tiêu"
        if lang == "vi"
        else f"{len(claims)} figure{'' if len(claims) == 1 else 's'}, {linked} linked to indicators"
    )
    title = Text.assemble((document.name, "bold"), f"  {about}")
    return Group(title, _table(claims, catalogue, lang), Text()) if claims else Group(title, Text())


def highlighted(text: str, claims: Sequence[Claim]) -> Text:
    """A text with its figures in the colour of their kind, changes underlined, targets and forecasts in italics."""
    drawn = Text(text)
    anchors = anchors_of(claims)
    for segment in segments_of(0, len(text), enumerate(claims), enumerate(anchors)):
        if segment.anchor is not None:
            claim = claims[anchors[segment.anchor].claims[0]]
            style = STYLES[kind_of(claim)] + ("" if claim.status is Status.ACTUAL else " italic underline")
            drawn.stylize(style, segment.start, segment.end)
        elif segment.changed:
            drawn.stylize("underline red", segment.start, segment.end)
    return drawn


def explanation(
    text: str,
    claims: Sequence[Claim],
    marks: Sequence[tuple[int, int, str, str, str]],
    catalogue: Catalogue,
    *,
    lang: Language = "vi",
) -> RenderableType:
    """A sentence with its figures in colour, the rules that fired by dimension, and the claims they make.

    marks: start, end, dimension, the rule's name and what it understood.
    """
    parts: list[RenderableType] = [Padding(highlighted(text, claims), (0, 0, 1, 0))]
    if marks:
        table = Table(box=box.SIMPLE_HEAD, pad_edge=False)
        for heading in _MARK_HEADINGS[lang]:
            table.add_column(heading)
        place = {dimension: number for number, dimension in enumerate(_DIMENSIONS)}
        ranked = sorted(marks, key=lambda mark: (place.get(mark[2], len(place)), mark[2], mark[0]))
        for dimension, group in groupby(ranked, key=lambda mark: mark[2]):
            name = _DIMENSIONS.get(dimension, (dimension, dimension))[lang == "en"]
            table.add_row(Text(name, "bold"), "", "")
            for start, end, _, rule, meaning in group:
                table.add_row(Text(f"  {text[start:end]}"), Text(rule, "cyan"), Text(meaning))
        parts.append(table)
    if claims:
        parts.append(_table(claims, catalogue, lang))
    else:
        parts.append(Text("Câu này không nêu số liệu nào." if lang == "vi" else "This sentence states no figure."))
    return Group(*parts)


def _table(claims: Sequence[Claim], catalogue: Catalogue, lang: Language) -> Table:
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    for heading, ratio in zip(_HEADINGS[lang], (3, 5, 2, 2, 4), strict=True):
        table.add_column(heading, ratio=ratio, overflow="fold")
    table.expand = True
    for claim in claims:
        figure = Text(written_value(claim, lang), STYLES[kind_of(claim)])
        if claim.status is not Status.ACTUAL:
            figure.append(f" ({status_word(claim.status, lang)})", "italic not bold")
        subject = Text(claim.subject)
        if claim.indicator:
            indicator = catalogue.indicators.get(claim.indicator)
            name = (indicator.name_en if lang == "en" else indicator.name_vi) if indicator else claim.indicator
            subject.append(f"\n{name}", "dim")
        changes = "" if claim.value is None else "\n".join(written_change(each, claim, lang) for each in claim.changes)
        period = written_period(claim.period, lang) if claim.period else "–"
        area = {"vi": "cả nước", "en": "Viet Nam"}[lang] if claim.area == "VN" else claim.area
        table.add_row(figure, subject, Text(period), Text(area), Text(changes))
    return table
