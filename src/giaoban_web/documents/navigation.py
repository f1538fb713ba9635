"""The entry of documents in the menu."""

from django.utils.translation import gettext_lazy as _

from giaoban_web.site.menu import Entry

ENTRIES = (Entry(10, _("Văn bản"), "documents:list", "files", "documents.see"),)
