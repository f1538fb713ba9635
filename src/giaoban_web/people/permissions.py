"""Every permission of the site, in this one place.

A permission is a name and a predicate over the person and, where one is asked about, the thing. Pages name the
permission (`@requires("audit.see")`), never a role. What a thing must have to be asked about:

- a document: `mark` (`public` or `internal`) and `organisation`; `documents.queries.visible_to` says the same in SQL;
- a claim, an observation, an indicator: `domain`, a code of the catalogue, empty for a claim not yet linked;
- a submission: `organisation`.

Without a thing, a permission says whether the person may do this to some thing at all: the menu and lists ask so.
"""

from __future__ import annotations

from typing import Any

import rules
from django.conf import settings

from giaoban_web.people.roles import Role
from giaoban_web.people.successors import same_house


def _has_role(*roles: Role) -> Any:
    @rules.predicate("has role " + " or ".join(roles))
    def has_role(user: Any) -> bool:
        return bool(getattr(user, "is_active", False)) and getattr(user, "role", None) in roles

    return has_role


signed_in = _has_role(*Role)
reporter = _has_role(Role.REPORTER)
specialist = _has_role(Role.SPECIALIST)
publisher = _has_role(Role.PUBLISHER)
leader = _has_role(Role.LEADER)
administrator = _has_role(Role.ADMINISTRATOR)
staff = _has_role(Role.SPECIALIST, Role.PUBLISHER, Role.LEADER, Role.ADMINISTRATOR)


@rules.predicate
def site_is_public(user: Any) -> bool:
    """The ministry set the site public (GIAOBAN_PUBLIC)."""
    return bool(settings.GIAOBAN_PUBLIC)


@rules.predicate
def of_own_domain(user: Any, thing: Any) -> bool:
    """The thing belongs to a domain the person is charged with; true where no thing is asked about."""
    return thing is None or getattr(thing, "domain", None) in user.domains


@rules.predicate
def of_no_domain(user: Any, thing: Any) -> bool:
    """The thing belongs to no domain yet: a figure that nobody has linked to an indicator, which any specialist may."""
    return thing is None or getattr(thing, "domain", None) == ""


@rules.predicate
def of_own_organisation(user: Any, thing: Any) -> bool:
    """The thing is of the person's organisation, of one it succeeded or that succeeded it."""
    return thing is None or same_house(user.organisation, getattr(thing, "organisation", ""))


@rules.predicate
def is_marked_public(user: Any, thing: Any) -> bool:
    """The document carries the mark công khai."""
    return thing is None or getattr(thing, "mark", "") == "public"


@rules.predicate
def is_released(user: Any, thing: Any) -> bool:
    """The release is out: its hour has come. A thing that knows no hour is not out."""
    return thing is None or bool(getattr(thing, "is_out", False))


_GRANTED = {
    # documents and what is read from them
    "documents.see": staff | (reporter & (is_marked_public | of_own_organisation)),
    "documents.upload": reporter | specialist | publisher,
    "documents.export": staff,
    "claims.see": staff,
    "claims.review": (specialist & (of_own_domain | of_no_domain)) | publisher,
    "claims.export": specialist | publisher | administrator,
    "findings.see": staff,
    # figures kept
    "indicators.see": signed_in,
    "observations.see": staff,
    "observations.import": specialist | publisher,
    "observations.revise": (specialist & of_own_domain) | publisher,
    "observations.export": staff,
    "targets.set": publisher,
    "submissions.send": reporter & of_own_organisation,
    # what is published
    "releases.see": (site_is_public & is_released) | (signed_in & is_released) | publisher | leader,
    "releases.see_embargoed": publisher | leader,
    "releases.prepare": publisher,
    "releases.publish": publisher,
    "releases.export": (site_is_public & is_released) | (signed_in & is_released) | publisher | leader,
    # across the site
    "search.use": signed_in,
    "audit.see": leader | administrator,
    "audit.export": administrator,
    "people.manage": administrator,
    "catalogue.reload": administrator,
}

for _name, _predicate in _GRANTED.items():
    rules.set_perm(_name, _predicate)


def permission_names() -> tuple[str, ...]:
    """Every permission, in the order above."""
    return tuple(_GRANTED)
