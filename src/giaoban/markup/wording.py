"""What is said about claims, in the words people use, in Vietnamese and in English."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal

from giaoban.claims.model import Change, Claim, Direction, Status
from giaoban.figures import Qualifier, Unit
from giaoban.figures.written import written, written_number
from giaoban.markup.kind import FigureKind
from giaoban.periods.written import written_period

Language = Literal["vi", "en"]
LANGUAGES: tuple[Language, ...] = ("vi", "en")
_Words = dict[Language, str]

_STATUS: dict[Status, _Words] = {
    Status.ACTUAL: {"vi": "thực hiện", "en": "actual"},
    Status.FORECAST: {"vi": "dự báo", "en": "forecast"},
    Status.TARGET: {"vi": "mục tiêu", "en": "target"},
}
_QUALIFIER: dict[Qualifier, _Words] = {
    Qualifier.EXACT: {"vi": "chính xác", "en": "exact"},
    Qualifier.ESTIMATE: {"vi": "ước tính", "en": "estimate"},
    Qualifier.ABOUT: {"vi": "xấp xỉ", "en": "about"},
    Qualifier.OVER: {"vi": "hơn", "en": "over"},
    Qualifier.UNDER: {"vi": "gần", "en": "under"},
}
_DIRECTION: dict[Direction, _Words] = {
    Direction.UP: {"vi": "tăng", "en": "up"},
    Direction.DOWN: {"vi": "giảm", "en": "down"},
    Direction.SAME: {"vi": "không đổi", "en": "unchanged"},
}
_KIND: dict[FigureKind, _Words] = {
    FigureKind.MONEY: {"vi": "Tiền", "en": "Money"},
    FigureKind.PERCENT: {"vi": "Tỷ lệ phần trăm", "en": "Percentage"},
    FigureKind.COUNT: {"vi": "Số lượng", "en": "Count"},
    FigureKind.RANK: {"vi": "Thứ hạng", "en": "Rank"},
    FigureKind.RATE: {"vi": "Mật độ, tốc độ, thời gian", "en": "Rate, speed, time"},
    FigureKind.CHANGE: {"vi": "Mức thay đổi", "en": "Change"},
}
_UNIT: dict[Unit, _Words] = {
    Unit.VND: {"vi": "đồng", "en": "VND"},
    Unit.USD: {"vi": "USD", "en": "USD"},
    Unit.PERCENT: {"vi": "%", "en": "%"},
    Unit.PERCENTAGE_POINT: {"vi": "điểm phần trăm", "en": "percentage points"},
    Unit.MBPS: {"vi": "Mbps", "en": "Mbps"},
    Unit.PER_100_PEOPLE: {"vi": "trên 100 dân", "en": "per 100 people"},
    Unit.PER_1000_PEOPLE: {"vi": "trên 1.000 dân", "en": "per 1,000 people"},
    Unit.HOURS: {"vi": "giờ", "en": "hours"},
    Unit.RANK: {"vi": "thứ hạng", "en": "rank"},
    Unit.COUNT: {"vi": "đơn vị đếm", "en": "count"},
}


def status_word(status: Status, lang: Language) -> str:
    """`mục tiêu` for a target."""
    return _STATUS[status][lang]


def qualifier_word(qualifier: Qualifier, lang: Language) -> str:
    """`ước tính` for an estimate."""
    return _QUALIFIER[qualifier][lang]


def direction_word(direction: Direction, lang: Language) -> str:
    """`tăng` for up."""
    return _DIRECTION[direction][lang]


def kind_word(kind: FigureKind, lang: Language) -> str:
    """`Tiền` for money."""
    return _KIND[kind][lang]


def unit_word(unit: Unit | None, counted: str | None, lang: Language) -> str | None:
    """The unit by itself: `đồng`, `thuê bao`, `thuê bao trên 100 dân`; None for a change with no level."""
    if unit is None:
        return None
    if counted and unit is Unit.COUNT:
        return counted
    word = _UNIT[unit][lang]
    return f"{counted} {word}" if counted and unit in (Unit.PER_100_PEOPLE, Unit.PER_1000_PEOPLE) else word


def written_value(claim: Claim, lang: Language) -> str:
    """A claim's figure with its unit; of a change with no level, its changes.

    For a claim of `hơn 4.750 tỷ đồng` that is `hơn 4.750 tỷ đồng`.
    """
    if claim.value is None:
        return "; ".join(written_change(change, claim, lang) for change in claim.changes)
    return written(claim.value, claim.unit, counted=claim.counted, of=claim.of, qualifier=claim.qualifier, lang=lang)


def written_change(change: Change, claim: Claim, lang: Language) -> str:
    """A change with what it is measured against: `tăng 6% so với tháng 8/2022 (81,4 triệu thuê bao)`."""
    text = _size(change, claim, lang)
    if change.basis is not None:
        text += f" {'so với' if lang == 'vi' else 'compared with'} {written_period(change.basis, lang)}"
    if change.base_value is not None:
        text += f" ({written(change.base_value, claim.unit, counted=claim.counted, lang=lang)})"
    return text


def _size(change: Change, claim: Claim, lang: Language) -> str:
    word = direction_word(change.direction, lang)
    if change.direction is Direction.SAME:
        return word
    if change.times is not None:
        return _times(change.times, change.direction, lang)
    if change.percent is not None:
        size = written(change.percent, Unit.PERCENT, qualifier=change.qualifier, lang=lang)
    elif change.absolute is not None and (change.unit or claim.unit) is Unit.RANK:
        places = written_number(change.absolute, lang)
        size = f"{places} bậc" if lang == "vi" else f"{places} place{'' if change.absolute == 1 else 's'}"
    elif change.absolute is not None:
        unit, counted = change.unit or claim.unit, change.counted or claim.counted
        size = written(change.absolute, unit, counted=counted, qualifier=change.qualifier, lang=lang)
    else:
        return word
    return f"{word} {size}"


def _times(times: Decimal, direction: Direction, lang: Language) -> str:
    number = written_number(times, lang)
    if direction is Direction.DOWN and times > 1:
        return f"giảm {number} lần" if lang == "vi" else f"down {number} times"
    if times < 1:
        return f"bằng {number} lần" if lang == "vi" else f"{number} times as much"
    return f"gấp {number} lần" if lang == "vi" else f"{number} times as much"
