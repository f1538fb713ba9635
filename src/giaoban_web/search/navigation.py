"""The entry of the search in the menu."""

from django.utils.translation import gettext_lazy as _

from giaoban_web.site.menu import Entry

ENTRIES = (Entry(5, _("Tìm kiếm"), "search:search", "search", "search.use"),)
