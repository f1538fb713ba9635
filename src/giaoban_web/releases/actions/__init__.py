"""What may be done to releases: each in one transaction with its row of the audit."""

from giaoban_web.releases.actions.download import note_download, note_export
from giaoban_web.releases.actions.draft import ReleaseProblem, change_draft, discard_draft, new_draft
from giaoban_web.releases.actions.erratum import add_erratum
from giaoban_web.releases.actions.freeze import freeze, thaw
from giaoban_web.releases.actions.publish import open_due, publish, schedule, unschedule

__all__ = [
    "ReleaseProblem",
    "add_erratum",
    "change_draft",
    "discard_draft",
    "freeze",
    "new_draft",
    "note_download",
    "note_export",
    "open_due",
    "publish",
    "schedule",
    "thaw",
    "unschedule",
]
