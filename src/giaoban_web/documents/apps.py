"""The app's place in Django."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class DocumentsConfig(AppConfig):
    """Documents: what was sent, its bytes, its text, its reading."""

    name = "giaoban_web.documents"
    label = "documents"
    verbose_name = _("Văn bản")
