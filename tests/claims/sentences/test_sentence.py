import pytest
from tests.claims.sentences.lines import drafts_of, stated, tokens_of

from giaoban.claims.grammar.token import Token
from giaoban.claims.sentences.lead import Lead
from giaoban.claims.sentences.sentence import Sentence


def test_a_question_states_nothing() -> None:
    assert drafts_of("Vì sao có 40 vụ, tăng 5%?") == []


def test_an_estimate_at_the_head_of_a_sentence_governs_all_of_it() -> None:
    drafts = drafts_of("Ước tính có 40 vụ, tăng 5%; bắt 9 người.")

    assert [(str(d.qualifier), [str(c.qualifier) for c in d.changes]) for d in drafts] == [
        ("estimate", ["estimate"]),
        ("estimate", []),
    ]


def test_a_time_in_a_bracket_is_that_of_the_figures_in_it() -> None:
    drafts = drafts_of("Năm 2023 có 40 xã (năm 2021 có 30 xã), 12 phường.")

    assert [draft.moment.year for draft in drafts if draft.moment] == [2023, 2021, 2023]


def test_a_sentence_with_several_levels_keeps_each_change_at_its_level() -> None:
    assert stated("Có 17 trường, tăng 2 trường; 410 lớp, giảm 6 lớp; 9 bếp ăn, không đổi.") == [
        ("17", ["up absolute 2"]),
        ("410", ["down absolute 6"]),
        ("9", ["same percent 0"]),
    ]


class _Counted(list[Token]):
    """Tokens that count how many of them were looked at one by one or in slices."""

    looks = 0

    def __getitem__(self, key):  # type: ignore[no-untyped-def]
        found = super().__getitem__(key)
        self.looks += len(found) if isinstance(key, slice) else 1
        return found


@pytest.mark.parametrize(
    "phrase",
    [
        "đạt 5 tỷ đồng, ",
        "tăng 5 vụ so với cùng kỳ, ",
        "so với cùng kỳ ",
        "(5 vụ ",
        "giảm 5 người chết, có 9 vụ, ",
        "mục tiêu có 5 vụ, ",
        "trong đó có 5 vụ ",
        "không đổi ",
        "tăng 3 bậc, ",
        "lần lượt 5 và ",
        "tổng số hồ sơ ",
    ],
)
def test_a_sentence_twice_as_long_takes_twice_the_looks(phrase: str) -> None:
    def looks(times: int) -> int:
        tokens = _Counted(tokens_of(phrase * times))
        Sentence(tokens, 0, Lead()).read()
        return tokens.looks

    assert looks(800) <= 2.2 * looks(400)
