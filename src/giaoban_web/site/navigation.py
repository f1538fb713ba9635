"""The site's own entry of the menu."""

from django.utils.translation import gettext_lazy as _

from giaoban_web.site.menu import Entry

ENTRIES = (Entry(0, _("Trang chủ"), "site:home", "home"),)
