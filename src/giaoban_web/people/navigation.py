"""The entry of people in the menu."""

from django.utils.translation import gettext_lazy as _

from giaoban_web.site.menu import Entry

ENTRIES = (Entry(90, _("Người dùng"), "people:list", "users", "people.manage", _("Quản trị"), ("people:me",)),)
