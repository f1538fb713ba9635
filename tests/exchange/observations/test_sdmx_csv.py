import csv
import io

import pytest
from tests.exchange.observations.making import ABOUT, NASTY, two, with_text

from giaoban.catalogue import load
from giaoban.exchange.observations import formats, write_observations
from giaoban.exchange.observations.sdmx_csv import sdmx_code
from giaoban.observations import Revision


def _written(*revisions: Revision) -> str:
    out = io.BytesIO()
    write_observations(revisions, out, formats()["sdmx_csv"], ABOUT, load())
    return out.getvalue().decode("utf-8")


def test_a_row_has_its_dataflow_action_dimensions_value_and_attributes() -> None:
    assert _written(*two()) == (
        "STRUCTURE,STRUCTURE_ID,ACTION,FREQ,INDICATOR,REF_AREA,REPORTING_ORG,TIME_PERIOD,OBS_VALUE,OBS_STATUS,UNIT_MEASURE,"
        "SOURCE_TYPE,SOURCE,SOURCE_PLACE,LAST_UPDATE,COMMENT_OBS,INVENTED\r\n"
        "dataflow,GIAOBAN:OBSERVATIONS(1.0),I,M,post-revenue,10,so,2023-08,12345678901234567.89,A,VND,"
        "claim,bao-cao.txt,1:5,2023-09-05T00:00:00+00:00,,true\r\n"
        "dataflow,GIAOBAN:OBSERVATIONS(1.0),I,S,post-revenue,VN,so,2023-S1,-0.50,A,VND,"
        "claim,bao-cao.txt,,2023-09-05T00:00:00+00:00,,true\r\n"
    )


@pytest.mark.parametrize("text", NASTY)
def test_free_text_is_no_formula(text: str) -> None:
    (row,) = csv.DictReader(io.StringIO(_written(with_text(text)), newline=""))
    assert [row[key] for key in ("SOURCE", "SOURCE_PLACE", "COMMENT_OBS")] == [f"'{text}"] * 3


def test_every_code_of_the_catalogue_has_its_own_sdmx_code() -> None:
    codes = [*load().indicators, *load().areas, *load().organisations]
    assert len({sdmx_code(code) for code in codes}) == len(set(codes))
    assert (sdmx_code("post.revenue"), sdmx_code("")) == ("post-revenue", "_Z")
