"""The app's place in Django."""

from django.apps import AppConfig
from django.db.models.signals import post_migrate
from django.utils.translation import gettext_lazy as _


class ReleasesConfig(AppConfig):
    """Releases: frozen, numbered sets of observations."""

    name = "giaoban_web.releases"
    label = "releases"
    verbose_name = _("Bản công bố")

    def ready(self) -> None:
        """Put the database's own guard in place after every migration."""
        from giaoban_web.releases.guard import install_after_migrate

        post_migrate.connect(install_after_migrate, sender=self)
