"""The app every page stands on."""

from django.apps import AppConfig


class SiteConfig(AppConfig):
    """Base pages, components and assets."""

    name = "giaoban_web.site"
    label = "site"
