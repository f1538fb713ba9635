"""The app's place in Django."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class ObservationsConfig(AppConfig):
    """Observations: figures kept as official statistics."""

    name = "giaoban_web.observations"
    label = "observations"
    verbose_name = _("Giá trị quan sát")
