import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.exchange.observations.making import NASTY

from giaoban.exchange.observations.neutral import CsvCells, csv_cell, is_dangerous, neutral


@pytest.mark.parametrize("text", NASTY)
def test_what_a_spreadsheet_might_run_gets_an_apostrophe(text: str) -> None:
    assert (is_dangerous(text), neutral(text)) == (True, f"'{text}")


@pytest.mark.parametrize("text", ["", " ", "a=1", "1-2", "Tỉnh Lào Cai", "'=1"])
def test_other_text_stays(text: str) -> None:
    assert (is_dangerous(text), neutral(text)) == (False, text)


@given(st.lists(st.text(st.characters(codec="utf-8")), min_size=2))
def test_cells_are_read_back_as_they_were_made_neutral(texts: list[str]) -> None:
    cells = CsvCells()
    line = ",".join(cells[text] for text in texts)
    assert list(csv.reader(io.StringIO(line, newline=""), strict=True)) == [[neutral(text) for text in texts]]
    assert [cells[text] for text in texts] == [csv_cell(text) for text in texts]
