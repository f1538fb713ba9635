from tests.claims.sentences.lines import figures, read_sentence, stated

from giaoban.claims.sentences.directions import start_of
from giaoban.claims.sentences.targets import own_words


def test_a_change_after_a_bracket_is_of_the_level_outside_it() -> None:
    assert stated("Có 300 dự án (40 dự án mới), tăng 6%.") == [("300", ["up percent 6"]), ("40", [])]


def test_a_change_after_a_plan_attainment_is_of_the_level_before_it() -> None:
    assert stated("Thu đạt 820 tỷ đồng, bằng 49% dự toán, tăng 7%.") == [
        ("820000000000", ["up percent 7"]),
        ("49", []),
    ]


def test_points_are_of_the_percentage_and_not_of_the_amount() -> None:
    assert stated("Kinh tế số chiếm 40%, đạt 600 tỷ đồng, tăng 3 điểm %.") == [
        ("40", ["up absolute 3"]),
        ("600000000000", []),
    ]


def test_a_level_told_again_in_another_unit_takes_no_change() -> None:
    assert stated("Có 86 triệu thuê bao, quy ra 87 thuê bao/100 dân, tăng 3%.") == [
        ("86000000", ["up percent 3"]),
        ("87", []),
    ]


def test_changes_told_in_order_go_to_levels_told_in_order() -> None:
    assert stated("Phí đạt 5 tỷ đồng, lệ phí đạt 6 tỷ đồng, lần lượt tăng 20% và giảm 6%.") == [
        ("5000000000", ["up percent 20"]),
        ("6000000000", ["down percent 6"]),
    ]


def test_changes_told_in_order_of_things_without_levels_are_claims_of_their_own() -> None:
    assert stated("Thư trong nước và thư quốc tế tăng lần lượt 5% và 7%.") == [
        (None, ["up percent 5"]),
        (None, ["up percent 7"]),
    ]


def test_small_words_make_no_subject_of_a_change() -> None:
    def subject(text: str) -> list[str]:
        sentence = read_sentence(text)
        last = figures(sentence.tokens)[-1]
        sentence.previous_figure = figures(sentence.tokens)[0]
        assert sentence.last_change is not None
        direction = next(token for token in sentence.tokens if token.start == sentence.last_change.start)
        return [token.text for token in own_words(sentence, start_of(sentence.tokens, last, direction))]

    assert subject("Có 90 xã, tuy nhiên vẫn tăng 5%.") == []
    assert subject("Có 90 xã, giá thép tăng 5%.") == ["giá", "thép"]


def test_a_level_reached_completes_the_change_before_it() -> None:
    assert stated("Lương tăng 5% so với năm 2022, lên 7 triệu đồng.") == [("7000000", ["up percent 5"])]
