"""What pages ask about accounts."""

from giaoban_web.people.queries.accounts import AccountFilter, accounts, state_of
from giaoban_web.people.queries.choices import domain_choices, domain_names, organisation_choices, organisation_name

__all__ = [
    "AccountFilter",
    "accounts",
    "domain_choices",
    "domain_names",
    "organisation_choices",
    "organisation_name",
    "state_of",
]
