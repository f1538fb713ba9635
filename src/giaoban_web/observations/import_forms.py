"""The forms by which a workbook comes in."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from django import forms
from django.conf import settings
from django.utils.translation import gettext_lazy as _

from giaoban.catalogue import load
from giaoban.exchange.history import Across, BadMapping, ColumnMapping, Notation
from giaoban_web.observations import words
from giaoban_web.observations.imports import told
from giaoban_web.observations.models import SavedMapping
from giaoban_web.people.queries import organisation_choices


class WorkbookForm(forms.Form):
    """A workbook, and how its columns were read before."""

    file = forms.FileField(label=_("Sổ tính .xlsx hoặc CSV"))
    mapping = forms.ModelChoiceField(
        label=_("Bảng ánh xạ cột đã lưu"),
        queryset=SavedMapping.objects.order_by("name"),
        required=False,
        empty_label=_("Khai mới ở bước sau"),
    )

    def clean_file(self) -> Any:
        """The file, where it is not too large."""
        file = self.cleaned_data["file"]
        if file.size > settings.GIAOBAN_UPLOAD_BYTES:
            raise forms.ValidationError(
                _("Tệp quá lớn; tối đa %(most)s MB.") % {"most": settings.GIAOBAN_UPLOAD_BYTES // 1_000_000}
            )
        return file


class MappingForm(forms.Form):
    """Which column holds what. A column is a letter; what is the same in the whole sheet is given once instead."""

    sheet = forms.ChoiceField(label=_("Trang tính"), required=False)
    header_row = forms.IntegerField(label=_("Dòng tiêu đề"), min_value=0, initial=1)
    across = forms.ChoiceField(
        label=_("Dạng bảng"),
        choices=[
            (Across.NOTHING.value, _("Dọc: mỗi dòng một giá trị")),
            (Across.PERIODS.value, _("Ngang: mỗi cột một kỳ")),
            (Across.AREAS.value, _("Ngang: mỗi cột một địa bàn")),
            (Across.INDICATORS.value, _("Ngang: mỗi cột một chỉ tiêu")),
        ],
    )
    value = forms.CharField(label=_("Cột giá trị (bảng dọc)"), required=False, max_length=3)
    first_column = forms.CharField(label=_("Cột giá trị đầu (bảng ngang)"), required=False, max_length=3)
    last_column = forms.CharField(label=_("Cột giá trị cuối (bảng ngang)"), required=False, max_length=3)
    indicator = forms.CharField(label=_("Cột chỉ tiêu"), required=False, max_length=3)
    fixed_indicator = forms.ChoiceField(label=_("hoặc một chỉ tiêu cho cả trang"), required=False)
    area = forms.CharField(label=_("Cột địa bàn"), required=False, max_length=3)
    fixed_area = forms.ChoiceField(label=_("hoặc một địa bàn cho cả trang"), required=False)
    period = forms.CharField(label=_("Cột kỳ"), required=False, max_length=3)
    fixed_period = forms.CharField(label=_("hoặc một kỳ cho cả trang, như 2023 hay 2023-08"), required=False)
    factor = forms.DecimalField(
        label=_("Nhân với"), initial=1, help_text=_("Ví dụ 1000000000 khi bảng ghi bằng tỷ đồng.")
    )
    notation = forms.ChoiceField(
        label=_("Cách viết số"),
        choices=[
            (Notation.AUTO.value, _("Tự nhận biết")),
            (Notation.VIETNAMESE.value, _("1.234,5")),
            (Notation.ENGLISH.value, _("1,234.5")),
        ],
    )
    organisation = forms.ChoiceField(label=_("Cơ quan báo cáo"), required=False)

    def __init__(self, data: Any, sheets: list[str], mapping: dict[str, Any]) -> None:
        super().__init__(data, initial=mapping)
        catalogue = load()
        self._choose("sheet", [("", _("Trang đầu tiên")), *((name, name) for name in sheets if name)])
        nothing = ("", "—")
        indicators = [(code, f"{words.name_of(each)} ({code})") for code, each in catalogue.indicators.items()]
        self._choose("fixed_indicator", [nothing, *indicators])
        self._choose("fixed_area", [nothing, *((code, words.area_name(code)) for code in catalogue.areas)])
        self._choose("organisation", [nothing, *organisation_choices()])

    def _choose(self, name: str, choices: list[Any]) -> None:
        self.fields[name].choices = choices  # type: ignore[attr-defined]

    def clean(self) -> dict[str, Any]:
        """The mapping, in `self.mapping`."""
        given: dict[str, Any] = super().clean() or {}
        for name in ("value", "first_column", "last_column", "indicator", "area", "period"):
            given[name] = (given.get(name) or "").strip().upper()
        if self.errors:
            return given
        try:
            self.mapping = ColumnMapping(
                **{
                    **given,
                    "across": Across(given["across"]),
                    "notation": Notation(given["notation"]),
                    "factor": Decimal(given["factor"]),
                }
            )
        except BadMapping as problem:
            raise forms.ValidationError(told(problem)) from problem
        return given


class ApplyForm(forms.Form):
    """Why, and under which name the columns are kept for next time."""

    reason = forms.CharField(
        label=_("Lý do"), max_length=500, help_text=_("Ghi cùng từng số liệu, ví dụ: Niên giám 2020.")
    )
    save_as = forms.CharField(
        label=_("Lưu bảng ánh xạ với tên"), required=False, max_length=100, help_text=_("Lần sau chọn lại tên này.")
    )
