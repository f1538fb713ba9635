from decimal import Decimal

import pytest

from giaoban.checks.judging.digits import interval_in, written_at
from giaoban.figures import Interval


@pytest.mark.parametrize(
    ("value", "text", "expected"),
    [
        ("7300000", "tăng 7,3 triệu", (5, 8, Decimal("1E+5"))),
        ("341000000000", "tháng 8/2022 (341 tỷ đồng)", (14, 17, Decimal("1E+9"))),
        ("5426914", "là 5.426.914 chứng thư số", (3, 12, Decimal(1))),
        ("4750000000000", "đạt 4.750 tỷ đồng", (4, 9, Decimal("1E+9"))),
        ("12", "không có số nào như vậy", None),
    ],
)
def test_the_digits_of_a_value_are_found_whatever_separators_and_scale(
    value: str, text: str, expected: tuple[int, int, Decimal] | None
) -> None:
    assert written_at(Decimal(value), text, 0, len(text)) == expected


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [("(341 tỷ)", "340.5e9", "341.5e9"), ("(hơn 341 tỷ)", "341e9", "347.82e9"), ("(ước 341 tỷ)", "340e9", "342e9")],
)
def test_the_word_before_a_number_widens_it(text: str, low: str, high: str) -> None:
    assert interval_in(Decimal("341e9"), text, 0, len(text)) == Interval(Decimal(low), Decimal(high))
