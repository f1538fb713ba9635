"""The numbers in a finding's sentence, as people write them."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal

from giaoban.checks.judging.level import Level, Origin
from giaoban.claims import Change, Claim, Direction
from giaoban.figures import Unit
from giaoban.figures.written import Language, written, written_number
from giaoban.periods import Period
from giaoban.periods.written import written_period

_DECIMALS = 2
_SIGNIFICANT = 6


def rounded(value: Decimal, decimals: int = _DECIMALS) -> Decimal:
    """A recomputed number for people: decimals as asked, more where it would read as zero."""
    while True:
        short = value.quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP)
        if short or not value or decimals >= _SIGNIFICANT:
            return short
        decimals += 1


def level(claim: Claim, lang: Language) -> str:
    """The level a claim states: `ước 4.750 tỷ đồng`."""
    if claim.value is None:
        return "–"
    return written(claim.value, claim.unit, counted=claim.counted, of=claim.of, qualifier=claim.qualifier, lang=lang)


def amount(value: Decimal, unit: Unit | None, lang: Language, counted: str | None = None) -> str:
    """A recomputed or base value in a unit, to six significant digits."""
    return written(short(value), unit, counted=counted, lang=lang)


def short(value: Decimal) -> Decimal:
    """A value cut to six significant digits, whole numbers kept whole."""
    if value == value.to_integral_value() and len(value.normalize().as_tuple().digits) <= _SIGNIFICANT * 2:
        return value
    return value.quantize(Decimal(1).scaleb(min(0, value.adjusted() - _SIGNIFICANT + 1)), ROUND_HALF_UP)


def percent(value: Decimal, lang: Language, decimals: int = _DECIMALS) -> str:
    """A share: `17,67%`."""
    return written(rounded(value, decimals), Unit.PERCENT, lang=lang)


def move(value: Decimal, lang: Language) -> str:
    """A percent change in words: `giảm 0,76%`, `down 0.76%`."""
    size = written(rounded(abs(value)), Unit.PERCENT, lang=lang)
    if lang == "vi":
        return f"{'tăng' if value >= 0 else 'giảm'} {size}"
    return f"{'up' if value >= 0 else 'down'} {size}"


def in_points(value: Decimal, lang: Language) -> str:
    """A change of a percentage in points: `tăng 4,4 điểm phần trăm`."""
    size = written(rounded(abs(value)), Unit.PERCENTAGE_POINT, lang=lang)
    if lang == "vi":
        return f"{'tăng' if value >= 0 else 'giảm'} {size}"
    return f"{'up' if value >= 0 else 'down'} {size}"


def change(stated: Change, claim: Claim, lang: Language) -> str:
    """A stated change in words: `tăng 17,67%`, `giảm 3 triệu thuê bao`, `gấp 2,8 lần`."""
    up, down, same = ("tăng", "giảm", "không đổi") if lang == "vi" else ("up", "down", "unchanged")
    word = {Direction.UP: up, Direction.DOWN: down, Direction.SAME: same}[stated.direction]
    if stated.direction is Direction.SAME:
        return word
    if stated.percent is not None:
        return f"{word} {written(stated.percent, Unit.PERCENT, qualifier=stated.qualifier, lang=lang)}"
    if stated.times is not None:
        return f"{word} {written_number(stated.times, lang)} {'lần' if lang == 'vi' else 'times'}"
    if stated.absolute is None:
        return word
    unit = stated.unit or claim.unit
    if Unit.RANK in (unit, claim.unit):
        places = written_number(stated.absolute, lang)
        return f"{word} {places} bậc" if lang == "vi" else f"{word} {places} places"
    counted = stated.counted or (claim.counted if unit is Unit.COUNT else None)
    return f"{word} {written(stated.absolute, unit, counted=counted, qualifier=stated.qualifier, lang=lang)}"


def when(period: Period | None, lang: Language) -> str:
    """A period, or that it is not known."""
    if period is None:
        return "kỳ gốc" if lang == "vi" else "the base period"
    return written_period(period, lang)


def what(claim: Claim) -> str:
    """What a figure is about, in the document's words, cut short: for quoting inside a sentence."""
    return topic(claim.subject)


def topic(subject: str) -> str:
    """A subject cut at 60 letters, at a word's end."""
    subject = " ".join(subject.split())
    return subject if len(subject) <= 60 else subject[:60].rsplit(" ", 1)[0] + "…"


def growth_of(value: Decimal | None, base: Decimal) -> Decimal | None:
    """The percent change between two points; None where there is none."""
    return None if value is None or base <= 0 else value / base * 100 - 100


def known(stated: Level, lang: Language) -> str:
    """A level with its period: `5.426.914 chứng thư số (tháng 8/2022)`."""
    counted = stated.series.counted or (stated.claim.counted if stated.claim else None)
    if stated.origin is Origin.IMPLIED:
        base = amount(stated.value, stated.series.unit, lang, counted)
        implied = "suy ra cho" if lang == "vi" else "implied for"
        return f"{base} ({implied} {when(stated.period, lang)})"
    of = stated.claim.of if stated.claim is not None and stated.origin is Origin.STATED else None
    level = written(stated.value, stated.series.unit, counted=counted, of=of, lang=lang)
    return f"{level} ({when(stated.period, lang)})"


def share_of(part: Decimal | None, whole: Decimal | None) -> Decimal:
    """A part in percent of its whole; 0 where one is not known."""
    return part / whole * 100 if part is not None and whole else Decimal(0)
