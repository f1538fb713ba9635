import csv
import io

import pytest
from tests.exchange.observations.making import ABOUT, NASTY, two, with_text

from giaoban.catalogue import load
from giaoban.exchange.observations import formats, write_observations
from giaoban.observations import Revision


def _written(*revisions: Revision) -> str:
    out = io.BytesIO()
    assert write_observations(revisions, out, formats()["csv"], ABOUT, load()) == len(revisions)
    return out.getvalue().decode("utf-8")


def test_a_row_an_observation_exact_and_with_a_mark_for_excel() -> None:
    assert _written(*two()) == (
        "\ufeffindicator,indicator_name,area,area_name,organisation,period,value,unit,counted,status,vintage,author,reason,"
        "source,document,place,invented\r\n"
        "post.revenue,Doanh thu dịch vụ bưu chính,10,Tỉnh Lào Cai,so,2023-08,12345678901234567.89,VND,,A,"
        "2023-09-05T00:00:00+00:00,an,,claim,bao-cao.txt,1:5,true\r\n"
        "post.revenue,Doanh thu dịch vụ bưu chính,VN,Việt Nam,so,2023-H1,-0.50,VND,,A,"
        "2023-09-05T00:00:00+00:00,an,,claim,bao-cao.txt,,true\r\n"
    )


@pytest.mark.parametrize("text", NASTY)
def test_no_cell_is_a_formula_and_a_negative_number_stays_one(text: str) -> None:
    (row,) = csv.DictReader(io.StringIO(_written(with_text(text)).lstrip("\ufeff"), newline=""))
    assert [row[key] for key in ("organisation", "author", "reason", "document", "place")] == [f"'{text}"] * 5
    assert row["value"] == "-1"
