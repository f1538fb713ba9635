"""Accounts are made, changed and closed, and the audit tells of it."""

from __future__ import annotations

import json

import pytest
from django.core.exceptions import ValidationError

from giaoban_web.audit.models import Entry
from giaoban_web.people.actions import change_account, create_account
from giaoban_web.people.models import User

pytestmark = pytest.mark.django_db


def test_a_new_account_is_told_whole_without_its_password(person) -> None:
    administrator = person("administrator")
    user = create_account(administrator, email="Moi@Example.vn", full_name="Vũ Thị Mới", role="specialist", domains=["post"], password="x")
    row = Entry.objects.get()
    assert (row.action, row.actor_id, row.subject_id, row.before) == ("people.created", administrator.pk, str(user.pk), "")
    assert json.loads(row.after) == {
        "domains": ["post"],
        "email": "moi@example.vn",
        "full_name": "Vũ Thị Mới",
        "is_active": True,
        "organisation": "",
        "role": "specialist",
    }


def test_a_change_tells_only_what_changed(person) -> None:
    administrator, user = person("administrator"), person("specialist", domains=["post"])
    change_account(administrator, user.pk, role="publisher", domains=["post"])
    row = Entry.objects.get()
    assert (row.before, row.after) == ('{"role":"specialist"}', '{"role":"publisher"}')


def test_a_change_of_nothing_leaves_no_row(person) -> None:
    user = person("administrator")
    change_account(user, user.pk, role="administrator")
    assert list(Entry.objects.all()) == []


def test_the_last_administrator_stays_one(person) -> None:
    user = person("administrator")
    with pytest.raises(ValidationError):
        change_account(user, user.pk, role="leader")
    assert User.objects.get(pk=user.pk).role == "administrator"
    assert list(Entry.objects.all()) == []


def test_closing_an_account_ends_its_sessions(person, signed_in) -> None:
    from django.test import Client

    administrator = person("administrator")
    user = person("reporter")
    client = Client()
    assert client.login(email=user.email, password="mot-cau-dai-de-nho")
    assert client.get("/people/me/").status_code == 200
    change_account(administrator, user.pk, is_active=False)
    assert client.get("/people/me/").status_code == 302
