"""What is unambiguous and holds is accepted together."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.db import transaction

from giaoban.claims import Claim
from giaoban_web.audit.actions import record
from giaoban_web.claims.models import ReadClaim
from giaoban_web.documents.models import Document
from giaoban_web.observations.actions import record_values
from giaoban_web.observations.models import Observation, Recording
from giaoban_web.observations.values import NewValue, RecordingProblem
from giaoban_web.review.actions.accept import new_value
from giaoban_web.review.actions.deciding import decide
from giaoban_web.review.facts import facts_of, snapshot
from giaoban_web.review.models import Decision
from giaoban_web.review.outcomes import Outcome
from giaoban_web.review.problems import ReviewProblem
from giaoban_web.review.queries.findings import open_findings
from giaoban_web.review.stored import Match, Point, hold, point_of, standing_at_points
from giaoban_web.review.unambiguous import Rule, sort_out


@dataclass(frozen=True, slots=True)
class Accepted:
    """How many were accepted, and how many each rule left to a person after all."""

    count: int
    left: Mapping[Rule, int]


def accept_many(user: Any, document: Document, versions: Mapping[int, int]) -> Accepted:
    """Accept the claims a person saw as unambiguous: `accept_many(an, report, {812: 0, 815: 2})`, by id and version.

    Every rule is asked again: what changed meanwhile, and what came to contradict the store, waits for a person. All
    figures share one recording, and one row of the audit tells of them. Raises ReviewProblem.
    """
    try:
        with transaction.atomic():
            return _accept_many(user, document, versions)
    except RecordingProblem as problem:
        raise ReviewProblem(str(problem)) from problem


def _accept_many(user: Any, document: Document, versions: Mapping[int, int]) -> Accepted:
    wanted = ReadClaim.objects.filter(document=document, pk__in=versions)
    rows = list(wanted.select_for_update(of=("self",)).select_related("document").order_by("pk"))
    fresh = [row for row in rows if row.version == versions[row.pk] and row.state == ReadClaim.State.PENDING]
    points = {point for row in fresh if (point := point_of(facts_of(row))) is not None}
    hold(points, document.organisation)
    stored = standing_at_points(points)
    # The document's other pending claims are asked too: one of them may state another value for the same point.
    others = ReadClaim.objects.filter(document=document, state=ReadClaim.State.PENDING).exclude(
        pk__in=[row.pk for row in fresh]
    )
    everything = sort_out(user, [*fresh, *others.select_related("document")], open_findings(document), stored)
    chosen = {row.pk for row in fresh}
    ready = [(row, facts, match) for row, facts, match in everything.ready if row.pk in chosen]
    observations = _put_on_record(user, document, ready, stored)
    for row, _facts, match in ready:
        after = snapshot(row) | {"state": ReadClaim.State.ACCEPTED.value}
        made = observations.get(str(row.pk))
        outcome = Outcome.CONFIRMED if made is None else Outcome.RECORDED if match is Match.NEW else Outcome.REVISED
        decide(user, row, Decision.Kind.ACCEPT, after, outcome=outcome.value, observation=made, audited=False)
    left = {rule: sum(row.pk in chosen for row in found) for rule, found in everything.left.items()}
    if stale := len(versions) - len(fresh):
        left[Rule.STALE] = stale
    left = {rule: count for rule, count in left.items() if count}
    if ready:
        record(
            "review.accept_many", actor=user, subject=document,
            after={
                "accepted": [row.pk for row, _facts, _match in ready],
                "left": {rule.value: count for rule, count in left.items()},
            },
        )  # fmt: skip
    return Accepted(len(ready), left)


def _put_on_record(
    user: Any, document: Document, ready: list[tuple[ReadClaim, Claim, Match]], stored: Mapping[Point, Observation]
) -> dict[str, Observation]:
    """The vintages made, by the claim's id; of two claims that state the same figure only the first makes one."""
    values: dict[Point, NewValue] = {}
    for row, facts, match in ready:
        if match is Match.CONFIRMS:
            continue
        point = point_of(facts)
        assert point is not None, "a figure that fits has a point"
        standing = stored.get(point)
        values.setdefault(
            point, new_value(row, facts, standing.series.organisation if standing else document.organisation)
        )
    if not values:
        return {}
    recording = record_values(values.values(), kind=Recording.Kind.CLAIM, author=user, reference=str(document.pk))
    return {made.place: made for made in recording.observations.all()}
