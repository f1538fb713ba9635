from datetime import date
from decimal import Decimal

from tests.observations.making import revision

from giaoban.catalogue import load
from giaoban.observations import Derived, Formula, Known, Missing
from giaoban.observations.area_totals import total_of_area
from giaoban.observations.boundaries import division_on
from giaoban.observations.figure import Figure
from giaoban.periods import parse_period

CATALOGUE = load()
AUGUST = parse_period("2023-08")


def test_the_nation_is_the_sum_of_its_provinces_and_the_missing_are_told() -> None:
    figures: list[Figure] = [
        revision("1.1", area=area) for area in division_on(date(2023, 8, 31), CATALOGUE).areas if area != "96"
    ]
    assert total_of_area(Known(figures), "post.revenue", "VN", AUGUST, CATALOGUE) == Derived(
        "post.revenue", "VN", AUGUST, None, Formula.SUM_OF_AREAS, tuple(figures),
        (Missing("post.revenue", "96", AUGUST),), Decimal("68.2"),
    )  # fmt: skip


def test_a_region_is_the_sum_of_its_five_provinces() -> None:
    areas = [code for code, area in CATALOGUE.areas.items() if area.part_of == "VN-CHL"]
    figures: list[Figure] = [revision("2", area=area) for area in areas]
    total = total_of_area(Known(figures), "post.revenue", "VN-CHL", AUGUST, CATALOGUE)
    assert (total.value, total.missing) == (Decimal(10), ())


def test_a_ratio_of_the_nation_comes_from_its_parts_and_an_index_from_nothing() -> None:
    figures: list[Figure] = []
    for area in division_on(date(2023, 8, 31), CATALOGUE).areas:
        figures.append(revision("1", indicator="telecom.smartphone_subscribers", area=area))
        figures.append(revision("4", indicator="telecom.mobile_subscribers", area=area))
    known = Known(figures)
    assert total_of_area(known, "telecom.smartphone_share", "VN", AUGUST, CATALOGUE).value == 25
    index = total_of_area(known, "dx.dti_score", "VN", AUGUST, CATALOGUE)
    assert (index.value, index.reason_en) == (None, "by the catalogue this indicator does not add up over areas")
