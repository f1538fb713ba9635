"""The findings on the page, worst first: what was stated, what was recomputed, and the places side by side."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from giaoban.checks import Address, Finding, Verdict
from giaoban.claims.model import Claim
from giaoban.figures import Unit
from giaoban.figures.written import written
from giaoban.markup.excerpts import Excerpt, excerpts_of, judged_span
from giaoban.markup.highlights import FLAGGED
from giaoban.markup.sheet import Sheet
from giaoban.markup.template import inert, pair
from giaoban.markup.verdicts import SIGNS, VERDICTS, check_words
from giaoban.markup.wording import Language, written_change, written_value
from giaoban.periods.written import written_period


def drawn_findings(
    findings: Sequence[Finding], sheets: Mapping[str, Sheet], titles: Sequence[str]
) -> Iterator[str]:
    """One article a finding, in the order given, as a template in both languages; a document's words stay text.

    What needs a look is spread out, the rest can be opened. titles: what the documents are called, by their number.
    """
    for number, finding in enumerate(findings):
        excerpts = excerpts_of(finding, sheets)
        on = sorted({each.sheet.number for each in excerpts if each.sheet is not None})
        head, body = _head(finding, excerpts, titles), _body(finding, excerpts, titles)
        inner = f"{head}{body}" if finding.verdict in FLAGGED else f"<details><summary>{head}</summary>{body}</details>"
        yield (
            f'<article class="finding v-{finding.verdict.value}" id="f{number}" tabindex="-1" '
            f'data-verdict="{finding.verdict.value}" data-check="{inert(finding.check)}" '
            f'data-documents="{" ".join(map(str, on))}">{inner}</article>\n'
        )


def verdict_chips(findings: Sequence[Finding]) -> str:
    """A button for each verdict there is, with how often, to show or hide its findings."""
    counts = Counter(finding.verdict for finding in findings)
    return "".join(
        f'<button type="button" class="chip v-{verdict.value}" data-verdict="{verdict.value}" aria-pressed="true">'
        f'<i aria-hidden="true">{SIGNS[verdict]}</i> <span>{pair(*VERDICTS[verdict])}</span> '
        f"<b>{counts[verdict]}</b></button>"
        for verdict in Verdict
        if counts[verdict]
    )


def check_options(findings: Sequence[Finding]) -> str:
    """An option for each check that found something."""
    names = sorted({finding.check for finding in findings})
    return "".join(f'<option value="{inert(name)}">{pair(*check_words(name))}</option>' for name in names)


def findings_of_claims(findings: Sequence[Finding], sheets: Mapping[str, Sheet]) -> dict[int, list[int]]:
    """The numbers of the findings that judged each claim, worst first."""
    found: dict[int, list[int]] = {}
    for number, finding in enumerate(findings):
        address = finding.addresses[0]
        sheet = sheets.get(address.document)
        claim = sheet.claim_at(address) if sheet is not None else None
        if claim is not None:
            found.setdefault(claim, []).append(number)
    return found


def verdicts_of_spans(
    findings: Sequence[Finding], sheets: Mapping[str, Sheet]
) -> dict[int, dict[tuple[int, int], Verdict]]:
    """The worst that was found about each figure or change that was judged: by the document's number, by its span."""
    found: dict[int, dict[tuple[int, int], Verdict]] = {}
    for finding in findings:
        sheet = sheets.get(finding.addresses[0].document)
        if sheet is not None:
            found.setdefault(sheet.number, {}).setdefault(judged_span(finding, sheet), finding.verdict)
    return found


def _head(finding: Finding, excerpts: Sequence[Excerpt], titles: Sequence[str]) -> str:
    first = excerpts[0]
    claim = _claim(first.sheet, first.addresses[0])
    about = titles[first.sheet.number] if first.sheet is not None else first.document
    if claim is not None and claim.subject:
        about = claim.subject[:1].upper() + claim.subject[1:]
    subject = f'<span lang="vi">{inert(about)}</span>'
    when = ""
    if claim is not None and claim.period is not None:
        said = pair(written_period(claim.period, "vi"), written_period(claim.period, "en"))
        when = f' <small><span>{said}</span></small>'
    return (
        f'<span class="verdict"><i aria-hidden="true">{SIGNS[finding.verdict]}</i> '
        f"<span>{pair(*VERDICTS[finding.verdict])}</span></span>"
        f'<h3>{subject}{when}</h3><span class="check">{pair(*check_words(finding.check))}</span>'
        f'<p class="message">{pair(finding.message_vi, finding.message_en)}</p>'
    )


