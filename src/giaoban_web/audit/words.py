"""What actions are called: each app names its own in a file `audited.py`."""

from __future__ import annotations

from functools import cache

from django.utils.functional import Promise

from giaoban_web.site.discovery import modules_named


@cache
def action_names() -> dict[str, Promise]:
    """The names of every action, by its code; an app's file holds them as `ACTIONS`."""
    return {code: name for module in modules_named("audited").values() for code, name in module.ACTIONS.items()}


def action_name(code: str) -> str:
    """The name in the language of the page; the code where an action of old has none: `Tạo tài khoản`."""
    return str(action_names().get(code, code))
