"""What a claim says after what people corrected in it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from giaoban.claims import Claim, Status
from giaoban.claims.wire import claim_from_wire
from giaoban.figures import Qualifier
from giaoban_web.claims.models import ReadClaim
from giaoban_web.observations.models import Observation

# What a specialist may correct, as the wire has them; `provisional` is not on the wire, its source's words say so.
CORRECTED = (
    "indicator",
    "value",
    "unit",
    "counted",
    "period",
    "area",
    "status",
    "qualifier",
    "low",
    "high",
    "provisional",
)
_PROVISIONAL = ("sơ bộ", "tạm tính")


def wire_of(claim: ReadClaim) -> dict[str, Any]:
    """The claim on the wire with the corrected fields in the place of those that were read."""
    return {**claim.wire, **{key: value for key, value in claim.corrected.items() if key != "provisional"}}


def facts_of(claim: ReadClaim) -> Claim:
    """The claim as it stands: `facts_of(claim).value` is the corrected value where there is one."""
    return claim_from_wire(wire_of(claim))


def is_provisional(claim: ReadClaim) -> bool:
    """True where a person says so, or else the document's words do: `số liệu sơ bộ`."""
    said = claim.corrected.get("provisional")
    if said is not None:
        return bool(said)
    words = f"{claim.wire['quote']} {claim.wire['subject']}".casefold()
    return any(word in words for word in _PROVISIONAL)


def status_of(claim: ReadClaim, facts: Claim) -> str:
    """The SDMX status a figure is kept under: F for a forecast, P where provisional, E for an estimate, else A."""
    if facts.status is Status.FORECAST:
        return Observation.Status.FORECAST.value
    if is_provisional(claim):  # the reader takes these words for an estimate, too
        return Observation.Status.PROVISIONAL.value
    estimate = facts.qualifier is Qualifier.ESTIMATE
    return (Observation.Status.ESTIMATE if estimate else Observation.Status.ACTUAL).value


def snapshot(claim: ReadClaim) -> dict[str, Any]:
    """What a decision changes: `{"state": "pending", "corrected": {"period": "2023-08"}}`."""
    return {"state": str(claim.state), "corrected": dict(claim.corrected)}


def put_back(claim: ReadClaim, kept: Mapping[str, Any]) -> None:
    """Give the claim the state and corrections of a snapshot, and its columns what follows from them; not yet saved."""
    claim.state = kept["state"]
    claim.corrected = dict(kept["corrected"])
    facts = facts_of(claim)
    claim.indicator = facts.indicator or ""
    claim.area = facts.area[:20]  # a place in the document's words may be longer than any code
    claim.period = str(facts.period) if facts.period else ""
    claim.value = facts.value
