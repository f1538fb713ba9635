"""The app's place in Django."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class SearchConfig(AppConfig):
    """Search: what was read, found by its words with and without accents."""

    name = "giaoban_web.search"
    label = "search"
    verbose_name = _("Tìm kiếm")
