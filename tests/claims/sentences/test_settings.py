import pytest
from tests.claims.sentences.lines import drafts_of, tokens_of

from giaoban.claims import Status, read
from giaoban.claims.sentences.settings import only_dates
from giaoban.documents import document_from_bytes
from giaoban.figures import Qualifier


@pytest.mark.parametrize(
    ("text", "statuses"),
    [
        ("Phấn đấu năm 2025 đạt 40 xã.", [Status.TARGET]),
        ("Dự báo năm 2025 đạt 40 xã.", [Status.FORECAST]),
        ("Có 40 xã, đạt mục tiêu đề ra.", [Status.ACTUAL]),
        ("Năm 2023 có 40 xã; phấn đấu năm 2025 có 60 xã.", [Status.ACTUAL, Status.TARGET]),
    ],
)
def test_a_figure_wanted_or_expected_is_no_fact(text: str, statuses: list[Status]) -> None:
    assert [draft.status for draft in drafts_of(text)] == statuses


def test_an_estimate_governs_the_figure_over_its_verb_and_not_the_next_clause() -> None:
    drafts = drafts_of("Toàn mạng ước có 130 trạm, xóa 25 điểm lõm.")

    assert [draft.qualifier for draft in drafts] == [Qualifier.ESTIMATE, Qualifier.EXACT]


@pytest.mark.parametrize(("text", "expected"), [("(tính đến 15/8/2023)", True), ("(tháng 8/2023: 5 vụ)", False)])
def test_a_bracket_with_a_time_alone_only_dates(text: str, expected: bool) -> None:
    assert only_dates(tokens_of(text), 1) is expected


def test_a_time_after_a_figure_is_its_own() -> None:
    first, second = drafts_of("Năm 2023 có 40 xã, sẽ có 60 xã trong năm 2025.")

    assert [draft.moment.year for draft in (first, second) if draft.moment] == [2023, 2025]


def test_a_plan_word_before_what_is_already_done_sets_no_goal() -> None:
    text = "Về kế hoạch, đã có 11 bộ ban hành chương trình. Kế hoạch là 50 tỉnh."
    reading = read(document_from_bytes(text.encode(), "a.txt"))
    assert [(str(claim.value), claim.status) for claim in reading.claims] == [
        ("11", Status.ACTUAL),
        ("50", Status.TARGET),
    ]
