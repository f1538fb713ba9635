from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import duckdb
import pyarrow.parquet as pq
import pytest

from giaoban.claims import Change, Claim, Direction, Status, read
from giaoban.documents import document_from_text
from giaoban.exchange import parquet
from giaoban.exchange.parquet import SCHEMA, ClaimsWriter, read_claims, rows_of
from giaoban.figures import Qualifier, Unit
from giaoban.periods import parse_period

WHOLE = Claim(
    id="c1",
    document="bao-cao.txt",
    start=4,
    end=40,
    quote="bưu chính thu về khoảng 4.750 tỷ đồng",
    subject="bưu chính thu về",
    value=Decimal("4750000000000"),
    unit=Unit.VND,
    qualifier=Qualifier.ABOUT,
    period=parse_period("2023-08"),
    area="Lào Cai",
    status=Status.FORECAST,
    changes=(
        Change(Direction.UP, 0, 0, percent=Decimal("6.25"), basis=parse_period("2022-08"), base_value=Decimal(4)),
        Change(Direction.DOWN, 0, 0, absolute=Decimal(3), unit=Unit.COUNT, counted="thuê bao"),
    ),
    indicator="post.revenue",
    confidence=0.9,
    link_words=("bưu chính", "thu"),
    low=Decimal("4749500000000"),
    high=Decimal("4750500000000"),
    part_of="c0",
    rule=("money with a scale word",),
    cell="B7",
)
BARE = Claim("c2", "-", 0, 2, "5%", "", None, None)


def test_a_claim_comes_back_as_it_was(tmp_path: Path) -> None:
    out = tmp_path / "so-lieu.parquet"
    with ClaimsWriter(out) as writer:
        writer.write(WHOLE)
        writer.write(BARE)
    assert list(read_claims(out)) == [WHOLE, BARE]
    assert pq.read_schema(out).equals(SCHEMA)


def test_figures_are_decimals_that_sql_computes_with(tmp_path: Path) -> None:
    out = tmp_path / "so-lieu.parquet"
    with ClaimsWriter(out) as writer:
        writer.write(WHOLE)
    asked = f"SELECT value * 2, changes[1].percent, high - low, typeof(value), typeof(start) FROM '{out}'"  # noqa: S608
    assert duckdb.sql(asked).fetchall() == [
        (Decimal("9500000000000"), Decimal("6.25"), Decimal("1000000000"), "DECIMAL(38,10)", "INTEGER")
    ]


@pytest.mark.parametrize(
    ("figure", "column", "beyond"),
    [
        ("1234567890123456789012345678", "1234567890123456789012345678", None),
        ("12345678901234567890123456789", None, "12345678901234567890123456789"),
        ("0.0123456789", "0.0123456789", None),
        ("0.01234567891", None, "0.01234567891"),
        ("2.500000000000000", "2.5", None),
        ("4.750E+12", "4750000000000", None),
    ],
)
def test_a_figure_too_long_for_the_column_is_kept_as_text_and_never_rounded(
    figure: str, column: str | None, beyond: str | None
) -> None:
    claim = replace(BARE, value=Decimal(figure), changes=(Change(Direction.UP, 0, 0, times=Decimal(figure)),))
    table = rows_of([claim])
    (row,) = table.to_pylist()
    wanted = None if column is None else Decimal(column)
    assert (row["value"], row["changes"][0]["times"]) == (wanted, wanted)
    assert dict(row["beyond"]) == ({} if beyond is None else {"value": beyond, "changes.0.times": beyond})
    assert list(parquet.claims_of(table)) == [claim]


def test_a_file_name_that_is_no_text_is_written_with_its_bytes_named() -> None:
    (row,) = rows_of([replace(BARE, document="b\udce1o.txt")]).to_pylist()
    assert row["document"] == "b\\udce1o.txt"


def test_the_bytes_do_not_tell_in_what_pieces_the_claims_came(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parquet, "ROWS_A_GROUP", 7)
    claims = [replace(WHOLE, id=f"c{number}") for number in range(20)]
    with ClaimsWriter(tmp_path / "a.parquet") as writer:
        for claim in claims:
            writer.write(claim)
    with ClaimsWriter(tmp_path / "b.parquet") as writer:
        writer.write(claims[0])
        writer.write_rows(rows_of(claims[1:16]))
        for claim in claims[16:]:
            writer.write(claim)
    assert (tmp_path / "a.parquet").read_bytes() == (tmp_path / "b.parquet").read_bytes()
    file = pq.ParquetFile(tmp_path / "a.parquet")
    assert [file.metadata.row_group(group).num_rows for group in range(3)] == [7, 7, 6]
    assert list(read_claims(tmp_path / "a.parquet")) == claims


def test_what_is_read_from_a_text_comes_back_but_for_the_spans_of_a_page(tmp_path: Path) -> None:
    text = "Tháng 8/2023, doanh thu đạt 4.750 tỷ đồng, tăng 6% so với cùng kỳ, trong đó 3/5 đơn vị có lãi."
    claims = read(document_from_text(text)).claims
    assert len(claims) >= 2
    with ClaimsWriter(tmp_path / "a.parquet") as writer:
        for claim in claims:
            writer.write(claim)
    assert list(read_claims(tmp_path / "a.parquet")) == [
        replace(claim, figure=(0, 0), changes=tuple(replace(change, start=0, end=0) for change in claim.changes))
        for claim in claims
    ]
