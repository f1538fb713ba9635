"""The app's place in Django."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class ReleasesConfig(AppConfig):
    """Releases: frozen, numbered sets of observations."""

    name = "giaoban_web.releases"
    label = "releases"
    verbose_name = _("Bản công bố")
