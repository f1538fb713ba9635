"""The forms of releases."""

from __future__ import annotations

import re
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from giaoban.catalogue import AreaKind, load
from giaoban_web.observations import words
from giaoban_web.observations.models import Series
from giaoban_web.people.queries import domain_choices
from giaoban_web.releases.models import Release
from giaoban_web.releases.queries.figures import FigureFilter
from giaoban_web.releases.queries.releases import ReleaseFilter
from giaoban_web.releases.scope import Scope

_MONTH = re.compile(r"[12]\d{3}-(0[1-9]|1[0-2])")


class MonthField(forms.CharField):
    """A month of the browser's own chooser, `2023-08`."""

    def __init__(self, label: Any) -> None:
        super().__init__(
            label=label,
            required=False,
            widget=forms.TextInput(attrs={"type": "month", "pattern": r"\d{4}-\d{2}", "placeholder": "2023-08"}),
        )

    def clean(self, value: Any) -> str:
        """The month. Raises ValidationError for anything else."""
        month = str(super().clean(value) or "")
        if month and not _MONTH.fullmatch(month):
            raise forms.ValidationError(_("Hãy viết tháng dạng năm-tháng, ví dụ 2023-08."))
        return month


class MomentField(forms.DateTimeField):
    """A moment of the browser's own chooser, in the ministry's time zone."""

    def __init__(self, label: Any, *, required: bool, help_text: Any = "") -> None:
        super().__init__(
            label=label,
            required=required,
            help_text=help_text,
            input_formats=["%Y-%m-%dT%H:%M", "%Y-%m-%d %H:%M"],
            widget=forms.DateTimeInput(attrs={"type": "datetime-local"}, format="%Y-%m-%dT%H:%M"),
        )


def _choices(form: forms.Form, name: str, choices: list[Any]) -> None:
    form.fields[name].choices = choices  # type: ignore[attr-defined]


class ListForm(forms.Form):
    """What the list is narrowed to; only those who see drafts narrow it by state."""

    text = forms.CharField(label=_("Tên hoặc số"), required=False, max_length=200)
    state = forms.ChoiceField(
        label=_("Tình trạng"),
        required=False,
        choices=[
            ("", _("Mọi tình trạng")),
            ("draft", _("Dự thảo")),
            ("waiting", _("Chờ đến giờ")),
            ("out", _("Đã công bố")),
        ],
    )

    def __init__(self, data: Any, *, embargoed: bool) -> None:
        super().__init__(data)
        if not embargoed:
            del self.fields["state"]

    def chosen(self) -> ReleaseFilter:
        """The filter; what cannot be read is left out."""
        return ReleaseFilter(**self.cleaned_data) if self.is_valid() else ReleaseFilter()


class FiguresForm(forms.Form):
    """What the figures of a release are narrowed to."""

    change = forms.ChoiceField(
        label=_("Thay đổi"),
        required=False,
        choices=[
            ("", _("Tất cả")),
            ("changed", _("Có thay đổi")),
            ("new", _("Mới")),
            ("revised", _("Điều chỉnh")),
            ("withdrawn", _("Rút lại")),
            ("same", _("Không đổi")),
        ],
    )
    indicator = forms.ChoiceField(label=_("Chỉ tiêu"), required=False)
    area = forms.ChoiceField(label=_("Địa bàn"), required=False)
    first = MonthField(_("Từ tháng"))
    last = MonthField(_("Đến tháng"))

    def __init__(self, data: Any, release: Release) -> None:
        super().__init__(data)
        declared = load().indicators
        names = [
            (code, words.name_of(declared[code]) if code in declared else code)
            for code in release.extent.get("indicators", ())
        ]
        order = {code: place for place, code in enumerate(load().areas)}
        areas = sorted(release.extent.get("areas", ()), key=lambda code: order.get(code, len(order)))
        _choices(self, "indicator", [("", _("Mọi chỉ tiêu")), *sorted(names, key=lambda pair: pair[1])])
        _choices(self, "area", [("", _("Mọi địa bàn")), *((code, words.area_name(code)) for code in areas)])

    def chosen(self) -> FigureFilter:
        """The filter; a field that cannot be read is left out."""
        self.is_valid()
        return FigureFilter(**{name: value for name, value in self.cleaned_data.items() if value})


