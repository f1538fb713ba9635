import pytest
from tests.claims.sentences.lines import drafts_of, figures, read_sentence, tokens_of

from giaoban.claims.sentences.levels import of_plan, subject_before
from giaoban.claims.sentences.sentence import Sentence


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Trong tháng 8/2023, số hồ sơ là 40 hồ sơ.", "số hồ sơ là"),
        ("Có 40 hồ sơ; số xã là 12 xã.", "số xã là"),
        ("Có 40 hồ sơ, số xã là 12 xã.", "số xã là"),
    ],
)
def test_a_subject_reaches_back_to_the_figure_or_sign_before_it(text: str, subject: str) -> None:
    sentence: Sentence = read_sentence(text)
    numbers = figures(sentence.tokens)
    sentence.previous_figure = numbers[-2] if len(numbers) > 1 else -1
    start, end = subject_before(sentence, numbers[-1])

    assert text.lower()[start:end] == subject


@pytest.mark.parametrize(
    ("text", "expected"), [("49% kế hoạch", True), ("49% so với dự toán", True), ("49% của tổng số hộ", False)]
)
def test_a_percentage_of_a_plan_is_a_plan_attainment(text: str, expected: bool) -> None:
    assert of_plan(tokens_of(text), 1) is expected


def test_a_lone_one_names_a_thing_and_counts_none() -> None:
    assert [draft.value for draft in drafts_of("Đây là 1 nhiệm vụ quan trọng.")] == []
    assert [int(draft.value or 0) for draft in drafts_of("Có 1 xã và 3 phường.")] == [1, 3]


def test_a_part_knows_its_whole() -> None:
    whole, part = drafts_of("Có 300 dự án, trong đó 40 dự án mới.")

    assert (whole.whole, part.whole) == (None, whole)
