"""What the audit does itself, as the audit names it."""

from django.utils.translation import gettext_lazy as _

ACTIONS = {
    "audit.exported": _("Xuất nhật ký"),
    "site.backed_up": _("Sao lưu"),
}
