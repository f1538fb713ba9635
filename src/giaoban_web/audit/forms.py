"""The form of the audit."""

from django import forms
from django.utils.translation import gettext_lazy as _

from giaoban_web.audit.queries import actions_seen
from giaoban_web.audit.words import action_name


class FilterForm(forms.Form):
    """What the rows are narrowed to."""

    text = forms.CharField(label=_("Người, đối tượng hoặc nội dung"), required=False, max_length=200)
    action = forms.ChoiceField(label=_("Việc"), required=False)
    since = forms.DateField(label=_("Từ ngày"), required=False, widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"))
    until = forms.DateField(label=_("Đến ngày"), required=False, widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"))

    def __init__(self, data: object = None) -> None:
        super().__init__(data)  # type: ignore[arg-type]
        self.fields["action"].choices = [("", _("Mọi việc")), *((code, action_name(code)) for code in actions_seen())]  # type: ignore[attr-defined]
