"""Preparing a release: its draft, what it would hold, and putting it away."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from giaoban_web.releases.actions import ReleaseProblem, change_draft, discard_draft, freeze, new_draft
from giaoban_web.releases.forms import DraftForm, FreezeForm
from giaoban_web.releases.models import Release
from giaoban_web.releases.queries.comparison import preview, release_before, stated_twice
from giaoban_web.releases.views.asked import draft_asked
from giaoban_web.site.access import requires
from giaoban_web.site.requests import Request


@requires("releases.prepare")
def create(request: Request) -> HttpResponse:
    """A new draft."""
    form = DraftForm(request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        draft = new_draft(request.user, **form.draft())
        messages.success(request, _("Đã lưu bản dự thảo."))
        return redirect("releases:draft", pk=draft.pk)
    return render(request, "releases/draft.html", {"form": form})


@requires("releases.prepare")
def edit(request: Request, pk: int) -> HttpResponse:
    """Change a draft; beside it what it would hold now, and the button that freezes it."""
    draft = draft_asked(pk)
    form = DraftForm(request.POST if request.method == "POST" else None, release=draft)
    if request.method == "POST" and form.is_valid():
        change_draft(request.user, draft, **form.draft())
        messages.success(request, _("Đã lưu bản dự thảo."))
        return redirect("releases:draft", pk=draft.pk)
    return render(request, "releases/draft.html", {"form": form, "draft": draft, "freeze_form": FreezeForm()})


@requires("releases.prepare")
def reopened(request: Request, number: int) -> HttpResponse:
    """Change a release that has a number but no figures: it was frozen and thawed again."""
    draft = _without_figures(number)
    if draft is None:
        return redirect("releases:release", number=number)
    form = DraftForm(request.POST if request.method == "POST" else None, release=draft)
    if request.method == "POST" and form.is_valid():
        change_draft(request.user, draft, **form.draft())
        messages.success(request, _("Đã lưu bản dự thảo."))
        return redirect("releases:reopened", number=number)
    return render(request, "releases/draft.html", {"form": form, "draft": draft, "freeze_form": FreezeForm()})


@requires("releases.prepare")
@require_POST
def counts(request: Request) -> HttpResponse:
    """What the scope in the form would hold if it were frozen now."""
    form = DraftForm(request.POST)
    form.is_valid()
    if form.errors.keys() & {"first", "last", "indicators", "areas", "organisations"}:
        return render(request, "releases/counts.html", {"unreadable": True})
    scope, now = form.scope(), timezone.now()
    before = release_before(Release(scope=scope.written()))
    found = preview(scope, now, before)
    return render(
        request,
        "releases/counts.html",
        {
            "counts": found,
            "total": found["new"] + found["revised"] + found["same"],
            "before": before,
            "twice": stated_twice(scope, now),
            "now": now,
        },
    )


@requires("releases.prepare")
@require_POST
def discard(request: Request, pk: int) -> HttpResponse:
    """Put a draft away."""
    discard_draft(request.user, draft_asked(pk))
    messages.success(request, _("Đã bỏ bản dự thảo."))
    return redirect("releases:list")


@requires("releases.prepare")
@require_POST
def freeze_draft(request: Request, pk: int) -> HttpResponse:
    """Freeze a draft: from here on it has a number and its own page."""
    draft = Release.objects.filter(pk=pk).first() or draft_asked(pk)
    form = FreezeForm(request.POST)
    try:
        if not form.is_valid():
            raise ReleaseProblem(_("Hãy chọn lại thời điểm chốt số liệu."))
        draft = freeze(request.user, draft, as_of=form.cleaned_data["as_of"])
    except ReleaseProblem as problem:
        messages.error(request, str(problem))
        if draft.number is not None:
            return redirect("releases:reopened", number=draft.number)
        return redirect("releases:draft", pk=pk)
    messages.success(request, _("Đã chốt số liệu của bản số %(number)s.") % {"number": draft.number})
    return redirect("releases:release", number=draft.number)


def _without_figures(number: int) -> Release | None:
    return Release.objects.filter(number=number, frozen_at=None).first()
