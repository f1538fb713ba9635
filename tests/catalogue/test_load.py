"""Loading the catalogue: frozen, kept, quick."""

from collections.abc import Mapping
from dataclasses import FrozenInstanceError, fields
from datetime import date
from pathlib import Path

import pytest

from giaoban.catalogue import Catalogue, CatalogueError, Problem, load
from giaoban.catalogue.load import read_catalogue
from giaoban.figures import Unit


def test_the_packaged_catalogue_has_no_fault() -> None:
    assert read_catalogue()[1] == ()


def test_it_is_read_once_and_kept() -> None:
    assert load() is load()


def test_nothing_in_it_can_be_changed() -> None:
    catalogue = load()
    for field in fields(Catalogue):
        kept: Mapping[str, object] = getattr(catalogue, field.name)
        with pytest.raises(TypeError, match="does not support item assignment"):
            kept["new"] = None  # type: ignore[index]
    with pytest.raises(FrozenInstanceError):
        catalogue.indicators["post.revenue"].unit = Unit.USD  # type: ignore[misc]


def test_a_folder_that_does_not_exist_is_named(tmp_path: Path) -> None:
    with pytest.raises(CatalogueError) as raised:
        load(tmp_path / "away")
    assert raised.value.problem == Problem(
        str(tmp_path / "away"),
        1,
        "không có thư mục danh mục này; hãy sửa đường dẫn hoặc biến môi trường GIAOBAN_CATALOGUE",
        "there is no such catalogue folder; mend the path or the environment variable GIAOBAN_CATALOGUE",
    )


def test_every_unit_has_its_names() -> None:
    assert set(load().units) == set(Unit)
    assert load().units[Unit.PERCENTAGE_POINT].written == ("điểm phần trăm", "điểm %", "điểm tỷ lệ")


def test_counted_nouns_of_all_sectors_are_there() -> None:
    counted = load().counted
    nouns = (
        "thuê bao|bưu gửi|lượt khách|hồ sơ|doanh nghiệp|hộ dân|giường bệnh|tấn|ha|m2|kwh|con|xã|địa chỉ ip|ấn phẩm|ca"
    )
    assert [noun for noun in nouns.split("|") if noun not in counted] == []
    assert len(counted) >= 250
    assert (counted["thuê bao"].name_en, counted["thuê bao"].group, counted["thuê bao"].written) == (
        "subscriptions",
        "telecom",
        ("tb",),
    )


def test_the_eleven_domains_have_their_names_on_the_wire() -> None:
    assert {domain.code: domain.wire for domain in load().domains.values()} == {
        "post": "post",
        "telecom": "telecom",
        "spam": "spam",
        "dx": "digital_transformation",
        "gov": "digital_government",
        "security": "cybersecurity",
        "signature": "digital_signature",
        "economy": "digital_economy",
        "ict": "ict_industry",
        "press": "press_media",
        "sector": "sector_finance",
    }
    assert "hạ tầng số" in load().domains["telecom"].headings


@pytest.mark.parametrize(("day", "ministries"), [(date(2025, 2, 28), ["mic", "most"]), (date(2025, 3, 1), ["most"])])
def test_the_ministry_of_information_ends_and_is_succeeded(day: date, ministries: list[str]) -> None:
    there = [one.code for one in load().organisations_on(day) if one.code in ("mic", "most")]
    assert there == ministries
    assert load().organisations["mic"].successors == ("most",)
    assert "Bộ TT&TT" in load().organisations["mic"].aliases
