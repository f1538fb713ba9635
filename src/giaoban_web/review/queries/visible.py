"""Which rows a person may see by the document they belong to: the mark of each document is honoured."""

from __future__ import annotations

from typing import Any

from django.db.models import Q

from giaoban_web.documents.models import Document, Mark
from giaoban_web.documents.queries import visible_to

# Who sees this sees every document, and the database need not be asked which.
_NOBODYS = Document(mark=Mark.INTERNAL, organisation="")


def of_visible_documents(user: Any) -> Q:
    """The condition on claims and findings that the person may see the document they belong to."""
    if user.has_perm("documents.see", _NOBODYS):
        return Q()
    return Q(document__in=visible_to(user))
