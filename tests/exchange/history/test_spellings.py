from datetime import date, datetime
from decimal import Decimal

import pytest

from giaoban.exchange.history.mapping import Notation
from giaoban.exchange.history.spellings import Unreadable, read_number, read_period

AUTO, VI, EN = Notation.AUTO, Notation.VIETNAMESE, Notation.ENGLISH


@pytest.mark.parametrize(
    ("cell", "notation", "number"),
    [
        (475, AUTO, "475"),
        (0.1, AUTO, "0.1"),
        ("1.234.567,8", AUTO, "1234567.8"),
        ("1,234,567.8", AUTO, "1234567.8"),
        ("1 234 567", AUTO, "1234567"),
        ("1.234", VI, "1234"),
        ("1.234", EN, "1.234"),
        ("1,234", EN, "1234"),
        ("1,234", VI, "1.234"),
        ("0,234", AUTO, "0.234"),
        ("12,5%", AUTO, "12.5"),
        ("-3,5", AUTO, "-3.5"),
        ("−3,5", AUTO, "-3.5"),
        ("(1.234.567)", AUTO, "-1234567"),
        ("12345678901234567,89", AUTO, "12345678901234567.89"),
    ],
)
def test_numbers_are_read_in_both_notations(cell: object, notation: Notation, number: str) -> None:
    assert read_number(cell, notation) == Decimal(number)


@pytest.mark.parametrize("cell", [None, "", " ", "-", "...", "…", "x", "N/A"])
def test_no_figure_is_none(cell: object) -> None:
    assert read_number(cell) is None


@pytest.mark.parametrize(
    ("cell", "reason"),
    [
        ("1.234", "'1.234' is two numbers in Vietnamese and English notation; choose 'notation: vi' or 'en'"),
        ("12 tỷ", "'12 tỷ' is not a number; mend the cell, or leave it empty where there is no figure"),
        ("1.2.3", "'1.2.3' is not a number; mend the cell, or leave it empty where there is no figure"),
        (True, "'True' is not a number; mend the cell, or leave it empty where there is no figure"),
        (float("nan"), "'nan' is not a number; mend the cell, or leave it empty where there is no figure"),
    ],
)
def test_what_is_no_number_or_two_is_refused(cell: object, reason: str) -> None:
    with pytest.raises(Unreadable) as told:
        read_number(cell)
    assert told.value.message_en == reason


@pytest.mark.parametrize(
    ("cell", "number_format", "period"),
    [
        ("Tháng 1/2020", "", "2020-01"),
        ("tháng 01 năm 2020", "", "2020-01"),
        ("THÁNG 12-2020", "", "2020-12"),
        ("T1-2020", "", "2020-01"),
        ("T12/2020", "", "2020-12"),
        ("01/2020", "", "2020-01"),
        ("2020M01", "", "2020-01"),
        ("2020-01", "", "2020-01"),
        ("Quý I/2020", "", "2020-Q1"),
        ("quý IV năm 2020", "", "2020-Q4"),
        ("Quý 3-2020", "", "2020-Q3"),
        ("Q2/2020", "", "2020-Q2"),
        ("2020Q2", "", "2020-Q2"),
        ("6 tháng đầu năm 2020", "", "2020-H1"),
        ("6 tháng cuối năm 2020", "", "2020-H2"),
        ("9 tháng năm 2020", "", "2020-01/2020-09"),
        ("8 tháng đầu năm 2020", "", "2020-01/2020-08"),
        ("Năm 2020", "", "2020"),
        ("2020", "", "2020"),
        (2020, "", "2020"),
        (2020.0, "", "2020"),
        ("20/08/2020", "", "2020-08-20"),
        (datetime(2020, 3, 1), "mm/yyyy", "2020-03"),
        (datetime(2020, 3, 15), "mm/yyyy", "2020-03"),
        (date(2020, 3, 31), "dd/mm/yyyy", "2020-03"),
        (date(2020, 3, 15), "dd/mm/yyyy", "2020-03-15"),
    ],
)
def test_periods_are_read_in_many_spellings(cell: object, number_format: str, period: str) -> None:
    assert str(read_period(cell, number_format)) == period


@pytest.mark.parametrize("cell", ["", None, "tháng 13/2020", "quý V/2020", "20", "2 tháng cuối năm 2020", "31/02/2020"])
def test_what_is_no_period_is_refused(cell: object) -> None:
    with pytest.raises(Unreadable, match="is not a period; write it as Tháng 1/2020, Quý I/2020 or 2020"):
        read_period(cell)
