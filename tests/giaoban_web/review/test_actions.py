"""What people decide about figures, and what is kept of it."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from django.core.exceptions import PermissionDenied
from tests.giaoban_web.review.reports import history, keep_report, stated

from giaoban.periods import parse_period
from giaoban_web.audit.models import Entry
from giaoban_web.claims.models import ReadClaim
from giaoban_web.observations.models import Observation
from giaoban_web.observations.queries import current, vintages
from giaoban_web.review import actions
from giaoban_web.review.models import Decision
from giaoban_web.review.problems import Conflict, ReviewProblem, Stale

pytestmark = pytest.mark.django_db
AUGUST = parse_period("2023-08")
FIXED = "telecom.fixed_broadband_subscribers"


@pytest.fixture
def an(person: Any) -> Any:
    return person("specialist", full_name="Nguyễn Văn An", domains=["telecom"])


@pytest.fixture
def yen(person: Any) -> Any:
    return person("publisher", full_name="Lê Hoàng Yến")


@pytest.fixture
def report(yen: Any) -> Any:
    return keep_report(yen)


def _kept(indicator: str, period: Any = AUGUST) -> list[tuple[int, str, str, bool]]:
    """Vintage, value, status and whether it stands, the newest first."""
    return [(row.vintage, str(row.value), row.status, row.superseded_at is None) for row in vintages(indicator, "VN", period)]


def test_an_accepted_figure_is_on_record_with_its_source_and_its_author(report, an) -> None:
    claim = stated(report, "22.415.300")
    decision = actions.accept(an, claim.pk, 0)
    made = decision.observation
    assert made is not None
    claim.refresh_from_db()
    assert (claim.state, claim.version) == ("accepted", 1)
    assert (str(made.value), made.status, str(made.low), str(made.high), made.place, made.series.organisation) == (
        "22415300", "A", "22415299.5", "22415300.5", str(claim.pk), "mic",
    )  # fmt: skip
    assert (made.recording.kind, made.recording.reference, made.recording.author) == ("claim", str(report.pk), an)
    assert (decision.before, decision.after) == (
        {"state": "pending", "corrected": {}},
        {"state": "accepted", "corrected": {}, "outcome": "recorded"},
    )
    told = Entry.objects.get(action="review.accept")
    assert (told.actor, told.subject_id, told.before) == (an, str(claim.pk), '{"corrected":{},"state":"pending"}')
    assert told.after == '{"corrected":{},"outcome":"recorded","state":"accepted","version":1}'


@pytest.mark.parametrize(
    ("words", "status"),
    [
        ("tháng 8/2023 đạt 100 tỷ đồng", "A"), ("tháng 8/2023 ước đạt 100 tỷ đồng", "E"),
        ("sơ bộ tháng 8/2023 đạt 100 tỷ đồng", "P"), ("tháng 8/2023 dự báo đạt 100 tỷ đồng", "F"),
    ],
)  # fmt: skip
def test_what_the_document_says_of_a_figure_becomes_its_status(yen, words: str, status: str) -> None:
    report = keep_report(yen, f"Báo cáo tháng 8/2023 (số liệu giả định)\nDoanh thu dịch vụ viễn thông {words}.\n")
    claim = report.claims.get()
    decision = actions.accept(yen, claim.pk, 0)
    assert decision.observation is not None
    assert decision.observation.status == status


def test_a_target_is_accepted_and_is_no_observation(report, an) -> None:
    decision = actions.accept(an, stated(report, "145.000").pk, 0)
    assert (decision.after["outcome"], decision.observation, Observation.objects.count()) == ("target", None, 0)


def test_a_figure_without_an_indicator_is_not_accepted(report, an) -> None:
    with pytest.raises(ReviewProblem, match="hãy gắn chỉ tiêu trước khi chấp nhận"):
        actions.accept(an, stated(report, "412").pk, 0)
    assert (Decision.objects.count(), Entry.objects.filter(action__startswith="review.").count()) == (0, 0)


def test_a_corrected_figure_keeps_what_was_read_and_is_accepted_as_corrected(report, an) -> None:
    claim = stated(report, "22.415.300")
    actions.correct(an, claim.pk, 0, {"value": "22415000", "low": "22414500", "high": "22415500", "period": "2023-07"}, reason="Theo phụ lục")
    claim.refresh_from_db()
    assert (claim.wire["value"], claim.wire["period"], claim.corrected) == (
        "22415300", "2023-08", {"value": "22415000", "low": "22414500", "high": "22415500", "period": "2023-07"},
    )  # fmt: skip
    assert (claim.value, claim.period, claim.state, claim.version) == (Decimal(22415000), "2023-07", "pending", 1)
    actions.accept(an, claim.pk, 1)
    assert _kept(FIXED, parse_period("2023-07")) == [(1, "22415000", "A", True)]


def test_a_correction_back_to_what_was_read_is_no_correction(report, an) -> None:
    claim = stated(report, "22.415.300")
    actions.correct(an, claim.pk, 0, {"period": "2023-07"})
    actions.correct(an, claim.pk, 1, {"period": "2023-08"})
    claim.refresh_from_db()
    assert (claim.corrected, claim.period) == ({}, "2023-08")
    with pytest.raises(ReviewProblem, match="Chưa có gì thay đổi"):
        actions.correct(an, claim.pk, 2, {"period": "2023-08"})


def test_whoever_is_late_is_told_who_decided_what(report, an, yen) -> None:
    claim = stated(report, "22.415.300")
    actions.reject(yen, claim.pk, 0, reason="Sai bảng")
    with pytest.raises(Stale, match=r"^Lê Hoàng Yến đã loại số liệu này lúc .+; quyết định của bạn chưa được ghi.$"):
        actions.accept(an, claim.pk, 0)
    claim.refresh_from_db()
    assert (claim.state, claim.version, Observation.objects.count()) == ("rejected", 1, 0)


def test_a_decided_figure_is_undone_before_it_is_decided_again(report, an) -> None:
    claim = stated(report, "22.415.300")
    actions.accept(an, claim.pk, 0)
    with pytest.raises(ReviewProblem, match=r"đã được quyết định \(đã chấp nhận\); hãy hoàn tác"):
        actions.reject(an, claim.pk, 1, reason="Nhầm")


def test_rejecting_needs_a_reason(report, an) -> None:
    with pytest.raises(ReviewProblem, match="phải nêu lý do"):
        actions.reject(an, stated(report, "22.415.300").pk, 0, reason="  ")


def test_a_specialist_decides_in_the_own_domains_and_links_only_into_them(report, an) -> None:
    with pytest.raises(PermissionDenied):
        actions.accept(an, stated(report, "5.320").pk, 0)
    unlinked = stated(report, "412")
    with pytest.raises(PermissionDenied):
        actions.link(an, unlinked.pk, 0, "post.revenue")
    actions.link(an, unlinked.pk, 0, "telecom.revenue")
    unlinked.refresh_from_db()
    assert (unlinked.indicator, unlinked.corrected) == ("telecom.revenue", {"indicator": "telecom.revenue"})


def test_a_figure_of_another_unit_is_not_put_under_the_indicator(report, yen) -> None:
    claim = stated(report, "412")
    actions.link(yen, claim.pk, 0, "telecom.revenue")
    with pytest.raises(ReviewProblem, match="Đơn vị không phải đơn vị của chỉ tiêu Doanh thu dịch vụ viễn thông"):
        actions.accept(yen, claim.pk, 1)


def test_undoing_an_acceptance_withdraws_the_figure_and_deletes_nothing(report, an) -> None:
    claim = stated(report, "22.415.300")
    actions.accept(an, claim.pk, 0)
    actions.undo(an, claim.pk, 1)
    claim.refresh_from_db()
    assert (claim.state, claim.version, current(FIXED, "VN", AUGUST)) == ("pending", 2, None)
    assert _kept(FIXED) == [(1, "22415300", "A", False)]
    with pytest.raises(ReviewProblem, match="Không còn quyết định nào để hoàn tác"):
        actions.undo(an, claim.pk, 2)


def test_a_stored_value_that_contradicts_is_never_overwritten_unasked(report, an) -> None:
    history(FIXED, "VN", {"2023-08": "22000000"})
    claim = stated(report, "22.415.300")
    with pytest.raises(Conflict):
        actions.accept(an, claim.pk, 0)
    assert _kept(FIXED) == [(1, "22000000", "A", True)]


def test_the_stored_value_is_kept_and_the_claim_counts_as_read(report, an) -> None:
    history(FIXED, "VN", {"2023-08": "22000000"})
    claim, stored = stated(report, "22.415.300"), current(FIXED, "VN", AUGUST)
    assert stored is not None
    decision = actions.accept(an, claim.pk, 0, resolution="keep", stored=stored.pk)
    assert (decision.after["outcome"], decision.observation, _kept(FIXED)) == ("kept", None, [(1, "22000000", "A", True)])


def test_the_stored_value_is_revised_with_a_reason_and_comes_back_by_undoing(report, an) -> None:
    history(FIXED, "VN", {"2023-08": "22000000"}, organisation="most")
    claim, stored = stated(report, "22.415.300"), current(FIXED, "VN", AUGUST)
    assert stored is not None
    with pytest.raises(ReviewProblem, match="phải nêu lý do"):
        actions.accept(an, claim.pk, 0, resolution="revise", stored=stored.pk)
    actions.accept(an, claim.pk, 0, resolution="revise", stored=stored.pk, reason="Số chính thức")
    assert _kept(FIXED) == [(2, "22415300", "A", True), (1, "22000000", "A", False)]
    undone = actions.undo(an, claim.pk, 1)
    assert _kept(FIXED) == [(3, "22000000", "A", True), (2, "22415300", "A", False), (1, "22000000", "A", False)]
    back = undone.observation
    assert back is not None
    assert (back.place, back.recording.kind, back.recording.reason, back.recording.reference, back.series.organisation) == (
        "Sheet1!B2", "import", "Hoàn tác", "so-lieu-cac-nam.xlsx", "most",
    )  # fmt: skip


def test_a_resolution_names_the_stored_value_the_person_saw(report, an) -> None:
    history(FIXED, "VN", {"2023-08": "22000000"})
    seen = current(FIXED, "VN", AUGUST)
    history(FIXED, "VN", {"2023-08": "22100000"})
    assert seen is not None
    with pytest.raises(Stale, match="Giá trị đang có vừa được thay đổi"):
        actions.accept(an, stated(report, "22.415.300").pk, 0, resolution="revise", stored=seen.pk, reason="Số chính thức")


def test_a_stored_value_the_rounded_figure_stands_for_is_confirmed(yen) -> None:
    history("telecom.revenue", "VN", {"2023-08": "11840210000000"})
    report = keep_report(yen)
    decision = actions.accept(yen, stated(report, "11.840").pk, 0)
    assert (decision.after["outcome"], _kept("telecom.revenue")) == ("confirmed", [(1, "11840210000000", "A", True)])


def test_the_actual_figure_follows_the_estimate_of_the_same_value(report, an) -> None:
    history(FIXED, "VN", {"2023-08": "22415300"}, status="E")
    decision = actions.accept(an, stated(report, "22.415.300").pk, 0)
    assert (decision.after["outcome"], _kept(FIXED)) == ("revised", [(2, "22415300", "A", True), (1, "22415300", "E", False)])


def test_a_figure_another_accepted_claim_also_states_outlives_undoing(report, yen, an) -> None:
    second = keep_report(yen, name="bao-cao-lan-hai.txt")
    first_claim, second_claim = stated(report, "22.415.300"), stated(second, "22.415.300")
    actions.accept(an, first_claim.pk, 0)
    assert actions.accept(an, second_claim.pk, 0).after["outcome"] == "confirmed"
    actions.undo(an, first_claim.pk, 1)
    stands = current(FIXED, "VN", AUGUST)
    assert stands is not None
    assert (str(stands.value), stands.place, stands.recording.reference) == ("22415300", str(second_claim.pk), str(second.pk))


def test_undoing_leaves_alone_what_somebody_put_down_later(report, yen, an) -> None:
    claim = stated(report, "22.415.300")
    actions.accept(an, claim.pk, 0)
    history(FIXED, "VN", {"2023-08": "22500000"})
    actions.undo(an, claim.pk, 1)
    assert _kept(FIXED) == [(2, "22500000", "A", True), (1, "22415300", "A", False)]


def test_a_value_whose_ground_was_taken_away_does_not_come_back(report, yen, an) -> None:
    second = keep_report(yen, keep_text(), name="bao-cao-lan-hai.txt")
    one, two = stated(report, "22.415.300"), stated(second, "22.500.000")
    actions.accept(an, one.pk, 0)
    stored = current(FIXED, "VN", AUGUST)
    assert stored is not None
    actions.accept(an, two.pk, 0, resolution="revise", stored=stored.pk, reason="Số mới")
    actions.undo(an, one.pk, 1)
    actions.undo(an, two.pk, 1)
    assert (current(FIXED, "VN", AUGUST), [row[0] for row in _kept(FIXED)]) == (None, [2, 1])


def keep_text() -> str:
    """A second report on the same month."""
    return "Báo cáo tháng 8/2023 (số liệu giả định)\nSố thuê bao băng rộng cố định tháng 8/2023 đạt 22.500.000 thuê bao.\n"


def test_what_is_unambiguous_and_holds_is_accepted_at_once_and_the_rest_waits(report, yen) -> None:
    versions = dict.fromkeys(report.claims.values_list("pk", flat=True), 0)
    done = actions.accept_many(yen, report, versions)
    assert (done.count, {rule.value: count for rule, count in done.left.items()}) == (
        3, {"unlinked": 1, "target": 1, "approximate": 1, "finding": 1},
    )  # fmt: skip
    accepted = report.claims.filter(state="accepted").order_by("start")
    assert [claim.wire["value"] for claim in accepted] == ["22415300", "86600000", "5320000000000"]
    assert len({claim.decisions.get().observation.recording_id for claim in accepted}) == 1
    assert Entry.objects.filter(action="review.accept_many").count() == 1


def test_accepting_many_leaves_out_what_changed_meanwhile_and_what_contradicts(report, yen, an) -> None:
    history(FIXED, "VN", {"2023-08": "22000000"})
    mobile = stated(report, "86.600.000")
    versions = {stated(report, words).pk: 0 for words in ("22.415.300", "86.600.000", "5.320")}
    actions.reject(an, mobile.pk, 0, reason="Sai bảng")
    done = actions.accept_many(yen, report, versions)
    assert (done.count, {rule.value: count for rule, count in done.left.items()}) == (1, {"conflict": 1, "stale": 1})


def test_a_specialist_accepts_many_only_in_the_own_domains(report, an) -> None:
    done = actions.accept_many(an, report, dict.fromkeys(report.claims.values_list("pk", flat=True), 0))
    assert done.count == 2
    assert ReadClaim.objects.get(pk=stated(report, "5.320").pk).state == "pending"


def test_two_values_of_one_document_for_one_point_wait_for_a_person(yen) -> None:
    report = keep_report(yen, keep_text() + "Theo nguồn khác, số thuê bao băng rộng cố định tháng 8/2023 đạt 22.600.000 thuê bao.\n")
    done = actions.accept_many(yen, report, dict.fromkeys(report.claims.values_list("pk", flat=True), 0))
    assert done.count == 0


def test_a_finding_is_set_aside_with_a_reason_once_and_taken_up_again(report, yen) -> None:
    finding = report.findings.filter(verdict="error").first()
    with pytest.raises(ReviewProblem, match="phải nêu lý do"):
        actions.dismiss(yen, finding.pk, reason="")
    actions.dismiss(yen, finding.pk, reason="Cách tính khác")
    with pytest.raises(Stale, match="Lê Hoàng Yến đã bỏ qua phát hiện này lúc"):
        actions.dismiss(yen, finding.pk, reason="Lần nữa")
    actions.reopen(yen, finding.pk, reason="Xem lại")
    with pytest.raises(Stale, match="đang mở"):
        actions.reopen(yen, finding.pk)
    assert [(entry.action, entry.after) for entry in Entry.objects.filter(action__startswith="review.").order_by("number")] == [
        ("review.dismiss", '{"reason":"Cách tính khác"}'),
        ("review.reopen", '{"reason":"Xem lại"}'),
    ]
