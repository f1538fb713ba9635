from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from giaoban.figures import Unit, plain


@pytest.mark.parametrize(
    ("value", "text"),
    [("4.750E+12", "4750000000000"), ("2.50", "2.5"), ("-0.0", "0"), ("100", "100"), ("0.001", "0.001")],
)
def test_a_decimal_is_written_plainly(value: str, text: str) -> None:
    assert plain(Decimal(value)) == text


@given(st.decimals(allow_nan=False, allow_infinity=False, min_value=Decimal("-1e20"), max_value=Decimal("1e20")))
def test_plain_writing_keeps_the_value(value: Decimal) -> None:
    text = plain(value)
    assert Decimal(text) == value
    assert "E" not in text


def test_rates_and_money_are_told_apart() -> None:
    assert {unit for unit in Unit if unit.is_money} == {Unit.VND, Unit.USD}
    assert {unit for unit in Unit if unit.is_rate} == {
        Unit.PERCENT,
        Unit.PERCENTAGE_POINT,
        Unit.PER_100_PEOPLE,
        Unit.PER_1000_PEOPLE,
    }
