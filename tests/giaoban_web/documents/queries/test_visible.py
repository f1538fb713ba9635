"""Who sees which document: in SQL as by the permission."""

from __future__ import annotations

import pytest
from django.contrib.auth.models import AnonymousUser
from tests.giaoban_web.documents.sending import sent

from giaoban_web.documents.models import Document
from giaoban_web.documents.queries import visible_to

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _own_folder(settings, tmp_path) -> None:
    settings.MEDIA_ROOT = tmp_path / "files"


def test_the_query_and_the_permission_say_the_same_for_everyone(person) -> None:
    author = person("publisher", email="gui@example.vn")
    for number, organisation in enumerate(("", "mic", "most", "mps")):
        for mark in ("public", "internal"):
            sent(
                author,
                f"Doanh thu {number} tỷ đồng, {mark}.",
                f"{organisation or 'khong'}-{mark}.txt",
                mark=mark,
                organisation=organisation,
            )
    people = [
        person("reporter", organisation="most"),
        person("reporter", email="khong@example.vn"),
        person("reporter", email="dong@example.vn", organisation="most", is_active=False),
        *(person(role) for role in ("specialist", "publisher", "leader", "administrator")),
    ]
    seen = {user.email: {d.name for d in visible_to(user)} for user in people}
    assert seen == {
        user.email: {d.name for d in Document.objects.all() if user.has_perm("documents.see", d)} for user in people
    }
    public = {"khong-public.txt", "mic-public.txt", "most-public.txt", "mps-public.txt"}
    assert seen["reporter@example.vn"] == public | {"mic-internal.txt", "most-internal.txt"}
    assert (seen["khong@example.vn"], seen["dong@example.vn"]) == (public, set())
    assert {len(seen[f"{role}@example.vn"]) for role in ("specialist", "publisher", "leader", "administrator")} == {8}


def test_a_visitor_sees_none(person) -> None:
    sent(person("specialist"), mark="public")
    assert list(visible_to(AnonymousUser())) == []
