import json
from decimal import Decimal

import pytest
from hypothesis import given
from tests.claims.strategies import claims

from giaoban.claims.model import Change, Claim, Direction
from giaoban.claims.wire import claim_from_wire, claim_to_line, claim_to_wire
from giaoban.figures import Qualifier, Unit
from giaoban.periods import Period

CLAIM = Claim(
    id="c1",
    document="bao-cao.txt",
    start=8,
    end=30,
    quote="ước đạt 4.750 tỷ đồng",
    subject="doanh thu bưu chính",
    value=Decimal("4.750E+12"),
    unit=Unit.VND,
    qualifier=Qualifier.ESTIMATE,
    period=Period.of_span(2023, 1, 2023, 8),
    changes=(
        Change(Direction.UP, 31, 40, percent=Decimal("6.0"), basis=Period.of_span(2022, 1, 2022, 8)),
        Change(Direction.DOWN, 41, 60, absolute=Decimal("2.50"), unit=Unit.PERCENTAGE_POINT),
    ),
    indicator="post.revenue",
    confidence=0.9,
    link_words=("doanh thu", "bưu chính"),
    low=Decimal("4749000000000"),
    high=Decimal("4751000000000"),
    rule=("money with a scale word",),
    figure=(16, 29),
)


def test_a_claim_has_exactly_the_keys_of_the_wire() -> None:
    assert claim_to_wire(CLAIM) == {
        "start": 8,
        "end": 30,
        "quote": "ước đạt 4.750 tỷ đồng",
        "subject": "doanh thu bưu chính",
        "indicator": "post.revenue",
        "value": "4750000000000",
        "unit": "VND",
        "counted": None,
        "of": None,
        "qualifier": "estimate",
        "period": "2023-01/2023-08",
        "area": "VN",
        "status": "actual",
        "changes": [
            {
                "percent": "6",
                "direction": "up",
                "basis": "2022-01/2022-08",
                "base_value": None,
                "unit": None,
                "qualifier": "exact",
            },
            {
                "absolute": "2.5",
                "direction": "down",
                "basis": None,
                "base_value": None,
                "unit": "percentage_point",
                "qualifier": "exact",
            },
        ],
        "id": "c1",
        "document": "bao-cao.txt",
        "low": "4749000000000",
        "high": "4751000000000",
        "part_of": None,
        "confidence": 0.9,
        "link_words": ["doanh thu", "bưu chính"],
        "rule": ["money with a scale word"],
    }


def test_letters_stand_unescaped_on_one_line() -> None:
    line = claim_to_line(CLAIM)
    assert "ước đạt 4.750 tỷ đồng" in line
    assert "\n" not in line


@given(claims)
def test_a_claim_comes_back_from_the_wire(claim: Claim) -> None:
    assert claim_from_wire(json.loads(claim_to_line(claim))) == claim


def test_a_missing_key_is_named() -> None:
    wire = claim_to_wire(CLAIM)
    del wire["subject"]
    with pytest.raises(ValueError, match="lacks the key 'subject'"):
        claim_from_wire(wire)


def test_what_is_no_decimal_is_named() -> None:
    with pytest.raises(ValueError, match="'4,75' is not a decimal number"):
        claim_from_wire(claim_to_wire(CLAIM) | {"value": "4,75"})