class DraftForm(forms.Form):
    """A draft: its titles, its notes, and what it takes in."""

    title_vi = forms.CharField(label=_("Tên (tiếng Việt)"), max_length=300)
    title_en = forms.CharField(label=_("Tên (tiếng Anh)"), max_length=300)
    note_vi = forms.CharField(
        label=_("Ghi chú (tiếng Việt)"), required=False, widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_("Hiện trên trang công bố: nguồn, phương pháp, điều cần lưu ý khi dùng."),
    )  # fmt: skip
    note_en = forms.CharField(
        label=_("Ghi chú (tiếng Anh)"), required=False, widget=forms.Textarea(attrs={"rows": 3})
    )
    indicators = forms.MultipleChoiceField(label=_("Chỉ tiêu"), required=False, widget=forms.CheckboxSelectMultiple)
    areas = forms.MultipleChoiceField(label=_("Địa bàn"), required=False, widget=forms.CheckboxSelectMultiple)
    organisations = forms.MultipleChoiceField(
        label=_("Cơ quan báo cáo"), required=False, widget=forms.CheckboxSelectMultiple
    )
    first = MonthField(_("Từ tháng"))
    last = MonthField(_("Đến tháng"))

    def __init__(self, data: Any = None, *, release: Release | None = None) -> None:
        initial: dict[str, Any] = {}
        if release is not None:
            scope = Scope.read(release.scope)
            initial = {name: getattr(release, name) for name in ("title_vi", "title_en", "note_vi", "note_en")}
            initial |= {name: getattr(scope, name) for name in ("first", "last")}
            initial |= {name: list(getattr(scope, name)) for name in ("indicators", "areas", "organisations")}
        super().__init__(data, initial=initial)
        _choices(self, "indicators", _indicator_choices())
        _choices(self, "areas", _area_choices())
        held = sorted(set(Series.objects.order_by().values_list("organisation", flat=True).distinct()) - {""})
        _choices(self, "organisations", [(code, words.organisation(code)) for code in held])
        for field in self.fields.values():
            field.widget.attrs.pop("placeholder", None)

    def clean(self) -> dict[str, Any]:
        """The months in order."""
        cleaned: dict[str, Any] = super().clean() or self.cleaned_data
        first, last = cleaned.get("first"), cleaned.get("last")
        if first and last and first > last:
            self.add_error("last", _("Tháng cuối phải sau hoặc trùng tháng đầu."))
        return cleaned

    def scope(self) -> Scope:
        """What the draft takes in."""
        given = self.cleaned_data
        indicators, areas, organisations = (
            tuple(given.get(name) or ()) for name in ("indicators", "areas", "organisations")
        )
        return Scope(indicators, areas, organisations, given.get("first") or "", given.get("last") or "")

    def draft(self) -> dict[str, Any]:
        """What the actions take."""
        names = ("title_vi", "title_en", "note_vi", "note_en")
        return {name: self.cleaned_data[name] for name in names} | {"scope": self.scope()}

    @property
    def lists(self) -> list[Any]:
        """The long lists, each with its groups of boxes, how many are chosen, and whether it begins open."""
        found = []
        for name in ("indicators", "areas", "organisations"):
            chosen = {str(value) for value in self[name].value() or ()}
            choices = self.fields[name].choices  # type: ignore[attr-defined]
            groups = [choice for choice in choices if isinstance(choice[1], list)] or [("", list(choices))]
            found.append(
                {
                    "name": name, "label": self.fields[name].label, "errors": self[name].errors,
                    "count": len(chosen),
                    "groups": [
                        {
                            "label": label,
                            "boxes": [(code, text, code in chosen) for code, text in boxes],
                            "count": sum(code in chosen for code, _ in boxes),
                        }
                        for label, boxes in groups
                        if boxes
                    ],
                }
            )  # fmt: skip
        return found


def _indicator_choices() -> list[Any]:
    by_domain: dict[str, list[tuple[str, str]]] = {}
    for code, indicator in load().indicators.items():
        by_domain.setdefault(indicator.domain, []).append((code, words.name_of(indicator)))
    return [(name, sorted(by_domain.get(code, []), key=lambda pair: pair[1])) for code, name in domain_choices()]


def _area_choices() -> list[Any]:
    areas = load().areas.values()
    provincial = [area for area in areas if area.kind in (AreaKind.PROVINCE, AreaKind.CITY)]
    groups = (
        (_("Cả nước và các vùng"), [area for area in areas if area.kind in (AreaKind.NATION, AreaKind.REGION)]),
        (_("Tỉnh, thành phố từ 01/07/2025"), [area for area in provincial if area.valid_to is None]),
        (_("Tỉnh, thành phố đến 30/06/2025"), [area for area in provincial if area.valid_to is not None]),
    )
    return [(label, [(area.code, words.area_name(area.code)) for area in group]) for label, group in groups]


class FreezeForm(forms.Form):
    """As of when the figures are frozen."""

    as_of = MomentField(
        _("Theo số liệu đã ghi nhận đến"), required=False, help_text=_("Bỏ trống là số liệu hiện hành lúc này.")
    )


class ScheduleForm(forms.Form):
    """The hour of a release."""

    opens_at = MomentField(
        _("Giờ công bố"), required=True, help_text=_("Trước giờ này, chỉ người công bố và lãnh đạo xem được số liệu.")
    )


class ErratumForm(forms.Form):
    """What was wrong, in both languages, and in which figures."""

    text_vi = forms.CharField(
        label=_("Nội dung đính chính (tiếng Việt)"), widget=forms.Textarea(attrs={"rows": 4}),
        help_text=_("Nói rõ số nào sai, số đúng là bao nhiêu, vì sao, và bản nào sẽ thay thế."),
    )  # fmt: skip
    text_en = forms.CharField(
        label=_("Nội dung đính chính (tiếng Anh)"), widget=forms.Textarea(attrs={"rows": 4})
    )
