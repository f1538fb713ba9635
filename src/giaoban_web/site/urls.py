"""The addresses that belong to the site as a whole."""

from django.conf import settings
from django.contrib.auth.decorators import login_not_required
from django.urls import URLPattern, path
from django.views.i18n import set_language

from giaoban_web.site.views import health, home, style_guide

PREFIX = ""
urlpatterns: list[URLPattern] = [
    path("", home.home, name="home"),
    path("language/", login_not_required(set_language), name="language"),
    path("health/live", health.live, name="live"),
    path("health/ready", health.ready, name="ready"),
]
if settings.DEBUG:
    urlpatterns.append(path("style-guide/", style_guide.style_guide, name="style_guide"))