def _body(finding: Finding, excerpts: Sequence[Excerpt], titles: Sequence[str]) -> str:
    versus = ""
    if finding.stated or finding.recomputed:
        versus = f'<dl class="versus"><div class="stated"><dt>{pair("Văn bản nêu", "The text states")}</dt>'
        versus += f'<dd lang="vi">{inert(finding.stated or "–")}</dd></div>'
        if finding.recomputed:
            versus += f'<div class="recomputed"><dt>{pair("Tính lại, đối chiếu", "Recomputed, compared")}</dt>'
            versus += f'<dd lang="vi">{inert(finding.recomputed)}</dd></div>'
        versus += "</dl>"
    sides = "".join(_side(each, titles) for each in excerpts)
    return f'{versus}<div class="sides">{sides}</div>'


def _side(excerpt: Excerpt, titles: Sequence[str]) -> str:
    sheet = excerpt.sheet
    if sheet is None:
        stored = pair("Số liệu đã lưu của các kỳ trước", "A stored figure of an earlier period")
        return f'<figure><figcaption><b lang="vi">{inert(excerpt.document)}</b></figcaption><p>{stored}</p></figure>'
    places = list(dict.fromkeys(filter(None, map(_place, excerpt.addresses))))
    where = "".join(f" · <span>{each}</span>" for each in places)
    figures = "".join(_figure(sheet, each) for each in excerpt.addresses)
    return (
        f'<figure><figcaption><b lang="vi">{inert(titles[sheet.number])}</b>{where}</figcaption>'
        f'{inert_html(excerpt.html())}<ul class="inputs">{figures}</ul></figure>'
    )


def _place(address: Address) -> str:
    if address.cell:
        return pair(f"ô {address.cell}", f"cell {address.cell}")
    return pair(f"trang {address.page}", f"page {address.page}") if address.page else ""


def _figure(sheet: Sheet, address: Address) -> str:
    number = sheet.claim_at(address)
    if number is None:
        return ""
    claim = sheet.claim(number)
    said = [pair(*(_said(claim, lang) for lang in ("vi", "en")))]
    if (interval := interval_words(claim)) is not None:
        said.append(pair(*interval))
    if claim.period is not None:
        said.append(pair(written_period(claim.period, "vi"), written_period(claim.period, "en")))
    parts = "".join(f"<span>{each}</span>" for each in said)
    return f'<li><a href="#c{number}">{parts}</a></li>'


def _said(claim: Claim, lang: Language) -> str:
    changes = "; ".join(written_change(change, claim, lang) for change in claim.changes)
    if claim.value is None or not changes:
        return written_value(claim, lang)
    return f"{written_value(claim, lang)}, {changes}"


def interval_words(claim: Claim) -> tuple[str, str] | None:
    """What a rounded figure stands for: `tức từ 22,25 đến 22,35 triệu thuê bao`; None for one counted in full."""
    low, high = claim.low, claim.high
    if low is None or high is None or low == high:
        return None
    if claim.unit is Unit.COUNT and high - low <= 1:
        return None
    (from_vi, to_vi), (from_en, to_en) = (
        _ends([written(each, claim.unit, counted=claim.counted, lang=lang) for each in (low, high)])
        for lang in ("vi", "en")
    )
    return f"tức từ {from_vi} đến {to_vi}", f"stands for {from_en} to {to_en}"


def _ends(written_ends: list[str]) -> tuple[str, str]:
    """`22,25 triệu` and `22,35 triệu` share their unit: `22,25`, `22,35 triệu`."""
    low, high = written_ends
    number, _, unit = low.partition(" ")
    return (number if number[:1].isdigit() and unit == high.partition(" ")[2] else low), high


def _claim(sheet: Sheet | None, address: Address) -> Claim | None:
    number = sheet.claim_at(address) if sheet is not None else None
    return sheet.claim(number) if sheet is not None and number is not None else None


def inert_html(html: str) -> str:
    """HTML of a document's words, in which the template's own signs mean nothing."""
    return html.replace("[", "&#91;").replace("]", "&#93;").replace("|", "&#124;").replace("{", "&#123;")
