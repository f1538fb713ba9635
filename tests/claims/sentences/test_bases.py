import pytest
from tests.claims.sentences.lines import drafts_of, figures, read_sentence, tokens_of

from giaoban.claims.grammar.token import Kind
from giaoban.claims.sentences.bases import index_basis, is_basis, names_event

_THEN = [(2023, 7), (2022, 8)]


def test_a_time_after_a_word_of_comparison_is_a_basis_and_a_leading_time_is_not() -> None:
    sentence = read_sentence("Tháng 8/2023 có 40 vụ, tăng 5% so với tháng 7/2023.")

    times = [i for i, token in enumerate(sentence.tokens) if token.kind == Kind.PERIOD]
    assert [(sentence.tokens[i].text, is_basis(sentence, i)) for i in times] == [
        ("tháng 8/2023", False),
        ("tháng 7/2023", True),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hội nghị giao ban quý III/2023", True),
        ("Tại hội thảo, số liệu quý III/2023", False),
        ("Doanh thu quý III/2023", False),
    ],
)
def test_a_time_in_the_name_of_a_meeting_belongs_to_the_meeting(text: str, expected: bool) -> None:
    tokens = tokens_of(text)

    assert names_event(tokens, len(tokens) - 1) is expected


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Sản lượng bằng 124,7% cùng kỳ.", "cùng kỳ"),
        ("Sản lượng bằng 95% so với cùng kỳ.", "cùng kỳ"),
        ("Sản lượng bằng 49% kế hoạch.", None),
        ("Sản lượng chiếm 49% năm 2022.", None),
    ],
)
def test_a_percentage_of_another_time_is_an_index_and_of_a_plan_is_none(text: str, found: str | None) -> None:
    tokens = tokens_of(text)
    at = index_basis(tokens, figures(tokens)[0])

    assert (None if at is None else tokens[at].text) == found


def test_bases_told_in_order_go_to_the_changes_told_in_order() -> None:
    (draft,) = drafts_of("Doanh thu đạt 7 tỷ đồng, tăng lần lượt 1,8% và 24% so với tháng 7/2023 và tháng 8/2022.")

    assert [(change.basis.year, change.basis.first) for change in draft.changes if change.basis] == [
        (2023, 7),
        (2022, 8),
    ]


def test_a_basis_before_the_next_change_is_not_the_basis_of_the_change_before_it() -> None:
    (draft,) = drafts_of("Doanh thu đạt 7 tỷ đồng, so với tháng 7/2023 tăng 2% và so với tháng 8/2022 tăng 9%.")

    assert [(change.basis.year, change.basis.first) for change in draft.changes if change.basis] == [
        (2023, 7),
        (2022, 8),
    ]
