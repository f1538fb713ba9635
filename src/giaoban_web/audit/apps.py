"""The app of the audit."""

from django.apps import AppConfig
from django.db.models.signals import post_migrate


class AuditConfig(AppConfig):
    """The chain of rows."""

    name = "giaoban_web.audit"
    label = "audit"

    def ready(self) -> None:
        """Put the database's own guard in place after every migration: rebuilding a table drops its triggers."""
        from giaoban_web.audit.guard import install_after_migrate

        post_migrate.connect(install_after_migrate, sender=self)
