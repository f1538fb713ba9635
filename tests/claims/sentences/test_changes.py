import pytest
from tests.claims.sentences.lines import drafts_of, stated

from giaoban.figures import Qualifier


@pytest.mark.parametrize(
    ("text", "size"),
    [
        ("Có 90 lượt tải, gấp đôi năm 2022.", "up times 2"),
        ("Có 90 lượt tải, gấp ba lần năm 2022.", "up times 3"),
        ("Có 90 lượt tải, gấp rưỡi năm 2022.", "up times 1.5"),
        ("Có 90 lượt tải, tăng gấp 4 so với năm 2022.", "up times 4"),
        ("Có 90 lượt tải, bằng 124,7% cùng kỳ.", "up times 1.247"),
        ("Có 90 lượt tải, bằng 95% cùng kỳ.", "down times 0.95"),
        ("Có 90 lượt tải, bằng 100% cùng kỳ.", "same times 1"),
        ("Có 90 lượt tải, tương đương cùng kỳ.", "same percent 0"),
    ],
)
def test_a_multiple_an_index_and_sameness_are_changes(text: str, size: str) -> None:
    assert stated(text) == [("90", [size])]


@pytest.mark.parametrize(
    ("text", "qualifier"),
    [
        ("Có 90 xã, ước tăng 5%.", Qualifier.ESTIMATE),
        ("Có 90 xã, tăng khoảng 5%.", Qualifier.ABOUT),
        ("Có 90 xã, tăng hơn 5%.", Qualifier.OVER),
        ("Có 90 xã, tăng gần 5%.", Qualifier.UNDER),
        ("Có hơn 90 xã, tăng 5%.", Qualifier.EXACT),
    ],
)
def test_a_change_has_the_qualifier_that_stands_at_it(text: str, qualifier: Qualifier) -> None:
    assert [change.qualifier for draft in drafts_of(text) for change in draft.changes] == [qualifier]


def test_a_change_with_a_subject_of_its_own_has_no_level() -> None:
    assert stated("Tỉnh có 300 dự án, vốn thực hiện tăng 6%.") == [("300", []), (None, ["up percent 6"])]


def test_steps_of_a_rank_wait_for_the_rank_that_follows() -> None:
    assert stated("Tỉnh tăng 5 bậc so với năm 2022, xếp thứ 46.") == [("46", ["up absolute 5"])]
