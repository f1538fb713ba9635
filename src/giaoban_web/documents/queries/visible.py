"""Which documents a person may see, by their mark."""

from __future__ import annotations

from typing import Any

from django.db.models import Q, QuerySet

from giaoban_web.documents.models import Document, Mark
from giaoban_web.people.successors import predecessors_of

# What nobody sees but those who see everything: an internal document of nobody in particular.
_NOBODYS = Document(mark=Mark.INTERNAL, organisation="")


def visible_to(user: Any) -> QuerySet[Document]:
    """The documents the permission `documents.see` lets a person see, in SQL.

    A query over claims, findings or passages asks `filter(document__in=visible_to(user))`.
    """
    if not user.has_perm("documents.see"):
        return Document.objects.none()
    if user.has_perm("documents.see", _NOBODYS):
        return Document.objects.all()
    own = Q(organisation__in=predecessors_of(user.organisation)) if user.organisation else Q()
    return Document.objects.filter(Q(mark=Mark.PUBLIC) | own if own else Q(mark=Mark.PUBLIC))
