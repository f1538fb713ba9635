"""The pages of people."""

from __future__ import annotations

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from giaoban_web.audit.models import Entry
from giaoban_web.people.models import User

pytestmark = pytest.mark.django_db


def test_the_list_asks_the_database_the_same_few_questions_however_long_it_is(signed_in, person) -> None:
    client = signed_in("administrator")
    counts = []
    for number in (1, 2):
        for each in range(8):
            person("reporter", email=f"r{number}-{each}@example.vn", organisation="mic")
        with CaptureQueriesContext(connection) as asked:
            assert client.get("/people/").status_code == 200
        counts.append(len(asked))
    assert counts == [4, 4]


def test_an_address_has_one_account_in_whatever_case_it_is_written(signed_in, person) -> None:
    person("reporter")
    page = signed_in("administrator").post("/people/new/", {"email": "REPORTER@example.vn", "full_name": "A", "role": "leader"})
    assert "Địa chỉ này đã có tài khoản." in page.content.decode()
    assert User.objects.filter(email__iexact="reporter@example.vn").count() == 1


def test_after_five_wrong_passwords_the_right_one_must_wait(person) -> None:
    user = person("specialist")
    client = Client()
    for _ in range(5):
        client.post("/accounts/login/", {"login": user.email, "password": "sai"})
    page = client.post("/accounts/login/", {"login": user.email, "password": "mot-cau-dai-de-nho"})
    assert "Đăng nhập sai quá nhiều lần. Hãy thử lại sau." in page.content.decode()
    assert Entry.objects.filter(action="people.sign_in_failed").count() == 5


def test_nobody_signs_up(client: Client, db: None) -> None:
    client.post("/accounts/signup/", {"email": "a@example.vn", "password1": "hoa-sen-trong-dam", "password2": "hoa-sen-trong-dam"})
    assert User.objects.count() == 0
