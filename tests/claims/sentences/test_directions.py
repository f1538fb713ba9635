import pytest
from tests.claims.sentences.lines import figures, read_sentence, stated

from giaoban.claims.sentences.directions import direction_of


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Giá gạo tăng thêm khoảng 5%.", "tăng thêm"),
        ("Giá gạo nhích lên 5%.", "nhích lên"),
        ("Giá gạo cao hơn cùng kỳ năm 2022 là 5%.", "cao hơn"),
        ("Giá gạo, hơn cùng kỳ năm 2022 là 5%.", "hơn"),
        ("Tốc độ tăng trưởng đạt 5%.", None),
        ("Số hộ tăng lên 5 triệu hộ.", None),
        ("Xã giảm nghèo 5 hộ.", None),
        ("Huyện vượt 3 chỉ tiêu.", None),
    ],
)
def test_a_word_of_direction_governs_the_figure_it_moves(text: str, word: str | None) -> None:
    sentence = read_sentence(text)
    sentence.drafts, sentence.last_change, sentence.previous_figure = [], None, -1
    direction = direction_of(sentence, figures(sentence.tokens)[0])

    assert (None if direction is None else direction.text) == word


def test_a_sign_is_a_direction() -> None:
    assert stated("Có 240 hồ sơ (-4%), 35 tổ (+7%).") == [("240", ["down percent 4"]), ("35", ["up percent 7"])]


def test_a_weak_word_needs_a_basis_or_a_level_before_it() -> None:
    assert stated("Tỉnh thêm 5 dự án.") == [("5", [])]
    assert stated("Tỉnh có 90 dự án, thêm 5 dự án so với năm 2022.") == [("90", ["up absolute 5"])]


def test_one_change_told_in_two_units_is_two_sizes_of_one_direction() -> None:
    assert stated("Có 90 dự án, giảm 10 dự án (10%) so với năm 2022.") == [
        ("90", ["down absolute 10", "down percent 10"])
    ]


def test_things_of_two_kinds_are_not_two_sizes_of_one_change() -> None:
    assert stated("Có 52 trạm, tăng 4 trạm và 610 km cáp.") == [("52", ["up absolute 4"]), ("610", [])]
