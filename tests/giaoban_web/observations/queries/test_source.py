"""The store hands out history to the checks, like for like across renamings and mergers."""

import pytest
from tests.giaoban_web.observations.making import a_value, kept, moment

from giaoban.observations import Source
from giaoban_web.observations.queries import Store

pytestmark = pytest.mark.django_db


def _told(indicator: str, area: str, store: Source | None = None) -> list[tuple[str, str, str]]:
    return [(str(each.period), str(each.value), each.document) for each in (store or Store()).history(indicator, area)]


def test_history_is_what_stands_in_order_of_time() -> None:
    kept(a_value("2", "2023-02"), a_value("1", "2023-01"), reference="cu.xlsx")
    kept(a_value("3", "2023-02"), reference="moi.xlsx")
    assert _told("post.revenue", "VN") == [("2023-01", "1", "cu.xlsx"), ("2023-02", "3", "moi.xlsx")]


def test_the_store_may_be_asked_as_it_stood_at_a_time() -> None:
    kept(a_value("2"), at=moment("2023-09-05"))
    kept(a_value("3"), at=moment("2023-10-05"))
    assert _told("post.revenue", "VN", Store(moment("2023-09-30"))) == [("2023-08", "2", "")]


def test_a_merged_province_has_the_sum_of_those_it_was_made_of() -> None:
    # Hà Giang (02) and Tuyên Quang (08) became Tuyên Quang (08-2025) on 2025-07-01.
    kept(
        a_value("10", "2025-05", area="02"), a_value("5", "2025-05", area="08"),
        a_value("11", "2025-06", area="02"), a_value("17", "2025-07", area="08-2025"),
    )  # fmt: skip
    assert _told("post.revenue", "08-2025") == [("2025-05", "15", "=02+08"), ("2025-07", "17", "")]
    assert _told("post.revenue", "02") == [("2025-05", "10", ""), ("2025-06", "11", "")]


def test_a_ratio_of_a_merged_province_is_derived_from_its_parts(django_assert_num_queries) -> None:
    from giaoban.catalogue import load

    ratio = next(each for each in load().indicators.values() if each.over_areas == "ratio")
    for code, values in ((ratio.numerator, ("10", "20")), (ratio.denominator, ("100", "200"))):
        kept(
            *[
                a_value(value, "2024", area=area, indicator=code)
                for value, area in zip(values, ("02", "08"), strict=True)
            ]
        )
    kept(a_value("99", "2024", area="02", indicator=ratio.code))
    store = Store()
    with django_assert_num_queries(1):
        (found,) = store.history(ratio.code, "08-2025")
        store.history(ratio.code, "08-2025")
    assert found.value == 30 * ratio.scale / 300


def test_what_nobody_knows_has_no_history() -> None:
    assert (_told("post.nothing", "VN"), _told("post.revenue", "99")) == ([], [])
