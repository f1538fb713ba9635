"""Addresses of documents and of what was read from them."""

from typing import Any

from tests.giaoban_web.documents.sending import sent_and_read

from giaoban_web.people.models import User


def examples() -> dict[str, dict[str, Any]]:
    """An internal document of nobody's organisation, read."""
    author = User.objects.create_user("nguoi-gui@example.vn", full_name="Người Gửi", role="specialist")
    pk = sent_and_read(author).pk
    names = ("document", "state", "read_again", "original")
    return {
        **{f"documents:{name}": {"pk": pk} for name in names},
        "documents:text": {"pk": pk, "number": 0},
        "claims:of_document": {"document": pk},
        "claims:export": {"document": pk},
    }
