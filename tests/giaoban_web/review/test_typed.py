"""Numbers as people type them."""

from decimal import Decimal

import pytest

from giaoban_web.review.typed import Typed, typed_number


@pytest.mark.parametrize(
    ("text", "lang", "value", "step"),
    [
        ("22.415.300", "vi", "22415300", "1"),
        ("45,3", "vi", "45.3", "0.1"),
        ("4.750 tỷ", "vi", "4750000000000", "1000000000"),
        ("4,75 nghìn tỷ", "vi", "4750000000000", "10000000000"),
        ("178 trieu", "vi", "178000000", "1000000"),
        ("-3", "vi", "-3", "1"),
        ("0,00", "vi", "0", "0.01"),
        ("4.75 trillion", "en", "4750000000000", "10000000000"),
        ("22,415,300", "en", "22415300", "1"),
    ],
)
def test_a_number_is_read_as_the_language_writes_it(text: str, lang, value: str, step: str) -> None:
    assert typed_number(text, lang) == Typed(Decimal(value), Decimal(step))


@pytest.mark.parametrize(("text", "lang"), [("45.3", "vi"), ("45,3", "en"), ("", "vi"), ("nhiều", "vi"), ("5 tá", "vi"), ("1.23.456", "vi"), ("NaN", "en"), ("1e5", "vi")])
def test_what_the_language_does_not_write_so_is_no_number(text: str, lang) -> None:
    with pytest.raises(ValueError, match="is not a number"):
        typed_number(text, lang)
