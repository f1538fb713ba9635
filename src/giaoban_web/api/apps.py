"""The app's place in Django."""

from django.apps import AppConfig


class ApiConfig(AppConfig):
    """The API."""

    name = "giaoban_web.api"
    label = "api"
