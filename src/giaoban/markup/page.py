"""One self-contained HTML report of documents, their claims and what was found about them."""

from __future__ import annotations

import re
from base64 import b64encode
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from hashlib import sha256
from importlib.resources import files

from giaoban.catalogue import Catalogue
from giaoban.checks import Finding, Verdict
from giaoban.claims.model import Claim
from giaoban.documents import Document
from giaoban.markup.facts import facts_of, script_json
from giaoban.markup.findings import (
    check_options,
    drawn_findings,
    findings_of_claims,
    verdict_chips,
    verdicts_of_spans,
)
from giaoban.markup.kind import FigureKind, kind_of
from giaoban.markup.sheet import Sheet
from giaoban.markup.template import in_both, inert, pair
from giaoban.markup.text import marked_text, plain_line
from giaoban.markup.titles import title_of
from giaoban.markup.wording import Language, kind_word
from giaoban.periods import Period
from giaoban.periods.written import written_period

_STYLES = ("report.css", "findings.css", "print.css")
_SCRIPTS = ("speech.js", "card.js", "table.js", "findings.js", "keys.js", "page.js")
# What only a page with findings has.
_IF_CHECKED = re.compile(r"<!--checked-->.*?<!--/checked-->", re.DOTALL)


def report(
    readings: Iterable[tuple[Document, Sequence[Claim]]],
    catalogue: Catalogue,
    *,
    findings: Sequence[Finding] | None = None,
    lang: Language = "vi",
) -> Iterator[str]:
    """The parts of the page, in order. It needs no network and runs no script but its own.

    findings: what the checks found about the claims, worst first; None where nothing was checked, and then the page
    says nothing of checks. lang: the language it opens in; a button on the page changes it.
    """
    sheets = _sheets(readings)
    by_name = {sheet.document.name: sheet for sheet in reversed(sheets)}
    titles = [title_of(sheet.document) for sheet in sheets]
    found = findings_of_claims(findings or (), by_name)
    verdicts = verdicts_of_spans(findings or (), by_name)
    style = "".join(map(_file, _STYLES))
    script = "(() => {\n'use strict';\n" + "\n".join(map(_file, _SCRIPTS)) + "\n})();\n"
    template = _template(sheets, titles, findings).replace("{policy}", _policy(style, script))
    before, rest = in_both(template, lang).split("<!--documents-->")
    middle, tail = rest.split("<!--data-->")
    head, *after = before.replace("/*style*/", style).split("<!--findings-->")
    yield head
    if findings is not None:
        for article in drawn_findings(findings, by_name, titles):
            yield in_both(article, lang)
        yield after[0]
    for sheet, title in zip(sheets, titles, strict=True):
        yield in_both(_opening(sheet, title), lang)
        yield from marked_text(sheet.document, sheet.claims, sheet.first, verdicts.get(sheet.number))
        yield "</article>\n"
    yield middle
    data = script_json(_data(sheets, titles, catalogue, found))
    yield f'<script type="application/json" id="data">{data}</script>\n'
    yield f"<script>{script}</script>"
    yield tail


def _template(sheets: Sequence[Sheet], titles: Sequence[str], findings: Sequence[Finding] | None) -> str:
    """The page around its documents and findings, in both languages."""
    checked = findings is not None
    template = _file("report.html") if checked else _IF_CHECKED.sub("", _file("report.html"))
    named = "".join(f'<option value="{number}">{inert(title)}</option>' for number, title in enumerate(titles))
    for name, html in (
        ("summary", _summary(sheets, findings)),
        ("legend", _legend(sheets)),
        ("contents", _contents(sheets, titles)),
        ("verdicts", verdict_chips(findings or ())),
        ("checks", check_options(findings or ())),
        ("documents", named),
        ("classes", f"{'many' if len(sheets) > 1 else 'one'}{' checked' if checked else ''}"),
        ("text-selected", 'aria-selected="false" tabindex="-1"' if checked else 'aria-selected="true"'),
    ):
        template = template.replace(f"{{{name}}}", html)
    return template


def _sheets(readings: Iterable[tuple[Document, Sequence[Claim]]]) -> list[Sheet]:
    sheets: list[Sheet] = []
    first = 0
    for document, claims in readings:
        sheets.append(Sheet(len(sheets), document, tuple(sorted(claims, key=_place)), first))
        first += len(claims)
    return sheets


