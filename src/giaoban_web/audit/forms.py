"""The form of the audit."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from giaoban_web.audit.queries import actions_seen
from giaoban_web.audit.words import action_name


def _day() -> forms.DateInput:
    """The browser's own calendar, which writes 2026-11-22 whatever the language."""
    return forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")


class FilterForm(forms.Form):
    """What the rows are narrowed to."""

    text = forms.CharField(label=_("Người, đối tượng hoặc nội dung"), required=False, max_length=200)
    action = forms.ChoiceField(label=_("Việc"), required=False)
    since = forms.DateField(label=_("Từ ngày"), required=False, widget=_day())
    until = forms.DateField(label=_("Đến ngày"), required=False, widget=_day())

    def __init__(self, data: Any = None) -> None:
        super().__init__(data)
        self.fields["action"].choices = [("", _("Mọi việc")), *((code, action_name(code)) for code in actions_seen())]  # type: ignore[attr-defined]
