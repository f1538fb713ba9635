"""The entries of the menu, each declared by its app in a file `navigation.py`."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Any

from django.http import HttpRequest
from django.urls import reverse
from django.utils.functional import Promise

from giaoban_web.site.discovery import modules_named


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry: `Entry(60, _("Nhật ký"), "audit:list", "history", "audit.see")`.

    order: its place, small first; icon: a name in the sprite; permission: who sees it, empty for everyone signed in;
    group: the heading it stands under, empty for none; without: pages of
    the app that are not within the entry.
    """

    order: int
    label: Promise
    url: str
    icon: str
    permission: str = ""
    group: Promise | str = ""
    without: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Item:
    """An entry as one page shows it: with its address, and whether the page is within it."""

    label: Promise
    address: str
    icon: str
    group: Promise | str
    current: bool


@cache
def entries() -> tuple[Entry, ...]:
    """Every app's entries in their order; an app's file holds them as `ENTRIES`."""
    found = [entry for module in modules_named("navigation").values() for entry in getattr(module, "ENTRIES", ())]
    return tuple(sorted(found, key=lambda entry: entry.order))


def menu(request: HttpRequest) -> dict[str, Any]:
    """What every template gets: the menu of the person who asks, and whether the site is set public."""
    user = getattr(request, "user", None)
    if user is None:
        return {"menu": ()}
    here = request.resolver_match.view_name if request.resolver_match else ""
    return {
        "menu": tuple(
            Item(entry.label, reverse(entry.url), entry.icon, entry.group, _is_current(entry, here))
            for entry in entries()
            if (user.has_perm(entry.permission) if entry.permission else user.is_authenticated)
        )
    }


def _is_current(entry: Entry, here: str) -> bool:
    """Home is current only as itself, others in all pages of their app."""
    if entry.url == "site:home":
        return here == entry.url
    if here in entry.without:
        return False
    return bool(here) and here.partition(":")[0] == entry.url.partition(":")[0]
