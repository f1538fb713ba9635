from decimal import Decimal

import pytest

from giaoban.vietnamese.spelling import spelled


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (0, "không"),
        (5, "năm"),
        (15, "mười lăm"),
        (21, "hai mươi mốt"),
        (205, "hai trăm linh năm"),
        (3004, "ba nghìn không trăm linh bốn"),
        (1_000_000, "một triệu"),
        (2_000_200, "hai triệu không nghìn hai trăm"),
        (4_750_000_000_000, "bốn nghìn bảy trăm năm mươi tỷ"),
        (Decimal("2.5"), "hai phẩy năm"),
        (Decimal("87.07"), "tám mươi bảy phẩy không bảy"),
        (Decimal("2.50"), "hai phẩy năm"),
    ],
)
def test_a_number_is_written_out_as_an_official_text_does(value, words):
    assert spelled(value) == words


def test_a_number_below_zero_or_without_a_word_is_refused():
    with pytest.raises(ValueError, match="below zero"):
        spelled(-1)
    with pytest.raises(ValueError, match="too large"):
        spelled(10**18)
