"""The entries of review in the menu."""

from django.utils.translation import gettext_lazy as _

from giaoban_web.site.menu import Entry

_FINDINGS = ("review:findings", "review:dismiss", "review:reopen")
ENTRIES = (
    Entry(20, _("Rà soát"), "review:queue", "clipboard-check", "claims.see", without=_FINDINGS),
    Entry(
        25,
        _("Phát hiện"),
        "review:findings",
        "zoom-question",
        "findings.see",
        without=("review:queue", "review:claim", "review:accept_many"),
    ),
)
