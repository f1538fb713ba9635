"""Every address of the site: each app's own `urls.py` under the app's name, and allauth's pages of accounts.

An app's pages are at `/NAME/` and named `NAME:page`; a `PREFIX` in its `urls.py` says otherwise.
"""

from django.urls import URLPattern, URLResolver, include, path

from giaoban_web.site.discovery import modules_named
from giaoban_web.site.views import errors


def app_addresses() -> list[URLPattern | URLResolver]:
    """What the apps' `urls.py` hold, in the order of the apps' names."""
    return [
        path(getattr(module, "PREFIX", f"{name}/"), include((module.urlpatterns, name)))
        for name, module in modules_named("urls").items()
    ]


urlpatterns: list[URLPattern | URLResolver] = [
    *app_addresses(),
    # An address is who somebody is, to single sign-on too: administrators change it, nobody their own.
    path("accounts/email/", errors.nothing_here, name="account_email"),
    path("accounts/", include("allauth.urls")),
]

handler400 = "giaoban_web.site.views.errors.bad_request"
handler403 = "giaoban_web.site.views.errors.forbidden"
handler404 = "giaoban_web.site.views.errors.not_found"
handler500 = "giaoban_web.site.views.errors.server_error"
