"""The forms of the pages of indicators."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from giaoban.catalogue import load
from giaoban.periods import Period
from giaoban_web.observations import words
from giaoban_web.people.queries import domain_choices


class ListForm(forms.Form):
    """What the list of indicators is narrowed to."""

    text = forms.CharField(label=_("Tên hoặc mã"), required=False, max_length=200)
    domain = forms.ChoiceField(label=_("Lĩnh vực"), required=False)
    state = forms.ChoiceField(
        label=_("Tình trạng"),
        required=False,
        choices=[
            ("", _("Mọi tình trạng")),
            ("fresh", _("Đúng hạn")),
            ("late", _("Chậm")),
            ("empty", _("Chưa có số liệu")),
            ("computed", _("Số liệu dẫn xuất")),
        ],
    )

    def __init__(self, data: Any = None) -> None:
        super().__init__(data)
        _choices(self, "domain", [("", _("Mọi lĩnh vực")), *domain_choices()])


class DayForm(forms.Form):
    """As of which day; empty for now."""

    as_of = forms.DateField(
        label=_("Như đã biết vào ngày"),
        required=False,
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
    )


class SeriesForm(DayForm):
    """Which area of an indicator is shown, and as of which day."""

    area = forms.ChoiceField(label=_("Địa bàn"), required=False)
    field_order = ("area", "as_of")

    def __init__(self, data: Any, areas: list[str]) -> None:
        self.areas = areas
        chosen = data.copy()
        if chosen.get("area") not in areas:
            chosen["area"] = "VN" if "VN" in areas or not areas else areas[0]
        super().__init__(chosen)
        _choices(self, "area", _grouped(areas))

    @property
    def area_asked(self) -> str:
        """The area to show: the one asked for where there are figures of it, else the nation."""
        return str(self.data["area"])


class AreasForm(DayForm):
    """Which period is shown by area, and on which boundaries."""

    period = forms.ChoiceField(label=_("Kỳ"), required=False)
    division = forms.ChoiceField(
        label=_("Địa giới"),
        required=False,
        choices=[("34", _("34 tỉnh, thành phố (từ 1/7/2025)")), ("63", _("63 tỉnh, thành phố (đến 30/6/2025)"))],
    )
    field_order = ("period", "division", "as_of")

    def __init__(self, data: Any, periods: list[Period]) -> None:
        chosen = data.copy()
        chosen.setdefault("period", str(periods[0]) if periods else "")
        chosen.setdefault("division", "34")
        super().__init__(chosen)
        _choices(self, "period", [(str(each), words.period(each)) for each in periods])


def _grouped(areas: list[str]) -> list[tuple[Any, Any]]:
    """The areas under headings: those of today, and those that are no more."""
    known = load().areas
    order = {code: place for place, code in enumerate(known)}
    ordered = sorted(areas, key=lambda code: (code != "VN", order.get(code, len(order))))
    today = timezone.localdate()
    gone = [code for code in ordered if code in known and not known[code].is_valid_on(today)]
    now = [(code, words.area_name(code)) for code in ordered if code not in gone]
    if not gone:
        return list(now)
    return [
        (_("Địa bàn hiện nay"), now),
        (_("Địa bàn trước khi sắp xếp"), [(code, words.area_name(code)) for code in gone]),
    ]


def _choices(form: forms.Form, name: str, choices: Sequence[tuple[Any, Any]]) -> None:
    form.fields[name].choices = choices  # type: ignore[attr-defined]
