"""The app of people."""

from django.apps import AppConfig


class PeopleConfig(AppConfig):
    """Accounts and permissions."""

    name = "giaoban_web.people"
    label = "people"

    def ready(self) -> None:
        """Make the permissions known, and record what people do with their accounts."""
        from giaoban_web.people import permissions, signals  # noqa: F401
