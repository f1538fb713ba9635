"""How a page asks for a permission."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any, Concatenate, ParamSpec

import rules
from django.contrib.auth.decorators import login_not_required
from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import PermissionDenied
from django.http import HttpResponseBase

P = ParamSpec("P")
View = Callable[Concatenate[Any, P], HttpResponseBase]


def requires(permission: str) -> Callable[[View[P]], View[P]]:
    """Let a page be seen by those with a permission: `@requires("audit.see")`.

    Whoever is not signed in is sent to sign in, others get 403. The permission of a single thing is asked for in the
    page, by `allow(request.user, "documents.see", document)`.
    """
    if not rules.perm_exists(permission):
        raise LookupError(f"people/permissions.py declares no '{permission}'")

    def decorate(view: View[P]) -> View[P]:
        @wraps(view)
        def guarded(request: Any, /, *args: P.args, **kwargs: P.kwargs) -> HttpResponseBase:
            if not request.user.has_perm(permission):
                if not request.user.is_authenticated:
                    return redirect_to_login(request.get_full_path())
                raise PermissionDenied(permission)
            return view(request, *args, **kwargs)

        # This guard, not the middleware, decides about visitors: some pages are public where the site is.
        return login_not_required(guarded)

    return decorate


def allow(user: Any, permission: str, thing: Any = None) -> None:
    """Go on where the person has the permission on the thing, else raise PermissionDenied."""
    if not user.has_perm(permission, thing):
        raise PermissionDenied(permission)
