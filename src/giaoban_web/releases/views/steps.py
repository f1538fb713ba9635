"""The steps of a frozen release: its hour, its publication, and back."""

from __future__ import annotations

from collections.abc import Callable

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from giaoban_web.releases import actions
from giaoban_web.releases.actions import ReleaseProblem
from giaoban_web.releases.forms import ErratumForm, FiguresForm, ScheduleForm
from giaoban_web.releases.models import Release
from giaoban_web.releases.queries.figures import figures
from giaoban_web.releases.views.asked import release_asked
from giaoban_web.site.access import requires
from giaoban_web.site.requests import Request

_MOST_NAMED = 200


@requires("releases.publish")
@require_POST
def schedule(request: Request, number: int) -> HttpResponse:
    """Give it its hour."""
    release = release_asked(request, number)
    form = ScheduleForm(request.POST)
    if not form.is_valid():
        messages.error(request, _("Hãy chọn giờ công bố."))
        return redirect("releases:release", number=number)
    hour = form.cleaned_data["opens_at"]
    return _step(request, release, lambda: actions.schedule(request.user, release, hour), _("Đã lên lịch công bố."))


@requires("releases.publish")
@require_POST
def unschedule(request: Request, number: int) -> HttpResponse:
    """Take its hour away."""
    release = release_asked(request, number)
    return _step(request, release, lambda: actions.unschedule(request.user, release), _("Đã bỏ lịch công bố."))


@requires("releases.publish")
@require_POST
def publish(request: Request, number: int) -> HttpResponse:
    """Publish it now."""
    release = release_asked(request, number)
    return _step(request, release, lambda: actions.publish(request.user, release), _("Đã công bố."))


@requires("releases.prepare")
@require_POST
def thaw(request: Request, number: int) -> HttpResponse:
    """Let its figures go and change it again."""
    release = release_asked(request, number)
    return _step(request, release, lambda: actions.thaw(request.user, release), _("Đã mở lại để sửa."))


@requires("releases.publish")
def erratum(request: Request, number: int) -> HttpResponse:
    """Say what was wrong; the figures the table was narrowed to may be named."""
    release = release_asked(request, number)
    chosen = FiguresForm(request.GET, release).chosen()
    found = list(figures(release, chosen)[:_MOST_NAMED]) if not (chosen.only_change and not chosen.change) else []
    form = ErratumForm(request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        named = release.figures.filter(pk__in=[pk for pk in request.POST.getlist("figure") if pk.isdecimal()])
        try:
            actions.add_erratum(request.user, release, **form.cleaned_data, figures=named)
        except ReleaseProblem as problem:
            form.add_error(None, str(problem))
        else:
            messages.success(request, _("Đã thêm đính chính; bản công bố và các tệp giữ nguyên."))
            return redirect("releases:release", number=number)
    context = {"form": form, "release": release, "figures": found, "filter_form": FiguresForm(request.GET, release)}
    return render(request, "releases/erratum.html", context)


def _step(request: Request, release: Release, act: Callable[[], Release], done: str) -> HttpResponse:
    try:
        release = act()
        messages.success(request, done)
    except ReleaseProblem as problem:
        messages.error(request, str(problem))
    if not release.is_frozen:
        return redirect("releases:reopened", number=release.number)
    return redirect("releases:release", number=release.number)
