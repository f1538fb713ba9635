"""One self-contained HTML report of documents and their claims."""

from __future__ import annotations

import re
from base64 import b64encode
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from hashlib import sha256
from html import escape
from importlib.resources import files
from itertools import pairwise
from pathlib import PurePath

from giaoban.catalogue import Catalogue
from giaoban.claims.model import Claim
from giaoban.documents import BlockKind, Document
from giaoban.markup.facts import facts_of, script_json
from giaoban.markup.kind import FigureKind, kind_of
from giaoban.markup.text import marked_text, plain_line
from giaoban.markup.wording import Language, kind_word
from giaoban.periods import Period
from giaoban.periods.written import written_period

_LINES_OF_A_HEAD = 16
_KINDS = ("BÁO CÁO", "THÔNG BÁO", "THÔNG CÁO BÁO CHÍ", "BIÊN BẢN", "KẾT LUẬN", "KẾ HOẠCH", "TỜ TRÌNH", "CHƯƠNG TRÌNH")
_OFFICES = ("ỦY BAN", "UỶ BAN", "UBND", "BỘ ", "SỞ ", "CỤC ", "TỔNG CỤC", "CỘNG HÒA", "CỘNG HOÀ", "VĂN PHÒNG", "BAN ")
_WORDS_OF_A_TITLE = 6  # names of offices and "BÁO CÁO" are shorter
_SCRIPTS = ("speech.js", "card.js", "table.js", "page.js")
_IN_ATTRIBUTE = re.compile(r'([\w-]+)="\[\[([^|\]]*)\|([^\]]*)\]\]"')
_IN_ELEMENT = re.compile(r">\[\[([^|\]]*)\|([^\]]*)\]\]")


def report(
    readings: Iterable[tuple[Document, Sequence[Claim]]], catalogue: Catalogue, *, lang: Language = "vi"
) -> Iterator[str]:
    """The parts of the page, in order. It needs no network and runs no script but its own.

    lang: the language it opens in; a button on the page changes it.
    """
    taken = [(document, tuple(sorted(claims, key=_place))) for document, claims in readings]
    style = _file("report.css")
    script = "(() => {\n'use strict';\n" + "\n".join(_file(name) for name in _SCRIPTS) + "\n})();\n"
    template = (
        _file("report.html")
        .replace("{policy}", _policy(style, script))
        .replace("{summary}", _summary(taken))
        .replace("{legend}", _legend(taken))
        .replace("{contents}", _contents(taken))
        .replace("{many}", "many" if len(taken) > 1 else "one")
    )
    head, rest = _in_both(template, lang).split("<!--documents-->")
    middle, tail = rest.split("<!--data-->")
    head = head.replace("/*style*/", style)
    yield head
    first = 0
    for place, (document, claims) in enumerate(taken):
        yield _in_both(_opening(place, document, len(claims)), lang)
        yield from marked_text(document, claims, first)
        yield "</article>\n"
        first += len(claims)
    yield middle
    yield f'<script type="application/json" id="data">{script_json(_data(taken, catalogue))}</script>\n'
    yield f"<script>{script}</script>"
    yield tail


def _file(name: str) -> str:
    return files("giaoban.markup").joinpath("report", name).read_text(encoding="utf-8")


def _policy(style: str, script: str) -> str:
    """A Content-Security-Policy that lets through this style and this script and nothing else."""
    style_hash, script_hash = (b64encode(sha256(text.encode()).digest()).decode() for text in (style, script))
    return (
        f"default-src 'none'; style-src 'sha256-{style_hash}'; script-src 'sha256-{script_hash}'; "
        "img-src data:; base-uri 'none'; form-action 'none'"
    )


def _in_both(template: str, lang: Language) -> str:
    """`[[Đóng|Close]]`, in an attribute or as the text of an element -> the language chosen, with both beside it."""
    chosen = 3 if lang == "en" else 2
    template = _IN_ATTRIBUTE.sub(
        lambda match: f'{match[1]}="{match[chosen]}" data-vi-{match[1]}="{match[2]}" data-en-{match[1]}="{match[3]}"',
        template,
    )
    template = _IN_ELEMENT.sub(
        lambda match: f' data-vi="{match[1]}" data-en="{match[2]}">{match[chosen - 1]}', template
    )
    return template.replace("{lang}", lang)


def _pair(vi: str, en: str) -> str:
    return f"[[{_inert(vi)}|{_inert(en)}]]"


