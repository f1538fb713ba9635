"""Any sequence of decisions and undoings keeps the store and the log true."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from django.db import transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.giaoban_web.review.reports import history, keep_report

from giaoban.periods import parse_period
from giaoban_web.claims.models import ReadClaim
from giaoban_web.observations.models import Observation
from giaoban_web.observations.queries import current
from giaoban_web.review import actions
from giaoban_web.review.facts import facts_of
from giaoban_web.review.models import Decision
from giaoban_web.review.problems import Conflict, ReviewProblem

pytestmark = pytest.mark.django_db
FIXED = "telecom.fixed_broadband_subscribers"
_LINE = "Báo cáo tháng 8/2023 (số liệu giả định)\nSố thuê bao băng rộng cố định tháng 8/2023 đạt {} thuê bao.\n"
_VALUES = ("22415300", "22415300", "22500000")  # the first two documents agree, the third contradicts them
_STEPS = st.lists(
    st.tuples(
        st.integers(0, 2),
        st.sampled_from(["accept", "accept", "revise", "keep", "correct", "correct", "reject", "undo", "undo", "import"]),
        st.sampled_from(["22000000", "22415300", "22500000", "22600000"]),
    ),
    max_size=14,
)


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=_STEPS, stored=st.booleans())
def test_any_sequence_of_decisions_keeps_one_current_vintage_a_complete_log_and_a_state_that_follows_from_it(person, steps, stored) -> None:
    with transaction.atomic():
        yen = person("publisher")
        if stored:
            history(FIXED, "VN", {"2023-08": "22000000"})
        claims = [
            keep_report(yen, _LINE.format(f"{int(value):,}".replace(",", ".")), name=f"bao-cao-{number}.txt").claims.get()
            for number, value in enumerate(_VALUES)
        ]
        imported = stored
        for place, step, value in steps:
            claims[place].refresh_from_db()
            _take(yen, claims[place], step, value)
            imported = imported or step == "import"
            _is_true(claims, imported=imported)
        transaction.set_rollback(True)  # the next example begins anew


def _take(user: Any, claim: ReadClaim, step: str, value: str) -> None:
    stands = current(FIXED, "VN", parse_period("2023-08"))
    try:
        match step:
            case "accept":
                actions.accept(user, claim.pk, claim.version)
            case "revise" | "keep":
                actions.accept(user, claim.pk, claim.version, resolution=step, stored=stands.pk if stands else None, reason="Số mới")
            case "correct":
                actions.correct(user, claim.pk, claim.version, {"value": value, "low": None, "high": None})
            case "reject":
                actions.reject(user, claim.pk, claim.version, reason="Sai bảng")
            case "undo":
                actions.undo(user, claim.pk, claim.version)
            case "import":
                history(FIXED, "VN", {"2023-08": value})
    except Conflict:
        assert stands is not None
    except ReviewProblem:
        pass


def _is_true(claims: list[ReadClaim], *, imported: bool) -> None:
    for claim in claims:
        claim.refresh_from_db()
        log = list(claim.decisions.order_by("version"))
        assert [decision.version for decision in log] == list(range(1, claim.version + 1))
        state: dict[str, Any] = {"state": "pending", "corrected": {}}
        standing: list[Decision] = []
        for decision in log:
            assert decision.before == state
            if decision.kind == Decision.Kind.UNDO:
                assert decision.undoes == standing.pop()
            else:
                standing.append(decision)
            state = {key: decision.after[key] for key in ("state", "corrected")}
        assert (claim.state, claim.corrected) == (state["state"], state["corrected"])
        assert str(claim.value) == str(facts_of(claim).value)
    rows = list(Observation.objects.filter(series__indicator=FIXED).order_by("vintage"))
    assert [row.vintage for row in rows] == list(range(1, len(rows) + 1))
    standing_rows = [row for row in rows if row.superseded_at is None]
    assert len(standing_rows) <= 1
    # A figure stands that somebody answers for: an import, or a claim whose acceptance stands, with that very value.
    accepted = {
        str(decision.claim_id): Decimal(str(facts_of(decision.claim).value))
        for decision in Decision.objects.filter(kind="accept", undone_by__isnull=True, claim__state="accepted").exclude(after__outcome="kept")
    }
    for row in standing_rows:
        assert row.recording.kind == "import" or accepted.get(row.place) == row.value
    if imported or accepted:
        assert len(standing_rows) == 1
    else:
        assert standing_rows == []
