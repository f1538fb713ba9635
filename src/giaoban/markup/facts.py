"""What the page says of each claim, in both languages, as JSON that is safe inside a script element."""

from __future__ import annotations

import json
from collections.abc import Callable

from giaoban.catalogue import Catalogue
from giaoban.claims.model import Claim
from giaoban.figures import plain
from giaoban.figures.written import written_number
from giaoban.markup.kind import kind_of
from giaoban.markup.wording import (
    LANGUAGES,
    Language,
    qualifier_word,
    status_word,
    unit_word,
    written_change,
    written_value,
)
from giaoban.periods.written import written_period


def facts_of(claim: Claim, document: int, catalogue: Catalogue, whole: int | None) -> dict[str, object]:
    """One claim as the page's script reads it; pairs are Vietnamese and English.

    document: its place on the page; whole: the number of the claim it is a part of. `sort` holds what columns are
    ordered by: the value as a decimal string and the period on the wire.
    """
    indicator = catalogue.indicators.get(claim.indicator) if claim.indicator else None
    period = claim.period
    domain = claim.indicator.partition(".")[0] if claim.indicator else ""
    return {
        "document": document,
        "kind": kind_of(claim).value,
        "status": [claim.status.value, *_both(lambda lang: status_word(claim.status, lang))],
        "value": _both(lambda lang: written_value(claim, lang)),
        "unit": _both(lambda lang: unit_word(claim.unit, claim.counted, lang) or ""),
        "interval": _interval(claim),
        "qualifier": _both(lambda lang: qualifier_word(claim.qualifier, lang)),
        "period": _both(lambda lang: written_period(period, lang)) if period else None,
        "area": _area(claim),
        "subject": claim.subject,
        "quote": claim.quote,
        "indicator": claim.indicator,
        "name": [indicator.name_vi, indicator.name_en] if indicator else None,
        "domain": domain,
        "confidence": round(claim.confidence * 100),
        "words": list(claim.link_words),
        "changes": [[written_change(change, claim, lang) for lang in LANGUAGES] for change in claim.changes],
        "rules": list(claim.rule),
        "cell": claim.cell,
        "whole": whole,
        "sort": [plain(claim.value) if claim.value is not None else "", str(claim.period or "")],
    }


def script_json(value: object) -> str:
    """JSON no HTML parser can mistake for markup: `<`, `>`, `&` and the two line separators are written as escapes."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    for letter in "<>&\u2028\u2029":
        text = text.replace(letter, f"\\u{ord(letter):04x}")
    return text


def _both(say: Callable[[Language], str]) -> list[str]:
    return [say(lang) for lang in LANGUAGES]


def _interval(claim: Claim) -> list[str] | None:
    low, high = claim.low, claim.high
    if low is None or high is None or low == high:
        return None
    return _both(lambda lang: f"{written_number(low, lang)} – {written_number(high, lang)}")


def _area(claim: Claim) -> list[str]:
    return ["Cả nước", "Viet Nam"] if claim.area == "VN" else [claim.area, claim.area]
