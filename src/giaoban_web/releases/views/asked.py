"""The release a page is asked about."""

from __future__ import annotations

from django.http import Http404

from giaoban_web.releases.models import Release
from giaoban_web.site.requests import Request


def release_asked(request: Request, number: int) -> Release:
    """The release of a number, where this person may see its figures now; 404 otherwise, as if there were none."""
    visible = Release.objects.visible_to(request.user)
    found: Release | None = (
        visible.select_related("before", "published_by", "created_by").filter(number=number).first()
    )
    if found is None or not request.user.has_perm("releases.see", found):
        raise Http404(f"release {number}")
    return found


def draft_asked(pk: int) -> Release:
    """The draft without a number of this id; 404 otherwise."""
    found = Release.objects.filter(pk=pk, number=None).first()
    if found is None:
        raise Http404(f"draft {pk}")
    return found
