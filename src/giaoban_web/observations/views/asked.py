"""What every page of an indicator is asked about: the indicator, and the day."""

from __future__ import annotations

from datetime import datetime

from django.http import Http404

from giaoban.catalogue import Indicator, load
from giaoban_web.observations.codes import present_code
from giaoban_web.observations.forms import DayForm
from giaoban_web.observations.queries import end_of_day
from giaoban_web.site.requests import Request


def indicator_asked(code: str) -> Indicator:
    """The indicator of an address, by its present or a former code. Raises Http404."""
    found = load().indicators.get(present_code(code))
    if found is None:
        raise Http404(code)
    return found


def moment_asked(form: DayForm) -> datetime | None:
    """The moment a form asks about, None for now."""
    day = form.cleaned_data.get("as_of") if form.is_valid() else None
    return end_of_day(day) if day else None


def sees_figures(request: Request) -> bool:
    """True where the person sees figures that are not released, not the definitions alone."""
    return bool(request.user.has_perm("observations.see"))
