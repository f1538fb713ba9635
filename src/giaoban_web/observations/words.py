"""What pages call the choices of the catalogue, and how they write figures and periods in the reader's language."""

from __future__ import annotations

from decimal import ROUND_HALF_EVEN, Decimal
from typing import Literal

from django.utils.translation import get_language, gettext
from django.utils.translation import gettext_lazy as _

from giaoban.catalogue import Area, DerivedIndicator, Frequency, Indicator, IndicatorKind, load
from giaoban.figures import Unit
from giaoban.figures.written import written, written_number
from giaoban.periods import Period
from giaoban.periods.written import written_period
from giaoban_web.people.queries import organisation_name

Described = Indicator | DerivedIndicator

FREQUENCIES = {
    Frequency.DAILY: _("hằng ngày"),
    Frequency.MONTHLY: _("hằng tháng"),
    Frequency.QUARTERLY: _("hằng quý"),
    Frequency.HALF_YEARLY: _("nửa năm"),
    Frequency.ANNUAL: _("hằng năm"),
}
KINDS = {
    IndicatorKind.STOCK: _("số thời điểm"),
    IndicatorKind.FLOW: _("số thời kỳ"),
    IndicatorKind.RUNNING_TOTAL: _("số cộng dồn"),
    IndicatorKind.RATIO: _("tỷ lệ"),
    IndicatorKind.INDEX: _("chỉ số"),
    IndicatorKind.RANK: _("thứ hạng"),
}
_PLACES = Decimal("0.01")


def language() -> Literal["vi", "en"]:
    """The language of the page."""
    return "en" if get_language() == "en" else "vi"


def name_of(thing: Described | Area) -> str:
    """The name of an indicator or area: `Doanh thu bưu chính`."""
    return thing.name_en if language() == "en" else thing.name_vi


def area_name(code: str) -> str:
    """The name of an area: `Cả nước` for VN; an unknown code stands for itself."""
    area = load().areas.get(code)
    if area is None:
        return code
    return gettext("Cả nước") if code == "VN" else name_of(area)


def unit_name(thing: Described) -> str:
    """The unit as a heading has it: `thuê bao`, `đồng`, `%`."""
    if thing.counted:
        return thing.counted
    names = load().units.get(thing.unit)
    if names is None:
        return str(thing.unit)
    return names.name_en if language() == "en" else names.name_vi


def figure(value: Decimal | None, thing: Described, *, computed: bool = False) -> str:
    """A value with its unit: `4.750 tỷ đồng`; a computed one to two decimals; a dash for none."""
    if value is None:
        return "—"
    return written(_rounded(value) if computed else value, thing.unit, counted=thing.counted, lang=language())


def bare(value: Decimal | None, *, computed: bool = False) -> str:
    """A value with all its digits and no unit, for columns: `4.750.000.000.000`."""
    return "—" if value is None else written_number(_rounded(value) if computed else value, language())


def change(value: Decimal | None, unit: Unit) -> str:
    """A change with its sign: `+6,2%`, `−0,4 điểm phần trăm` for what is a rate itself."""
    if value is None:
        return "—"
    rounded = _rounded(value)
    sign = "+" if rounded > 0 else ""
    number = f"{sign}{written_number(rounded, language())}"
    if unit in (Unit.PERCENT, Unit.PERCENTAGE_POINT):
        return gettext("%(number)s điểm %%") % {"number": number}
    if unit is Unit.RANK or unit.is_rate:
        return number
    return f"{number}%"


def amount(value: Decimal | None, thing: Described) -> str:
    """An amount of change in the figure's own unit: `1.234 thuê bao`, `0,31 điểm %`."""
    if value is not None and thing.unit is Unit.PERCENT:
        return gettext("%(number)s điểm %%") % {"number": bare(value, computed=True)}
    return figure(value, thing, computed=True)


def chart_scale(largest: Decimal, thing: Described) -> tuple[int, str]:
    """The power of ten an axis is written in, and its title: `(6, "triệu thuê bao")`."""
    scales = ((9, gettext("tỷ")), (6, gettext("triệu")), (3, gettext("nghìn")))
    name = "" if thing.unit in (Unit.PERCENT, Unit.RANK) else unit_name(thing)
    for exponent, word in scales:
        if abs(largest) >= Decimal(10) ** exponent and not thing.unit.is_rate:
            return exponent, f"{word} {name}".strip()
    return 0, "%" if thing.unit is Unit.PERCENT else name


def period(value: Period) -> str:
    """A period as a report words it: `tháng 8/2023`."""
    return written_period(value, language())


def organisation(code: str) -> str:
    """The name of an organisation with its successor, a dash for none."""
    return organisation_name(code) if code else "—"


def _rounded(value: Decimal) -> Decimal:
    if value == value.to_integral_value():
        return value.quantize(Decimal(1)) if abs(value) < Decimal(10) ** 27 else value
    return value.quantize(_PLACES, rounding=ROUND_HALF_EVEN) if abs(value) < Decimal(10) ** 24 else value
