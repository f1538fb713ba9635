"""The entries of releases in the menu."""

from django.utils.translation import gettext_lazy as _

from giaoban_web.site.menu import Entry

ENTRIES = (Entry(50, _("Công bố"), "releases:list", "package", "releases.see"),)
