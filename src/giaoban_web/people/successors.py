"""Organisations change; rights follow the successor."""

from __future__ import annotations

from datetime import date

from django.utils import timezone

from giaoban.catalogue import Organisation, load


def today() -> date:
    """The day in the ministry's time zone."""
    return timezone.localdate()


def organisation_named(code: str) -> Organisation | None:
    """The organisation of a code, None where the catalogue has none such."""
    return load().organisations.get(code)


def present_codes(code: str, day: date | None = None) -> frozenset[str]:
    """The organisations that do the work of one on a day: `present_codes("mic", date(2026, 1, 1)) == {"most"}`.

    Itself while it exists, else its successors, through any number of mergers. A code the catalogue lacks stands for
    itself, so that an account is never widened by a gap in the catalogue.
    """
    day = day or today()
    organisations = load().organisations
    found: set[str] = set()
    waiting, seen = [code], {code}
    while waiting:
        organisation = organisations.get(waiting.pop())
        if organisation is None:
            continue
        # One that has ended and names no successor keeps its own papers.
        if organisation.is_valid_on(day) or not organisation.successors:
            found.add(organisation.code)
            continue
        fresh = [successor for successor in organisation.successors if successor not in seen]
        seen.update(fresh)
        waiting += fresh
    return frozenset(found or {code})


def same_house(one: str, other: str, day: date | None = None) -> bool:
    """True where two organisations are, on the day, one and the same or have a successor in common."""
    return bool(one) and bool(other) and not present_codes(one, day).isdisjoint(present_codes(other, day))


def predecessors_of(code: str, day: date | None = None) -> frozenset[str]:
    """Every code whose papers an organisation holds on a day, its own among them: `{"mic", "most"}` for `most`."""
    held = present_codes(code, day)
    return frozenset(
        {code} | {other for other in load().organisations if not held.isdisjoint(present_codes(other, day))}
    )
