import pytest

from giaoban.observations.invented.levels import Season
from giaoban.observations.invented.seasons import factor


@pytest.mark.parametrize(
    ("year", "month", "factor_of_work"),
    [
        (2024, 2, 0.74),  # Tết on 10 February: the 8th to the 14th
        (2024, 1, 1.02),
        (2022, 1, 0.94),  # Tết on 1 February: two days before it
        (2022, 2, 0.82),
        (2025, 1, 0.82),  # Tết on 29 January: the 27th to the 31st
        (2025, 2, 0.94),
        (2024, 6, 1.02),
    ],
)
def test_work_rests_around_tet(year: int, month: int, factor_of_work: float) -> None:
    assert factor(Season.WORK, year, month) == pytest.approx(factor_of_work)


def test_shopping_rises_in_the_month_before_tet() -> None:
    assert factor(Season.SHOPPING, 2024, 1) > factor(Season.SHOPPING, 2024, 2)


def test_spending_is_highest_in_december() -> None:
    months = [factor(Season.YEAR_END, 2023, month) for month in range(1, 13)]
    assert months.index(max(months)) == 11
