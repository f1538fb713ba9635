from decimal import Decimal

import pytest
from tests.claims.sentences.lines import drafts_of, figures, tokens_of

from giaoban.claims.sentences.base_values import is_start_of_move


@pytest.mark.parametrize(
    "text",
    [
        "Có 86 vụ, giảm 9 vụ so với cùng kỳ (95 vụ).",
        "Có 86 vụ, giảm 9 vụ so với mức 95 vụ của cùng kỳ.",
        "Có 86 vụ, giảm 9 vụ so với cùng kỳ (cùng kỳ: 95 vụ).",
        "Có 86 vụ, giảm 9 vụ so với năm 2022 (năm 2022 là 95 vụ).",
        "Có 86 vụ, giảm 9 vụ so với cùng kỳ, khi đó là 95 vụ.",
    ],
)
def test_the_level_of_the_time_compared_with_is_no_level_of_its_own(text: str) -> None:
    assert [(draft.value, [change.base_value for change in draft.changes]) for draft in drafts_of(text)] == [
        (Decimal(86), [Decimal(95)])
    ]


def test_a_level_reached_after_a_basis_is_a_level() -> None:
    (draft,) = drafts_of("Lương tăng 5% so với năm 2022, đạt 7 triệu đồng.")

    assert (draft.value, [change.base_value for change in draft.changes]) == (Decimal(7_000_000), [None])


def test_an_earlier_level_in_a_bracket_before_its_change_is_told_for_the_change_alone() -> None:
    (draft,) = drafts_of("Có 86 vụ (năm 2022 là 95 vụ), giảm 9 vụ.")

    assert (draft.value, [change.base_value for change in draft.changes]) == (Decimal(86), [Decimal(95)])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("từ 86 xuống dưới 75", True),
        ("từ 86% xuống 75%", True),
        ("từ mức 86 triệu lên 90 triệu", True),
        ("từ 86 hộ, sau đó lên", False),
        ("chi 86 triệu lên 90 triệu", False),
    ],
)
def test_a_move_starts_after_from_and_ends_after_up_or_down_to(text: str, expected: bool) -> None:
    tokens = tokens_of(text)

    assert is_start_of_move(tokens, figures(tokens)[0]) is expected
