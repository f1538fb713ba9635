"""The headers of every answer, and the language of the page."""

from __future__ import annotations

import pytest
from django.test import Client

pytestmark = pytest.mark.django_db


def test_every_answer_keeps_the_page_to_itself(client: Client) -> None:
    for path in ("/accounts/login/", "/nothing/", "/health/live"):
        headers = client.get(path).headers
        assert headers["Content-Security-Policy"] == (
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
            "connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; "
            "object-src 'none'"
        )
        assert (headers["X-Frame-Options"], headers["X-Content-Type-Options"], headers["Referrer-Policy"]) == ("DENY", "nosniff", "same-origin")


def test_pages_of_a_signed_in_person_are_kept_by_no_cache(signed_in) -> None:
    assert signed_in("leader").get("/").headers["Cache-Control"] == "private, no-store"


def test_pages_are_vietnamese_unless_the_reader_switched(client: Client) -> None:
    assert client.get("/accounts/login/", headers={"Accept-Language": "en"}).headers["Content-Language"] == "vi"
    client.post("/language/", {"language": "en"})
    page = client.get("/accounts/login/")
    assert page.headers["Content-Language"] == "en"
    assert "Ask your organisation’s administrator." in page.content.decode()


@pytest.mark.parametrize(("language", "title"), [("vi", "Không tìm thấy trang"), ("en", "There is no such page")])
def test_an_error_page_speaks_the_language_of_the_reader(client: Client, language: str, title: str) -> None:
    client.cookies["django_language"] = language
    response = client.get("/nothing/")
    assert (response.status_code, f"<h1>{title}</h1>" in response.content.decode()) == (404, True)
