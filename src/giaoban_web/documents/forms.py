"""The forms of documents."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from giaoban_web.documents.models import Document, Mark
from giaoban_web.documents.queries import senders
from giaoban_web.people.queries import domain_choices, organisation_choices, organisation_name


class DayInput(forms.DateInput):
    """A day, by the browser's own calendar, which sends and takes YYYY-MM-DD."""

    input_type = "date"

    def __init__(self) -> None:
        super().__init__(format="%Y-%m-%d")


class FilterForm(forms.Form):
    """What the list is narrowed to."""

    text = forms.CharField(label=_("Tên văn bản"), required=False, max_length=200)
    state = forms.ChoiceField(label=_("Tình trạng"), required=False)
    mark = forms.ChoiceField(label=_("Chế độ"), required=False)
    organisation = forms.ChoiceField(label=_("Cơ quan gửi"), required=False)
    domain = forms.ChoiceField(label=_("Lĩnh vực"), required=False)
    since = forms.DateField(label=_("Công bố từ ngày"), required=False, widget=DayInput, input_formats=["%Y-%m-%d"])
    until = forms.DateField(label=_("đến ngày"), required=False, widget=DayInput, input_formats=["%Y-%m-%d"])

    def __init__(self, data: Any, user: Any) -> None:
        super().__init__(data)
        offered: dict[str, list[tuple[Any, Any]]] = {
            "state": [("", _("Mọi tình trạng")), *Document.State.choices],
            "mark": [("", _("Mọi chế độ")), *Mark.choices],
            "organisation": [("", _("Mọi cơ quan")), *((code, organisation_name(code)) for code in senders(user))],
            "domain": [("", _("Mọi lĩnh vực")), *domain_choices()],
        }
        for name, choices in offered.items():
            field: Any = self.fields[name]
            field.choices = choices


class ManyFiles(forms.ClearableFileInput):
    """A control that takes many files."""

    allow_multiple_selected = True


class UploadForm(forms.Form):
    """What is said of all files that are sent together; the files themselves are taken from the request."""

    mark = forms.ChoiceField(
        label=_("Chế độ"),
        choices=Mark.choices,
        initial=Mark.INTERNAL,
        help_text=_(
            "“Nội bộ”: chỉ cơ quan gửi và cán bộ của đơn vị xem được. “Công khai”: mọi người có tài khoản xem được."
        ),
    )
    organisation = forms.ChoiceField(label=_("Cơ quan gửi"), required=False)
    published = forms.DateField(
        label=_("Ngày công bố"),
        required=False,
        widget=DayInput,
        input_formats=["%Y-%m-%d"],
        help_text=_("Để trống thì lấy ngày ghi trong văn bản."),
    )
    no_secrets = forms.BooleanField(
        label=_("Tôi đã kiểm tra: các tệp này không chứa bí mật nhà nước."),
        error_messages={"required": _("Hãy xác nhận các tệp không chứa bí mật nhà nước.")},
    )

    def __init__(self, data: Any, user: Any) -> None:
        super().__init__(data, initial={"organisation": user.organisation, "mark": Mark.INTERNAL})
        field: Any = self.fields["organisation"]
        # Whoever sends for the own organisation alone sends for no other.
        if user.has_perm("documents.see", Document(mark=Mark.INTERNAL, organisation="")):
            field.choices = [("", _("Chưa rõ")), *organisation_choices()]
        elif user.organisation:
            field.choices = [(user.organisation, organisation_name(user.organisation))]
        else:
            field.choices = [("", _("Chưa rõ"))]
