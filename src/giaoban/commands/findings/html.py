"""One self-contained page: each finding with its arithmetic and its sentences side by side, worst first."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from typing import BinaryIO

from giaoban.checks import Address, Finding
from giaoban.commands.findings.contract import Checked, Form
from giaoban.commands.findings.words import check_word, counted, message, verdict_word
from giaoban.commands.language import said, spoken

_STYLE = """
:root{color-scheme:light dark;--line:#c9d1d9;--soft:#f3f5f8;--bad:#b42318;--look:#9a5b00;--good:#1a7f37;--mark:#ffe08a}
@media (prefers-color-scheme:dark){:root{--line:#3d444d;--soft:#1c2128;--bad:#ff7b72;--look:#e3b341;--good:#56d364;
--mark:#6b5200}}
body{font:16px/1.5 "Be Vietnam Pro","Segoe UI",system-ui,sans-serif;max-width:72rem;margin:0 auto;padding:1rem}
article{border:1px solid var(--line);border-radius:.5rem;padding:.75rem 1rem;margin:0 0 1rem;break-inside:avoid}
h2{font-size:1rem;margin:0}p{margin:.4rem 0}.error{color:var(--bad)}.revised,.definition{color:var(--look)}
.holds,.rounding{color:var(--good)}.sides{display:grid;grid-template-columns:repeat(auto-fit,minmax(18rem,1fr));gap:.75rem}
figure{margin:0;background:var(--soft);border-radius:.4rem;padding:.5rem .75rem}figcaption{font-size:.85rem;opacity:.8}
mark{background:var(--mark);color:inherit}blockquote{margin:0}
"""
_AROUND = 160


def write(checked: Checked, out: BinaryIO) -> None:
    """Write the page in the language of the run; whatever stands in a document is text on it, never markup."""
    out.write("".join(_page(checked)).encode("utf-8", "backslashreplace"))


def _page(checked: Checked) -> Iterator[str]:
    title = said("Kết quả kiểm tra số liệu", "Figures checked")
    texts = {reading.document.name: reading.document.text for reading in checked.readings}
    yield f'<!doctype html>\n<html lang="{spoken()}"><head><meta charset="utf-8">'
    yield '<meta name="viewport" content="width=device-width,initial-scale=1">'
    yield f"<title>{title}</title><style>{_STYLE}</style></head>\n<body><main><h1>{title}</h1>"
    yield f"<p>{escape(counted(checked.findings))}</p>\n"
    for finding in checked.findings:
        yield _article(finding, texts)
    yield "</main></body></html>\n"


def _article(finding: Finding, texts: dict[str, str]) -> str:
    heading = (
        f'<span class="{finding.verdict}">{verdict_word(finding.verdict)}</span> · {escape(check_word(finding.check))}'
    )
    sides = "".join(
        f"<figure><figcaption>{escape(each.document)}</figcaption>"
        f"<blockquote>{_quoted(each, texts)}</blockquote></figure>"
        for each in dict.fromkeys(finding.addresses)
    )
    return f'<article><h2>{heading}</h2><p>{escape(message(finding))}</p><div class="sides">{sides}</div></article>\n'


def _quoted(address: Address, texts: dict[str, str]) -> str:
    """The line around a span, the span marked; what lies far from it is cut."""
    text = texts.get(address.document)
    if text is None:
        return escape(said("số liệu đã lưu", "a stored figure"))
    start, end = address.start, address.end
    begin = max(text.rfind("\n", 0, start) + 1, start - _AROUND)
    stop = text.find("\n", end)
    stop = min(len(text) if stop < 0 else stop, end + _AROUND)
    return f"{escape(text[begin:start])}<mark>{escape(text[start:end])}</mark>{escape(text[end:stop])}"


FORM = Form(write)
