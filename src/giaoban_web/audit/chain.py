"""How a row is sealed: SHA-256 over its canonical JSON, the hash of the row before among it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from giaoban_web.audit.models import Entry

FIRST = "0" * 64
_SEALED = ("actor_name", "action", "subject_type", "subject_id", "subject_name", "before", "after", "previous")


def canonical(value: Mapping[str, Any] | None) -> str:
    """JSON with sorted keys and no spaces, decimals and dates as text; empty for None.

    >>> canonical({"value": Decimal("12.50"), "code": "a"})
    '{"code":"a","value":"12.50"}'

    Raises TypeError for a float: a figure is never one.
    """
    if value is None:
        return ""
    return json.dumps(_plain(value), ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)


def _plain(value: Any) -> Any:
    if value is None or isinstance(value, bool | int | str):
        return str(value) if isinstance(value, str) else value  # enumerations become their plain text
    if isinstance(value, Decimal):
        return str(value)
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Mapping):
        return {str(key): _plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(item) for item in value]
    raise TypeError(f"the audit cannot keep a {type(value).__name__}")


def seal(entry: Entry) -> str:
    """The hash of a row, 64 hexadecimal digits."""
    content: dict[str, Any] = {name: getattr(entry, name) for name in _SEALED}
    content |= {
        "number": entry.number,
        "actor": entry.actor_id,
        "at": entry.at.astimezone(UTC).isoformat(timespec="microseconds"),
    }
    return hashlib.sha256(canonical(content).encode()).hexdigest()
