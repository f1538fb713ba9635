"""The app's place in Django."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class ReviewConfig(AppConfig):
    """Review: people accept, correct, link or reject what was read."""

    name = "giaoban_web.review"
    label = "review"
    verbose_name = _("Rà soát")
