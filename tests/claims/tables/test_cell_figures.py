"""Figures as cells show them."""

from __future__ import annotations

from decimal import Decimal

import pytest

from giaoban.claims.tables.cell_figures import cell_figure, writes_english


@pytest.mark.parametrize(
    ("text", "value", "sign"),
    [
        ("4.750", "4750", 0),
        ("(3,4)", "3.4", -1),
        ("−3,4%", "3.4", -1),
        ("▲ 5", "5", 1),
        ("giảm 12,5%", "12.5", -1),
        ("1 234 567", "1234567", 0),
        ("1.234*", "1234", 0),
    ],
)
def test_a_cell_is_its_number_and_its_sign(text: str, value: str, sign: int) -> None:
    figure = cell_figure(text, english=False)
    assert figure is not None
    assert (figure.number.value, figure.sign) == (Decimal(value), sign)


@pytest.mark.parametrize("text", ["30/9/2023", "-", "x", "Quý III", "QĐ 749/QĐ-TTg", "22/19", "hoàn thành 3 dự án lớn"])
def test_dates_codes_marks_and_words_are_no_figures(text: str) -> None:
    assert cell_figure(text, english=False) is None


@pytest.mark.parametrize(
    ("texts", "english"),
    [
        (["1,234", "12,345"], True),
        (["12.3", "1,000"], True),
        (["1,234", "12,5"], False),
        (["1.234", "12.345"], False),
    ],
)
def test_a_table_keeps_one_habit_of_separators(texts: list[str], english: bool) -> None:
    assert writes_english(texts) is english
