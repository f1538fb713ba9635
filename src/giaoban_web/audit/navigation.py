"""The entry of the audit in the menu."""

from django.utils.translation import gettext_lazy as _

from giaoban_web.site.menu import Entry

ENTRIES = (Entry(80, _("Nhật ký"), "audit:list", "history", "audit.see", _("Quản trị")),)
