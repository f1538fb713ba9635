"""What stands, what stood on a day, and every vintage."""

from datetime import date

import pytest
from tests.giaoban_web.observations.making import a_value, kept, moment

from giaoban.periods import parse_period
from giaoban_web.observations.codes import former_codes
from giaoban_web.observations.models import Series
from giaoban_web.observations.queries import area_codes_of, current, end_of_day, history, vintages

pytestmark = pytest.mark.django_db
AUGUST = parse_period("2023-08")


def _values(rows) -> list[tuple[str, str]]:
    return [(str(row.period), str(row.value)) for row in rows]


def test_history_is_what_stands_in_the_order_of_the_periods() -> None:
    kept(a_value("3", "2023-03"), a_value("2", "2023-02"), a_value("6", "2023-01/2023-03"), a_value("1", "2023-01"))
    kept(a_value("20", "2023-02"))
    assert _values(history("post.revenue", "VN")) == [
        ("2023-01", "1"), ("2023-02", "20"), ("2023-Q1", "6"), ("2023-03", "3"),
    ]  # fmt: skip


def test_any_day_can_be_asked_for() -> None:
    kept(a_value("100", status="P"), at=moment("2023-09-05"))
    kept(a_value("103"), a_value("9", "2023-07"), at=moment("2023-10-05"))
    known = {
        day: _values(history("post.revenue", "VN", at=end_of_day(date.fromisoformat(day))))
        for day in ("2023-09-04", "2023-09-05", "2023-10-04", "2023-10-05")
    }
    assert known == {
        "2023-09-04": [],
        "2023-09-05": [("2023-08", "100")],
        "2023-10-04": [("2023-08", "100")],
        "2023-10-05": [("2023-07", "9"), ("2023-08", "103")],
    }


def test_the_figure_of_the_owner_goes_first_whoever_spoke_last() -> None:
    kept(a_value("100", organisation="vnpost"), at=moment("2023-09-01"))
    kept(a_value("101", organisation=_owner()), at=moment("2023-09-02"))
    kept(a_value("102", organisation=""), at=moment("2023-09-03"))
    assert _values(history("post.revenue", "VN")) == [("2023-08", "101")]
    assert str(current("post.revenue", "VN", AUGUST).value) == "101"
    assert str(current("post.revenue", "VN", AUGUST, "vnpost").value) == "100"
    assert [str(row.value) for row in vintages("post.revenue", "VN", AUGUST)] == ["102", "101", "100"]


def _owner() -> str:
    from giaoban.catalogue import load

    return load().indicators["post.revenue"].owner


def test_nothing_is_known_of_a_point_nobody_recorded() -> None:
    assert current("post.revenue", "VN", AUGUST) is None
    assert history("post.revenue", "01") == []


def test_the_series_of_a_renamed_indicator_is_found_under_its_new_code(monkeypatch, tmp_path) -> None:
    kept(a_value("100"), a_value("7", area="01"))
    Series.objects.update(indicator="post.income")
    _catalogue(monkeypatch, tmp_path, "post.revenue: {formerly: [post.income]}")
    assert _values(history("post.income", "VN")) == _values(history("post.revenue", "VN")) == [("2023-08", "100")]
    assert area_codes_of("post.revenue") == ["01", "VN"]


def test_a_figure_recorded_under_a_former_code_goes_to_the_present_one(monkeypatch, tmp_path) -> None:
    _catalogue(monkeypatch, tmp_path, "post.revenue: {formerly: [post.income]}")
    kept(a_value("100", indicator="post.income"))
    assert list(Series.objects.values_list("indicator", flat=True)) == ["post.revenue"]


def test_the_series_of_a_split_indicator_belongs_to_none_of_its_successors(monkeypatch, tmp_path) -> None:
    kept(a_value("100"))
    Series.objects.update(indicator="post.income")
    _catalogue(
        monkeypatch, tmp_path, "post.revenue: {formerly: [post.income]}\npost.parcels: {formerly: [post.income]}"
    )
    assert _values(history("post.revenue", "VN")) == []
    assert former_codes("post.revenue") == ("post.income",)


def _catalogue(monkeypatch, tmp_path, indicators: str) -> None:
    """Lays indicators over the packaged catalogue."""
    folder = tmp_path / "indicators"
    folder.mkdir()
    folder.joinpath("post.yaml").write_text(indicators + "\n", "utf-8")
    monkeypatch.setenv("GIAOBAN_CATALOGUE", str(tmp_path))
