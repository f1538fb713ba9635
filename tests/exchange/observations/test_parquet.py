import io
from decimal import Decimal

import pyarrow.parquet as pq
import pytest
from tests.exchange.observations.making import ABOUT, two
from tests.observations.making import revision

from giaoban.catalogue import load
from giaoban.exchange.observations import UnwritableFigure, formats, write_observations
from giaoban.observations import Revision


def _written(*revisions: Revision) -> io.BytesIO:
    out = io.BytesIO()
    write_observations(revisions, out, formats()["parquet"], ABOUT, load())
    out.seek(0)
    return out


def test_values_are_exact_decimals() -> None:
    table = pq.read_table(_written(*two()))
    assert str(table.schema.field("value").type) == "decimal128(38, 12)"
    assert table.column("value").to_pylist() == [Decimal("12345678901234567.89"), Decimal("-0.5")]
    assert table.column("area_name").to_pylist() == ["Tỉnh Lào Cai", "Việt Nam"]
    assert table.column("invented").to_pylist() == [True, True]
    assert table.schema.metadata[b"invented"] == b"true"


@pytest.mark.parametrize("value", ["1e-13", "123456789012345678901234567"])
def test_a_figure_that_does_not_fit_is_told_with_its_remedy(value: str) -> None:
    with pytest.raises(UnwritableFigure) as told:
        _written(revision("1"), revision(value))
    assert told.value.message_en == (
        f"post.revenue, 10, 2023-08: the value {format(Decimal(value), 'f')} has more than 26 digits or 12 decimals and "
        "cannot be written to Parquet; export CSV instead"
    )


def test_no_rows_are_a_file_with_its_columns() -> None:
    assert pq.read_table(_written()).num_rows == 0
