"""Claims as they are written on the wire: one JSON object a claim."""

from __future__ import annotations

import json
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from giaoban.claims.model import Change, Claim, Direction, Status
from giaoban.figures import Qualifier, Unit, plain
from giaoban.periods import Period, parse_period

_encode = json.JSONEncoder(ensure_ascii=False).encode


def claim_to_wire(claim: Claim) -> dict[str, object]:
    """The object a claim is on the wire: decimals and periods are strings, what is unknown is None.

    `value` of `4.750 tỷ đồng` is `"4750000000000"`, `unit` is `"VND"`. What only a page needs (the span of the number
    inside the quote, the spans of the changes) stays behind.
    """
    wire: dict[str, object] = {
        "start": claim.start,
        "end": claim.end,
        "quote": claim.quote,
        "subject": claim.subject,
        "indicator": claim.indicator,
        "value": _text(claim.value),
        "unit": claim.unit and claim.unit.value,
        "counted": claim.counted,
        "of": _text(claim.of),
        "qualifier": claim.qualifier.value,
        "period": claim.period and str(claim.period),
        "area": claim.area,
        "status": claim.status.value,
        "changes": [_change_to_wire(change) for change in claim.changes],
        "id": claim.id,
        "document": claim.document,
        "low": _text(claim.low),
        "high": _text(claim.high),
        "part_of": claim.part_of,
        "confidence": claim.confidence,
        "link_words": list(claim.link_words),
        "rule": list(claim.rule),
    }
    if claim.cell is not None:
        wire["cell"] = claim.cell
    return wire


def claim_to_line(claim: Claim) -> str:
    """The claim as one line of JSON, without its line feed; letters stand as they are, not escaped."""
    return _encode(claim_to_wire(claim))


def claim_from_wire(wire: Mapping[str, Any]) -> Claim:
    """The claim an object of the wire stands for; the spans a page needs are zero.

    Raises ValueError naming the key that is missing or cannot be read.
    """
    try:
        return Claim(
            id=wire["id"],
            document=wire["document"],
            start=wire["start"],
            end=wire["end"],
            quote=wire["quote"],
            subject=wire["subject"],
            value=_decimal(wire, "value"),
            unit=Unit(wire["unit"]) if wire["unit"] is not None else None,
            counted=wire["counted"],
            of=_decimal(wire, "of"),
            qualifier=Qualifier(wire["qualifier"]),
            period=_period(wire["period"]),
            area=wire["area"],
            status=Status(wire["status"]),
            changes=tuple(_change_from_wire(change) for change in wire["changes"]),
            indicator=wire["indicator"],
            confidence=float(wire["confidence"]),
            link_words=tuple(wire["link_words"]),
            low=_decimal(wire, "low"),
            high=_decimal(wire, "high"),
            part_of=wire["part_of"],
            rule=tuple(wire["rule"]),
            cell=wire.get("cell"),
        )
    except KeyError as missing:
        raise ValueError(f"a claim on the wire lacks the key '{missing.args[0]}'") from None


def _change_to_wire(change: Change) -> dict[str, object]:
    wire: dict[str, object] = {}
    for key, size in (("percent", change.percent), ("absolute", change.absolute), ("times", change.times)):
        if size is not None:
            wire[key] = plain(size)
    wire["direction"] = change.direction.value
    wire["basis"] = change.basis and str(change.basis)
    wire["base_value"] = _text(change.base_value)
    wire["unit"] = change.unit and change.unit.value
    wire["qualifier"] = change.qualifier.value
    return wire


def _change_from_wire(wire: Mapping[str, Any]) -> Change:
    return Change(
        direction=Direction(wire["direction"]),
        start=0,
        end=0,
        percent=_decimal(wire, "percent"),
        absolute=_decimal(wire, "absolute"),
        times=_decimal(wire, "times"),
        basis=_period(wire["basis"]),
        base_value=_decimal(wire, "base_value"),
        unit=Unit(wire["unit"]) if wire["unit"] is not None else None,
        qualifier=Qualifier(wire["qualifier"]),
    )


def _text(value: Decimal | None) -> str | None:
    return None if value is None else plain(value)


def _decimal(wire: Mapping[str, Any], key: str) -> Decimal | None:
    text = wire.get(key)
    if text is None:
        return None
    try:
        return Decimal(text)
    except ArithmeticError:
        raise ValueError(f"'{text}' is not a decimal number (key '{key}')") from None


def _period(text: str | None) -> Period | None:
    return None if text is None else parse_period(text)
