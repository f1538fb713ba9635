"""The app's place in Django."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class ClaimsConfig(AppConfig):
    """Claims: the figures documents state, and the findings about them."""

    name = "giaoban_web.claims"
    label = "claims"
    verbose_name = _("Số liệu được nêu")
