"""Addresses of releases, and of the API about them, that take arguments."""

from typing import Any

from tests.giaoban_web.releases.making import draft, keep, released


def examples() -> dict[str, dict[str, Any]]:
    """A release that is out, and a draft."""
    keep({"VN 2023-08": "22400000"})
    number = released().number
    numbered = ("release", "workbook", "reopened", "schedule", "unschedule", "publish", "thaw", "erratum")
    pk = draft().pk
    return {
        **{f"releases:{name}": {"number": number} for name in numbered},
        "releases:file": {"number": number, "name": f"giaoban-{number}.csv"},
        **{f"releases:{name}": {"pk": pk} for name in ("draft", "discard", "freeze")},
        "api:release": {"number": number},
        "api:figures": {"number": number},
    }
