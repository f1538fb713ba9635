import json
from decimal import Decimal

import pytest

from giaoban.exchange.history import Across, BadMapping, ColumnMapping, Notation

WIDE = ColumnMapping(
    sheet="Doanh thu", header_row=3, area="B", fixed_indicator="post.revenue", across=Across.PERIODS, first_column="C",
    notation=Notation.VIETNAMESE, factor=Decimal("1000000000"),
)  # fmt: skip


def test_a_mapping_is_saved_as_json_and_read_back() -> None:
    saved = json.dumps(WIDE.to_plain(), ensure_ascii=False)
    assert saved == (
        '{"sheet": "Doanh thu", "header_row": 3, "area": "B", "fixed_indicator": "post.revenue", "across": "periods", '
        '"first_column": "C", "notation": "vi", "factor": "1000000000"}'
    )
    assert ColumnMapping.from_plain(json.loads(saved)) == WIDE


@pytest.mark.parametrize(
    ("plain", "message"),
    [
        ({"colour": "red"}, "the key 'colour' is unknown; the keys are"),
        ({"area": "2", "value": "C"}, "'area: 2' must be a column's letter"),
        ({"area": "A", "period": "B", "fixed_indicator": "x"}, "a long sheet needs 'value', the column of values"),
        ({"area": "A", "period": "B", "value": "C"}, "'indicator' must be given in exactly one way"),
        ({"across": "areas", "area": "A", "period": "B", "fixed_indicator": "x", "first_column": "C"}, "'area' must be given in exactly one way"),
        ({"across": "areas", "period": "B", "fixed_indicator": "x"}, "a wide sheet needs 'first_column'"),
        ({"across": "colours"}, "a value of the mapping is not valid"),
        ({"factor": "0", "value": "A"}, "'factor' must be a number other than 0"),
    ],
)  # fmt: skip
def test_a_mapping_that_cannot_work_is_refused(plain: dict[str, object], message: str) -> None:
    with pytest.raises(BadMapping, match=message.replace("(", r"\(")):
        ColumnMapping.from_plain(plain)
