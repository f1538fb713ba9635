"""What is done to claims, as the audit names it."""

from django.utils.translation import gettext_lazy as _

ACTIONS = {"claims.exported": _("Xuất số liệu của văn bản")}
