"""The forms of accounts."""

from __future__ import annotations

import unicodedata
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from giaoban_web.people.models import User
from giaoban_web.people.queries import domain_choices, organisation_choices
from giaoban_web.people.roles import Role


class FilterForm(forms.Form):
    """What the list of accounts is narrowed to."""

    text = forms.CharField(label=_("Tên hoặc thư điện tử"), required=False, max_length=200)
    role = forms.ChoiceField(label=_("Vai trò"), required=False, choices=[("", _("Mọi vai trò")), *Role.choices])
    state = forms.ChoiceField(
        label=_("Trạng thái"),
        required=False,
        choices=[("", _("Mọi trạng thái")), ("active", _("Đang hoạt động")), ("closed", _("Đã khóa"))],
    )


class AccountForm(forms.Form):
    """A new account, or one that is changed."""

    email = forms.EmailField(label=_("Thư điện tử"), help_text=_("Dùng để đăng nhập."))
    full_name = forms.CharField(label=_("Họ và tên"), max_length=200)
    role = forms.ChoiceField(label=_("Vai trò"), choices=Role.choices)
    organisation = forms.ChoiceField(
        label=_("Cơ quan"), required=False, help_text=_("Quyền đi theo cơ quan kế thừa khi cơ quan sáp nhập.")
    )
    domains = forms.MultipleChoiceField(
        label=_("Lĩnh vực phụ trách"),
        required=False,
        widget=forms.CheckboxSelectMultiple,
        help_text=_("Chuyên viên chỉ rà soát số liệu của các lĩnh vực này."),
    )
    is_active = forms.BooleanField(
        label=_("Tài khoản đang hoạt động"),
        required=False,
        help_text=_("Bỏ chọn để khóa: mọi phiên đăng nhập của người này kết thúc ngay."),
    )

    def __init__(self, data: Any = None, *, user: User | None = None) -> None:
        self.user = user
        initial = (
            {
                name: getattr(user, name)
                for name in ("email", "full_name", "role", "organisation", "domains", "is_active")
            }
            if user
            else {"role": Role.SPECIALIST}
        )
        super().__init__(data, initial=initial)
        self._choices("organisation").choices = [("", _("Không thuộc cơ quan nào")), *organisation_choices()]
        self._choices("domains").choices = domain_choices()
        if user is None:
            del self.fields["is_active"]

    def _choices(self, name: str) -> Any:
        return self.fields[name]

    def clean_full_name(self) -> str:
        """The name in Unicode NFC, with single spaces."""
        return " ".join(unicodedata.normalize("NFC", self.cleaned_data["full_name"]).split())

    def clean_email(self) -> str:
        """The address in lower case, of no other account."""
        email = str(self.cleaned_data["email"]).lower()
        others = User.objects.filter(email__iexact=email)
        if self.user is not None:
            others = others.exclude(pk=self.user.pk)
        if others.exists():
            raise forms.ValidationError(_("Địa chỉ này đã có tài khoản."))
        return email

    def account(self) -> dict[str, Any]:
        """What the actions take."""
        return {name: self.cleaned_data[name] for name in ("email", "full_name", "role", "organisation", "domains")}
