"""Claims, periods and stored values in the words of the page's language."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from django.utils.translation import get_language, gettext_lazy
from django.utils.translation import gettext as _

from giaoban.catalogue import load
from giaoban.claims import Claim
from giaoban.figures import Unit
from giaoban.figures.written import Language, written
from giaoban.markup.wording import written_value
from giaoban.periods import Period, parse_period
from giaoban.periods.written import written_period
from giaoban_web.observations.models import Observation
from giaoban_web.review.fitting import Misfit

CHECKS: dict[str, Any] = {
    "growth": gettext_lazy("Tăng giảm"),
    "sum": gettext_lazy("Tổng và bộ phận"),
    "share": gettext_lazy("Tỷ trọng"),
    "ratio": gettext_lazy("Bình quân"),
    "span": gettext_lazy("Khoảng thời gian"),
    "plan": gettext_lazy("Mức đạt kế hoạch"),
    "rank": gettext_lazy("Thứ hạng"),
    "scale": gettext_lazy("Bậc số"),
    "history": gettext_lazy("Chuỗi các kỳ"),
    "repeat": gettext_lazy("Số liệu nhắc lại"),
}
VERDICTS: dict[str, Any] = {
    "error": gettext_lazy("Sai"),
    "revised": gettext_lazy("Khác số đã lưu"),
    "definition": gettext_lazy("Khác phạm vi"),
    "uncheckable": gettext_lazy("Chưa đủ căn cứ"),
    "rounding": gettext_lazy("Khớp khi làm tròn"),
    "holds": gettext_lazy("Khớp"),
}
VERDICT_TONES = {
    "error": "bad",
    "revised": "warn",
    "definition": "warn",
    "uncheckable": "",
    "rounding": "good",
    "holds": "good",
}


def language() -> Language:
    """The language of the page, `vi` or `en`."""
    return "en" if (get_language() or "").startswith("en") else "vi"


def told_figure(facts: Claim) -> str:
    """A claim's figure as people write it: `hơn 4.750 tỷ đồng`."""
    return written_value(facts, language())


def told_period(period: Period | str | None) -> str:
    """`quý III/2023`; empty for none; what is no period stands for itself."""
    if not period:
        return ""
    if isinstance(period, str):
        try:
            period = parse_period(period)
        except ValueError:
            return str(period)
    return written_period(period, language())


def told_area(code: str) -> str:
    """`Cả nước`, `Tỉnh Tuyên Quang`; a place the catalogue lacks stands for itself."""
    area = load().areas.get(code)
    if area is None:
        return code
    return area.name_en if language() == "en" else area.name_vi


def told_indicator(code: str | None) -> str:
    """The name of an indicator; the code where the catalogue lacks it; empty for none."""
    if not code:
        return ""
    indicator = load().indicators.get(code)
    if indicator is None:
        return code
    return indicator.name_en if language() == "en" else indicator.name_vi


def told_domain(code: str) -> str:
    """The name of a domain: `Viễn thông`."""
    domain = load().domains.get(code)
    if domain is None:
        return code or _("Chưa gắn chỉ tiêu")
    return domain.name_en if language() == "en" else domain.name_vi


def told_value(value: Decimal, indicator: str) -> str:
    """A stored value with its indicator's unit."""
    found = load().indicators.get(indicator)
    unit, counted = (found.unit, found.counted) if found else (Unit.COUNT, None)
    return written(value, unit, counted=counted, lang=language())


def told_observation(row: Observation) -> str:
    """A stored figure with its unit: `4.750 tỷ đồng`."""
    return told_value(row.value, row.series.indicator)


def told_misfit(misfit: Misfit, facts: Claim) -> str:
    """What keeps a figure from being put on record, and the remedy."""
    sentences = {
        Misfit.NO_VALUE: _("Số liệu chưa có giá trị; hãy sửa hoặc loại."),
        Misfit.NO_INDICATOR: _("Số liệu chưa gắn với chỉ tiêu nào; hãy gắn chỉ tiêu trước khi chấp nhận."),
        Misfit.UNKNOWN_INDICATOR: _("Danh mục không còn chỉ tiêu này; hãy gắn chỉ tiêu khác."),
        Misfit.NO_PERIOD: _("Chưa rõ số liệu của kỳ nào; hãy sửa kỳ trước khi chấp nhận."),
        Misfit.PERIOD: _("%(indicator)s không có số liệu cho kỳ này (%(period)s); hãy sửa kỳ hoặc gắn chỉ tiêu khác."),
        Misfit.UNKNOWN_AREA: _("Danh mục không có địa bàn “%(area)s”; hãy sửa địa bàn."),
        Misfit.AREA: _("%(area)s không tồn tại vào cuối kỳ này (%(period)s); hãy sửa địa bàn hoặc kỳ."),
        Misfit.UNIT: _("Đơn vị không phải đơn vị của chỉ tiêu %(indicator)s; hãy sửa đơn vị hoặc gắn chỉ tiêu khác."),
    }
    return sentences[misfit] % {
        "indicator": told_indicator(facts.indicator), "period": told_period(facts.period),
        "area": told_area(facts.area),
    }  # fmt: skip
