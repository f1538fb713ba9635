"""The forms of review."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from giaoban.catalogue import load
from giaoban.claims import Claim, Status
from giaoban.figures import Qualifier, Unit
from giaoban.figures.written import written
from giaoban.markup.wording import qualifier_word, status_word, unit_word
from giaoban_web.claims.models import ReadClaim
from giaoban_web.people.queries.choices import domain_choices
from giaoban_web.review import corrections
from giaoban_web.review.queries.choosing import all_indicators
from giaoban_web.review.queries.queue import UNLINKED
from giaoban_web.review.wording import CHECKS, VERDICTS, language, told_area, told_indicator, told_period

ANY = "-"  # every state, where an address without one means those that wait


class QueueForm(forms.Form):
    """What the queue is narrowed to."""

    document = forms.IntegerField(required=False, widget=forms.HiddenInput)
    domain = forms.ChoiceField(label=_("Lĩnh vực"), required=False)
    indicator = forms.ChoiceField(label=_("Chỉ tiêu"), required=False)
    verdict = forms.ChoiceField(label=_("Phát hiện"), required=False)
    confidence = forms.ChoiceField(
        label=_("Độ tin cậy"), required=False,
        choices=[("", _("Mọi mức")), ("high", _("Từ 80%")), ("middle", _("50–79%")), ("low", _("Dưới 50%"))],
    )  # fmt: skip
    state = forms.ChoiceField(label=_("Trạng thái"), required=False)

    def __init__(self, data: Any = None) -> None:
        data = {"state": ReadClaim.State.PENDING.value} | {
            key: value for key, value in (data.items() if data is not None else ()) if value
        }
        super().__init__(data)
        _choose(self, "domain", [("", _("Mọi lĩnh vực")), *domain_choices(), (UNLINKED, _("Chưa gắn chỉ tiêu"))])
        domain = data.get("domain") or ""
        groups = all_indicators()
        if domain and domain != UNLINKED:
            groups = [group for group in groups if group[1][0][0].startswith(f"{domain}.")]
        _choose(self, "indicator", [("", _("Mọi chỉ tiêu")), *groups])
        verdicts = [
            ("", _("Mọi kết quả")),
            ("doubtful", _("Cần xem lại")),
            *VERDICTS.items(),
            ("none", _("Không có phát hiện")),
        ]
        _choose(self, "verdict", verdicts)
        _choose(self, "state", [(ANY, _("Mọi trạng thái")), *ReadClaim.State.choices])

    def clean_state(self) -> str:
        """Empty for any."""
        state: str = self.cleaned_data["state"]
        return "" if state == ANY else state


class FindingsForm(forms.Form):
    """What the findings are narrowed to."""

    document = forms.IntegerField(required=False, widget=forms.HiddenInput)
    check = forms.ChoiceField(
        label=_("Phép kiểm tra"), required=False, choices=[("", _("Mọi phép kiểm tra")), *CHECKS.items()]
    )
    verdict = forms.ChoiceField(
        label=_("Kết luận"), required=False, choices=[("", _("Mọi kết luận")), *VERDICTS.items()]
    )
    state = forms.ChoiceField(
        label=_("Trạng thái"),
        required=False,
        choices=[(ANY, _("Mọi trạng thái")), ("open", _("Đang mở")), ("dismissed", _("Đã bỏ qua"))],
    )

    def __init__(self, data: Any = None) -> None:
        super().__init__(
            {"state": "open"} | {key: value for key, value in (data.items() if data is not None else ()) if value}
        )

    def clean_state(self) -> str:
        """Empty for any."""
        state: str = self.cleaned_data["state"]
        return "" if state == ANY else state


class CorrectForm(forms.Form):
    """The fields of a figure, as it stands; each may be corrected."""

    value = forms.CharField(label=_("Giá trị"), required=False, max_length=60)
    unit = forms.ChoiceField(label=_("Đơn vị"), required=False)
    counted = forms.CharField(label=_("Danh từ được đếm"), required=False, max_length=60)
    period = forms.CharField(label=_("Kỳ"), required=False, max_length=60)
    area = forms.CharField(label=_("Địa bàn"), max_length=200)
    indicator = forms.ChoiceField(label=_("Chỉ tiêu"), required=False)
    status = forms.ChoiceField(label=_("Tính chất"))
    qualifier = forms.ChoiceField(label=_("Mức chắc chắn"))
    provisional = forms.BooleanField(label=_("Số liệu sơ bộ"), required=False)
    reason = forms.CharField(label=_("Lý do"), required=False, max_length=1000)

    def __init__(self, data: Any = None, *, facts: Claim, provisional: bool) -> None:
        self._facts, self._provisional, self._lang = facts, provisional, language()
        shown = {
            "value": written(facts.value, Unit.COUNT, lang=self._lang) if facts.value is not None else "",
            "unit": facts.unit.value if facts.unit else "",
            "counted": facts.counted or "",
            "period": told_period(facts.period),
            "area": told_area(facts.area),
            "indicator": facts.indicator or "",
            "status": facts.status.value,
            "qualifier": facts.qualifier.value,
            "provisional": provisional,
        }
        super().__init__(data, initial=shown, prefix="fix", auto_id=f"id_{facts.id}_%s", use_required_attribute=False)
        _choose(self, "unit", [("", "—"), *((unit.value, unit_word(unit, None, self._lang)) for unit in Unit)])
        _choose(self, "indicator", [("", _("Chưa gắn chỉ tiêu")), *_with(facts.indicator)])
        _choose(self, "status", [(status.value, status_word(status, self._lang).capitalize()) for status in Status])
        _choose(self, "qualifier", [(one.value, qualifier_word(one, self._lang).capitalize()) for one in Qualifier])
        self.fields["period"].widget.attrs["list"] = "review-periods"
        self.fields["area"].widget.attrs["list"] = "review-areas"

    def clean(self) -> dict[str, Any]:
        """The fields, and in `changes` those that differ, as the wire has them."""
        given: dict[str, Any] = super().clean() or {}
        if self.errors:
            return given
        wanted: dict[str, Any] = {
            "unit": given["unit"] or None, "counted": given["counted"].strip() or None, "status": given["status"],
            "indicator": given["indicator"] or None, "qualifier": given["qualifier"],
            "provisional": given["provisional"],
        }  # fmt: skip
        wanted |= self._value(given) | self._period(given)
        if not self.errors:
            wanted |= self._area(given, wanted)
        given["changes"] = corrections.changed(self._facts, self._provisional, wanted)
        return given

    def _is_as_shown(self, name: str, given: dict[str, Any]) -> bool:
        return bool(given[name].strip() == self.initial[name].strip())

    def _value(self, given: dict[str, Any]) -> dict[str, Any]:
        qualifier = Qualifier(given["qualifier"])
        if self._is_as_shown("value", given):
            return {} if qualifier is self._facts.qualifier else corrections.requalified(self._facts, qualifier)
        try:
            return corrections.value_typed(given["value"], qualifier, self._lang)
        except ValueError:
            self.add_error("value", _("Không đọc được số này; hãy viết như 4.750.000, 45,3 hoặc 4,75 triệu."))
            return {}

    def _period(self, given: dict[str, Any]) -> dict[str, Any]:
        if self._is_as_shown("period", given):
            return {}
        if not given["period"].strip():
            return {"period": None}
        try:
            return {"period": str(corrections.period_typed(given["period"]))}
        except ValueError:
            self.add_error(
                "period",
                _("Không đọc được kỳ này; hãy viết như tháng 8/2023, quý III/2023, năm 2023 hoặc 2023-01/2023-08."),
            )
            return {}

    def _area(self, given: dict[str, Any], wanted: dict[str, Any]) -> dict[str, Any]:
        if self._is_as_shown("area", given):
            return {}
        period = wanted.get("period", self._facts.period and str(self._facts.period))
        try:
            return {"area": corrections.area_typed(given["area"], corrections.period_typed(period) if period else None)}
        except ValueError:
            self.add_error("area", _("Danh mục không có địa bàn này; hãy chọn một tên trong danh sách."))
            return {}


def _with(code: str | None) -> list[Any]:
    """Every indicator to choose, and the claim's own where the catalogue has lost it."""
    groups: list[Any] = list(all_indicators())
    if code and code not in load().indicators:
        groups.insert(0, (code, told_indicator(code)))
    return groups


def _choose(form: forms.Form, name: str, choices: list[Any]) -> None:
    form.fields[name].choices = choices  # type: ignore[attr-defined]
