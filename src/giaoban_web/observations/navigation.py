"""The entry of indicators in the menu."""

from django.utils.translation import gettext_lazy as _

from giaoban_web.site.menu import Entry

ENTRIES = (Entry(30, _("Chỉ tiêu"), "observations:list", "chart-line", "indicators.see"),)
