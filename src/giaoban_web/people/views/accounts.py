"""Administration of accounts: list, make, change, close, invite."""

from __future__ import annotations

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from giaoban_web.people.actions import change_account, create_account, invitation_link
from giaoban_web.people.forms import AccountForm, FilterForm
from giaoban_web.people.models import User
from giaoban_web.people.queries import AccountFilter, accounts, organisation_name
from giaoban_web.people.roles import ABOUT
from giaoban_web.site.access import requires
from giaoban_web.site.requests import Request


@requires("people.manage")
def account_list(request: Request) -> HttpResponse:
    """Accounts, narrowed by name, role and state; htmx asks for the table alone."""
    form = FilterForm(request.GET)
    chosen = AccountFilter(**form.cleaned_data) if form.is_valid() else AccountFilter()
    page = Paginator(accounts(chosen), 25).get_page(request.GET.get("page"))
    rows = [(user, organisation_name(user.organisation) if user.organisation else "") for user in page]
    template = "people/table.html" if request.htmx else "people/list.html"
    return render(request, template, {"form": form, "page": page, "rows": rows})


@requires("people.manage")
def create(request: Request) -> HttpResponse:
    """A new account; its one-time link is shown once, after it is made."""
    form = AccountForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        user = create_account(request.user, **form.account())
        messages.success(request, _("Đã tạo tài khoản %(name)s.") % {"name": user})
        return _show_invitation(request, user)
    return render(request, "people/edit.html", {"form": form, "roles": ABOUT})


@requires("people.manage")
def edit(request: Request, pk: int) -> HttpResponse:
    """Change an account or close it."""
    user = get_object_or_404(User, pk=pk)
    form = AccountForm(request.POST or None, user=user)
    if request.method == "POST" and form.is_valid():
        try:
            change_account(request.user, user.pk, **form.account(), is_active=form.cleaned_data["is_active"])
        except ValidationError as problem:
            form.add_error(None, problem)
        else:
            messages.success(request, _("Đã lưu tài khoản %(name)s.") % {"name": form.cleaned_data["full_name"]})
            return redirect("people:list")
    return render(request, "people/edit.html", {"form": form, "person": user, "roles": ABOUT})


@requires("people.manage")
@require_POST
def invite(request: Request, pk: int) -> HttpResponse:
    """A fresh one-time link for a person who lost theirs."""
    return _show_invitation(request, get_object_or_404(User, pk=pk, is_active=True))


def _show_invitation(request: Request, user: User) -> HttpResponse:
    link = request.build_absolute_uri(invitation_link(request.user, user))
    return render(request, "people/invited.html", {"person": user, "link": link})