def _file(name: str) -> str:
    return files("giaoban.markup").joinpath("report", name).read_text(encoding="utf-8")


def _policy(style: str, script: str) -> str:
    """A Content-Security-Policy that lets through this style and this script and nothing else."""
    style_hash, script_hash = (b64encode(sha256(text.encode()).digest()).decode() for text in (style, script))
    return (
        f"default-src 'none'; style-src 'sha256-{style_hash}'; script-src 'sha256-{script_hash}'; "
        "img-src data:; base-uri 'none'; form-action 'none'"
    )


def _summary(sheets: Sequence[Sheet], findings: Sequence[Finding] | None) -> str:
    claims = [claim for sheet in sheets for claim in sheet.claims]
    linked = sum(claim.indicator is not None for claim in claims)
    numbers = [
        (len(sheets), "văn bản", "documents" if len(sheets) != 1 else "document", ""),
        (len(claims), "số liệu", "figures" if len(claims) != 1 else "figure", ""),
        (linked, "gắn với chỉ tiêu", "linked to indicators", ""),
    ]
    if findings is not None:
        wrong = sum(finding.verdict is Verdict.ERROR for finding in findings)
        marked = ' class="wrong"' if wrong else ""
        numbers.append((wrong, "chỗ sai", "errors" if wrong != 1 else "error", marked))
    return "".join(
        f"<div{marked}><dd>{number}</dd><dt>{pair(vi, en)}</dt></div>" for number, vi, en, marked in numbers
    )


def _legend(sheets: Sequence[Sheet]) -> str:
    counts = Counter(kind_of(claim) for sheet in sheets for claim in sheet.claims)
    return "".join(
        f'<button type="button" class="chip k-{kind.value}" data-kind="{kind.value}" aria-pressed="true">'
        f"<span>{pair(kind_word(kind, 'vi'), kind_word(kind, 'en'))}</span> <b>{counts[kind]}</b></button>"
        for kind in FigureKind
        if counts[kind]
    )


def _contents(sheets: Sequence[Sheet], titles: Sequence[str]) -> str:
    return "".join(
        f'<li><a href="#d{sheet.number}"><span>{inert(title)}</span> <b>{len(sheet.claims)}</b></a></li>'
        for sheet, title in zip(sheets, titles, strict=True)
    )


def _opening(sheet: Sheet, title: str) -> str:
    document, place, count = sheet.document, sheet.number, len(sheet.claims)
    published = ""
    if document.published is not None:
        day = Period.of_day(document.published.year, document.published.month, document.published.day)
        said = pair(f"công bố {written_period(day)}", f"published {written_period(day, 'en')}")
        published = f" · <span>{said}</span>"
    figures = pair(f"{count} số liệu", f"{count} figure{'' if count == 1 else 's'}")
    opens_with_it = document.blocks and plain_line(document, document.blocks[0]) == title
    quiet = ' class="quiet"' if opens_with_it else ""
    heading = f'<h2 id="d{place}-title" lang="vi"{quiet}>{inert(title)}</h2>'
    about = f'<p class="about"><span lang="vi">{inert(document.name)}</span>{published} · <span>{figures}</span></p>'
    return f'<article class="document" id="d{place}" aria-labelledby="d{place}-title" lang="vi">{heading}{about}\n'


def _place(claim: Claim) -> tuple[int, int]:
    return claim.start, claim.end


def _data(
    sheets: Sequence[Sheet], titles: Sequence[str], catalogue: Catalogue, found: dict[int, list[int]]
) -> dict[str, object]:
    claims: list[dict[str, object]] = []
    for sheet in sheets:
        number = {claim.id: sheet.first + index for index, claim in enumerate(sheet.claims)}
        for place, claim in enumerate(sheet.claims, start=sheet.first):
            facts = facts_of(claim, sheet.number, catalogue, number.get(claim.part_of or ""))
            claims.append(facts | ({"findings": found[place]} if place in found else {}))
    used = {str(claim["domain"]) for claim in claims if claim["domain"]}
    names = {code: catalogue.domains[code] for code in sorted(used) if code in catalogue.domains}
    return {
        "documents": list(titles),
        "domains": {code: [each.name_vi, each.name_en] for code, each in names.items()},
        "kinds": {kind.value: [kind_word(kind, "vi"), kind_word(kind, "en")] for kind in FigureKind},
        "claims": claims,
    }
