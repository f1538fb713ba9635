"""What a person types into the fields of a figure, checked and put as the wire has it."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from giaoban.catalogue import load
from giaoban.claims import Claim, read
from giaoban.documents import document_from_text
from giaoban.figures import Qualifier, Unit, plain, stated_interval
from giaoban.periods import Period, parse_period
from giaoban.vietnamese import fold, nfc
from giaoban_web.review.fitting import last_day
from giaoban_web.review.typed import Language, Typed, typed_number


def period_typed(text: str) -> Period:
    """The period a person typed, as the wire has it or as reports word it: `2023-Q3`, `quý III/2023`, `tháng 8/2023`.

    Raises ValueError where it is none, or more than one.
    """
    text = nfc(text).strip()
    try:
        return parse_period(text)
    except ValueError:
        # The reader knows every way reports have of naming a period.
        claims = read(document_from_text(f"Doanh thu {text} đạt 5 tỷ đồng.")).claims
        if len(claims) == 1 and claims[0].period is not None:
            return claims[0].period
        raise


def area_typed(text: str, period: Period | None) -> str:
    """The code of the area a person named, by code or by any of its names: `Cả nước`, `Tuyên Quang`, `08`.

    Of areas of one name, the one that exists at the period's end. Raises ValueError where there is none, or several.
    """
    areas = load().areas
    text = nfc(text).strip()
    if text in areas:
        return text
    wanted = fold(text).casefold()
    named = [
        area
        for area in areas.values()
        if wanted in {fold(name).casefold() for name in (area.name_vi, area.name_en, area.short, *area.aliases)}
    ]
    if len(named) > 1 and period is not None:
        named = [area for area in named if area.is_valid_on(last_day(period))]
    if len(named) > 1:
        named = [area for area in named if area.valid_to is None]
    if len(named) != 1:
        raise ValueError(f"no area '{text}'")
    return named[0].code


def value_typed(text: str, qualifier: Qualifier, lang: Language) -> dict[str, str | None]:
    """A typed value with the interval it stands for: `{"value": "45.3", "low": "45.25", "high": "45.35"}`."""
    typed = typed_number(nfc(text).strip(), lang)
    return {"value": plain(typed.value), **_interval(typed, qualifier)}


def requalified(facts: Claim, qualifier: Qualifier) -> dict[str, str | None]:
    """The interval of a figure whose qualifier changes, from the step its interval was made of.

    Where that cannot be told the interval is left out: the figure then stands for itself alone.
    """
    if facts.value is None or facts.low is None or facts.high is None:
        return {}
    step = {
        Qualifier.EXACT: facts.high - facts.low,
        Qualifier.ESTIMATE: (facts.high - facts.low) / 2,
    }.get(facts.qualifier)
    if not step:
        return {"low": None, "high": None}
    return _interval(Typed(facts.value, step), qualifier)


def changed(facts: Claim, provisional: bool, wanted: dict[str, Any]) -> dict[str, Any]:
    """Of the wanted fields those that are not so already."""
    now: dict[str, Any] = {
        "indicator": facts.indicator, "value": _text(facts.value), "unit": facts.unit and facts.unit.value,
        "counted": facts.counted, "period": facts.period and str(facts.period), "area": facts.area,
        "status": facts.status.value, "qualifier": facts.qualifier.value, "low": _text(facts.low),
        "high": _text(facts.high), "provisional": provisional,
    }  # fmt: skip
    return {key: value for key, value in wanted.items() if value != now[key]}


def unit_counts(unit: str) -> bool:
    """True where the unit needs the noun that is counted."""
    return unit in (Unit.COUNT, Unit.PER_100_PEOPLE, Unit.PER_1000_PEOPLE)


def _interval(typed: Typed, qualifier: Qualifier) -> dict[str, str | None]:
    interval = stated_interval(typed.value, typed.step, qualifier)
    return {"low": plain(interval.low), "high": plain(interval.high)}


def _text(value: Decimal | None) -> str | None:
    return None if value is None else plain(value)
