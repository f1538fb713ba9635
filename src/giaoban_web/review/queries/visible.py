"""Which documents a person may see, as a condition of a query: the mark of each is honoured."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.db.models import Q

from giaoban_web.documents.models import Document, Mark


@dataclass(frozen=True, slots=True)
class _Paper:
    """A document that might be asked about."""

    mark: str
    organisation: str


def of_visible_documents(user: Any, document: str = "document") -> Q:
    """The condition that the document a row belongs to may be seen by the person.

    document: the path to it. One question a mark and organisation is put to `documents.see`, so that the rule stays in
    one place.
    """
    anybodys = [mark.value for mark in Mark if user.has_perm("documents.see", _Paper(mark.value, ""))]
    if len(anybodys) == len(Mark):
        return Q()
    allowed = Q(pk__in=())
    for mark, organisation in Document.objects.order_by().values_list("mark", "organisation").distinct():
        if user.has_perm("documents.see", _Paper(mark, organisation)):
            allowed |= Q(**{f"{document}__mark": mark, f"{document}__organisation": organisation})
    return allowed
