"""Organisations and domains of the catalogue, in the language of the page."""

from __future__ import annotations

from datetime import date

from django.utils.translation import get_language, gettext

from giaoban.catalogue import Domain, Organisation, load
from giaoban_web.people.successors import organisation_named, present_codes


def _name(thing: Organisation | Domain) -> str:
    return thing.name_en if get_language() == "en" else thing.name_vi


def organisation_name(code: str, day: date | None = None) -> str:
    """The name of an organisation, with its successor where it has one:

    `Bộ Thông tin và Truyền thông (nay là Bộ Khoa học và Công nghệ)`. An unknown code stands for itself.
    """
    organisation = organisation_named(code)
    if organisation is None:
        return code
    now = sorted(present_codes(code, day) - {code})
    successors = ", ".join(_name(found) for found in map(organisation_named, now) if found)
    if not successors:
        return _name(organisation)
    return gettext("%(name)s (nay là %(successors)s)") % {"name": _name(organisation), "successors": successors}


def organisation_choices() -> list[tuple[str, str]]:
    """Code and name of every organisation, by name."""
    return sorted(((code, organisation_name(code)) for code in load().organisations), key=lambda pair: pair[1])


def domain_choices() -> list[tuple[str, str]]:
    """Code and name of every domain, in the catalogue's order."""
    return [(code, _name(domain)) for code, domain in load().domains.items()]


def domain_names(codes: list[str]) -> list[str]:
    """The names of some domains."""
    domains = load().domains
    return [_name(domains[code]) if code in domains else code for code in codes]
