"""Every address answers every role as the matrix says."""

import pytest
from django.test import Client
from tests.giaoban_web.addresses import ROLES, VISITOR, address, all_names, declared, examples, outcome

from giaoban_web.people import permissions

pytestmark = pytest.mark.django_db


def test_every_address_is_declared_and_every_declared_address_exists() -> None:
    assert sorted(declared()) == all_names()


def test_the_matrix_says_for_every_address_what_every_role_gets() -> None:
    assert {name: sorted(set(ROLES) - set(outcomes)) for name, outcomes in declared().items() if set(outcomes) != set(ROLES)} == {}


@pytest.mark.parametrize("role", ROLES)
def test_every_address_answers_a_role_as_declared(role: str, signed_in) -> None:
    arguments = examples()
    expected = {name: outcomes[role] for name, outcomes in declared().items()}
    client = Client() if role == VISITOR else signed_in(role)
    session = dict(client.cookies)
    found = {}
    for name in expected:
        client.cookies.clear()
        client.cookies.update(session)
        client.get("/") if role == VISITOR else None
        found[name] = outcome(client, address(name, arguments))
    assert found == expected


def test_no_permission_is_granted_to_a_closed_account(person) -> None:
    user = person("administrator", is_active=False)
    assert [name for name in permissions.permission_names() if user.has_perm(name)] == []


def test_each_role_may_do_what_is_declared_and_no_more(person) -> None:
    people = {role: person(role) for role in ROLES if role != VISITOR}
    granted = {
        role: {name for name in permissions.permission_names() if user.has_perm(name)} for role, user in people.items()
    }
    seen = {
        "claims.see", "documents.export", "documents.see", "findings.see", "indicators.see", "observations.export",
        "observations.see", "releases.export", "releases.see", "search.use",
    }  # fmt: skip
    assert granted == {
        "reporter": {
            "documents.see", "documents.upload", "indicators.see", "releases.export", "releases.see", "search.use",
            "submissions.send",
        },
        "specialist": seen | {"claims.export", "claims.review", "documents.upload", "observations.import", "observations.revise"},
        "publisher": seen | {
            "claims.export", "claims.review", "documents.upload", "observations.import", "observations.revise",
            "releases.prepare", "releases.publish", "releases.see_embargoed", "targets.set",
        },
        "leader": seen | {"audit.see", "releases.see_embargoed"},
        "administrator": seen | {"audit.export", "audit.see", "catalogue.reload", "claims.export", "people.manage"},
    }  # fmt: skip


class Thing:
    """A thing that is asked about."""

    def __init__(self, **fields: object) -> None:
        self.__dict__.update(fields)


def test_a_specialist_reviews_the_own_domains_only(person) -> None:
    user = person("specialist", domains=["telecom"])
    assert [user.has_perm("claims.review", Thing(domain=domain)) for domain in ("telecom", "post")] == [True, False]


def test_a_reporter_sees_the_papers_of_the_own_organisation_and_of_those_it_succeeded(person) -> None:
    user = person("reporter", organisation="most")
    assert {code: user.has_perm("documents.see", Thing(organisation=code)) for code in ("most", "mic", "mps", "")} == {
        "most": True,
        "mic": True,
        "mps": False,
        "": False,
    }


def test_a_visitor_sees_a_release_only_where_the_site_is_public_and_the_hour_has_come(settings) -> None:
    from django.contrib.auth.models import AnonymousUser

    visitor = AnonymousUser()
    seen = {}
    for public in (False, True):
        settings.GIAOBAN_PUBLIC = public
        for out in (False, True):
            seen[public, out] = visitor.has_perm("releases.see", Thing(is_out=out))
    assert seen == {(False, False): False, (False, True): False, (True, False): False, (True, True): True}