def _inert(text: str) -> str:
    """Text of a document where the template's own signs mean nothing."""
    return escape(text).replace("[", "&#91;").replace("]", "&#93;").replace("|", "&#124;").replace("{", "&#123;")


def _summary(taken: Sequence[tuple[Document, Sequence[Claim]]]) -> str:
    claims = [claim for _, each in taken for claim in each]
    linked = sum(claim.indicator is not None for claim in claims)
    numbers = (
        (len(taken), "văn bản", "documents" if len(taken) != 1 else "document"),
        (len(claims), "số liệu", "figures" if len(claims) != 1 else "figure"),
        (linked, "gắn với chỉ tiêu", "linked to indicators"),
    )
    return "".join(f"<div><dd>{number}</dd><dt>{_pair(vi, en)}</dt></div>" for number, vi, en in numbers)


def _legend(taken: Sequence[tuple[Document, Sequence[Claim]]]) -> str:
    counts = Counter(kind_of(claim) for _, claims in taken for claim in claims)
    return "".join(
        f'<button type="button" class="chip k-{kind.value}" data-kind="{kind.value}" aria-pressed="true">'
        f"<span>{_pair(kind_word(kind, 'vi'), kind_word(kind, 'en'))}</span> <b>{counts[kind]}</b></button>"
        for kind in FigureKind
        if counts[kind]
    )


def _contents(taken: Sequence[tuple[Document, Sequence[Claim]]]) -> str:
    return "".join(
        f'<li><a href="#d{place}"><span>{_inert(title_of(document))}</span> <b>{len(claims)}</b></a></li>'
        for place, (document, claims) in enumerate(taken)
    )


def _opening(place: int, document: Document, count: int) -> str:
    published = ""
    if document.published is not None:
        day = Period.of_day(document.published.year, document.published.month, document.published.day)
        said = _pair(f"công bố {written_period(day)}", f"published {written_period(day, 'en')}")
        published = f" · <span>{said}</span>"
    figures = _pair(f"{count} số liệu", f"{count} figure{'' if count == 1 else 's'}")
    opens_with_it = document.blocks and plain_line(document, document.blocks[0]) == title_of(document)
    quiet = ' class="quiet"' if opens_with_it else ""
    title = f'<h2 id="d{place}-title" lang="vi"{quiet}>{_inert(title_of(document))}</h2>'
    about = f'<p class="about"><span lang="vi">{_inert(document.name)}</span>{published} · <span>{figures}</span></p>'
    return f'<article class="document" id="d{place}" aria-labelledby="d{place}-title" lang="vi">{title}{about}\n'


def _place(claim: Claim) -> tuple[int, int]:
    return claim.start, claim.end


def title_of(document: Document) -> str:
    """The title a document states, else a heading near its beginning that says enough, else its file's name."""
    if document.title:
        return document.title
    if (named := _titled_by_kind(document)) is not None:
        return named
    headings = (plain_line(document, block) for block in document.blocks[:8] if block.kind is BlockKind.HEADING)
    long_enough = (
        heading
        for heading in headings
        if len(heading.split()) >= _WORDS_OF_A_TITLE and not heading.strip("* ").startswith(_OFFICES)
    )
    return next(long_enough, PurePath(document.name).name or document.name)


def _titled_by_kind(document: Document) -> str | None:
    """`BÁO CÁO` with the line under it, where an administrative document has a letterhead above (Decree 30/2020)."""
    lines = [plain_line(document, block) for block in document.blocks[:_LINES_OF_A_HEAD]]
    for line, below in pairwise(lines):
        if line.strip("* ") in _KINDS and len(below.split()) >= _WORDS_OF_A_TITLE:
            return f"{line.strip('* ').capitalize()}: {below}"
    return None


def _data(taken: Sequence[tuple[Document, Sequence[Claim]]], catalogue: Catalogue) -> dict[str, object]:
    claims: list[dict[str, object]] = []
    for place, (_, each) in enumerate(taken):
        number = {claim.id: len(claims) + index for index, claim in enumerate(each)}
        claims += [facts_of(claim, place, catalogue, number.get(claim.part_of or "")) for claim in each]
    used = {str(claim["domain"]) for claim in claims if claim["domain"]}
    names = {code: catalogue.domains[code] for code in sorted(used) if code in catalogue.domains}
    return {
        "documents": [title_of(document) for document, _ in taken],
        "domains": {code: [each.name_vi, each.name_en] for code, each in names.items()},
        "kinds": {kind.value: [kind_word(kind, "vi"), kind_word(kind, "en")] for kind in FigureKind},
        "claims": claims,
    }
