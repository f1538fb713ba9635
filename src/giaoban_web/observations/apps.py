"""The app's place in Django."""

from django.apps import AppConfig
from django.core.signals import request_started
from django.utils.translation import gettext_lazy as _


class ObservationsConfig(AppConfig):
    """Observations: figures kept as official statistics."""

    name = "giaoban_web.observations"
    label = "observations"
    verbose_name = _("Giá trị quan sát")

    def ready(self) -> None:
        """Notice a reloaded catalogue at the next request."""
        from giaoban_web.observations.reloading import look

        request_started.connect(look, dispatch_uid="reloaded catalogue")
