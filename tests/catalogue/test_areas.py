"""The packaged areas: 63 provinces, 34 provinces, and two packages that know them as well."""

import json
from datetime import date
from pathlib import Path
from types import ModuleType

import onflow_location_platform
import pytest
import vietnamadminunits

from giaoban.catalogue import Area, AreaKind, load

CATALOGUE = load()
LAST_DAY_OF_63, FIRST_DAY_OF_34 = date(2025, 6, 30), date(2025, 7, 1)


def provinces_on(day: date) -> dict[str, Area]:
    kinds = (AreaKind.PROVINCE, AreaKind.CITY)
    return {area.official or "": area for area in CATALOGUE.areas_on(day) if area.kind in kinds}


def their(package: ModuleType, file: str, key: str) -> dict[str, dict[str, str]]:
    folder = Path(package.__path__[0]) / "data"
    found: dict[str, dict[str, str]] = json.loads((folder / file).read_text("utf-8"))[key]
    return found


@pytest.mark.parametrize(
    ("day", "provinces", "cities"),
    [
        (date(2010, 1, 1), 58, 5),
        (date(2024, 12, 31), 58, 5),
        (date(2025, 1, 1), 57, 6),
        (LAST_DAY_OF_63, 57, 6),
        (FIRST_DAY_OF_34, 28, 6),
    ],
)
def test_so_many_provinces_and_cities_exist_on_a_day(day: date, provinces: int, cities: int) -> None:
    kinds = [area.kind for area in CATALOGUE.areas_on(day)]
    assert (kinds.count(AreaKind.PROVINCE), kinds.count(AreaKind.CITY)) == (provinces, cities)
    assert len(provinces_on(day)) == provinces + cities


@pytest.mark.parametrize("package", [onflow_location_platform, vietnamadminunits])
@pytest.mark.parametrize(
    ("file", "day"), [("parser_legacy.json", LAST_DAY_OF_63), ("parser_from_2025.json", FIRST_DAY_OF_34)]
)
def test_names_and_codes_are_those_of_both_packages(package: ModuleType, file: str, day: date) -> None:
    theirs = {
        one["provinceCode"]: (one["province"], one["provinceShort"])
        for one in their(package, file, "DICT_PROVINCE").values()
    }
    ours = {code: (area.name_vi, area.short) for code, area in provinces_on(day).items()}
    assert ours == theirs


@pytest.mark.parametrize("package", [onflow_location_platform, vietnamadminunits])
def test_the_63_become_the_34_as_in_both_packages(package: ModuleType) -> None:
    old = their(package, "parser_legacy.json", "DICT_PROVINCE")
    new = their(package, "parser_from_2025.json", "DICT_PROVINCE")
    mapping = their(package, "converter_2025.json", "DICT_PROVINCE")
    theirs = {
        old[before]["provinceCode"]: new[after]["provinceCode"] for after, parts in mapping.items() for before in parts
    }
    ours = {
        code: CATALOGUE.areas[area.successors[0]].official if area.successors else code
        for code, area in provinces_on(LAST_DAY_OF_63).items()
    }
    assert ours == theirs


def test_the_older_list_of_one_package_differs_in_two_names() -> None:
    """That list writes the tone mark of Hòa Bình on the second vowel, and knows Huế before it became a city."""
    folder = Path(onflow_location_platform.__path__[0]) / "data" / "ops"
    listed = json.loads((folder / "ops_nh_provinces.json").read_text("utf-8"))
    theirs = {one["pk"]: one["fields"]["name"] for one in listed}
    ours = {code: area.short for code, area in provinces_on(LAST_DAY_OF_63).items()}
    assert {code: (ours[code], name) for code, name in theirs.items() if ours[code] != name} == {
        "17": ("Hòa Bình", "Hoà Bình"),
        "46": ("Huế", "Thừa Thiên Huế"),
    }
    assert set(theirs) == set(ours)


def test_every_province_that_ended_became_one_that_begins_the_day_after() -> None:
    ended = [area for area in CATALOGUE.areas.values() if area.official and area.valid_to]
    assert len(ended) == 53
    for area in ended:
        (successor,) = area.successors
        assert area.valid_to is not None
        assert CATALOGUE.areas[successor].valid_from == date.fromordinal(area.valid_to.toordinal() + 1)


def test_a_province_that_took_over_another_code_is_told_from_its_former_bearer() -> None:
    assert CATALOGUE.areas["15"] == Area(
        code="15",
        official="15",
        kind=AreaKind.PROVINCE,
        name_vi="Tỉnh Yên Bái",
        name_en="Yen Bai",
        short="Yên Bái",
        aliases=(),
        part_of="VN-NMM",
        valid_from=None,
        valid_to=LAST_DAY_OF_63,
        successors=("15-2025",),
    )
    assert CATALOGUE.areas["15-2025"].short == "Lào Cai"


def test_aliases_lead_to_their_province() -> None:
    by_alias = {
        alias: area.code for area in CATALOGUE.areas_on(LAST_DAY_OF_63) for alias in (area.short, *area.aliases)
    }
    spellings = ("TP.HCM", "TPHCM", "Sài Gòn", "HN", "BR-VT", "Đắc Lắc", "Daklak", "Thanh Hoá", "TP. Huế", "cả nước")
    assert [by_alias[spelling] for spelling in spellings] == [
        "79",
        "79",
        "79",
        "01",
        "77",
        "66",
        "66",
        "38",
        "46-2025",
        "VN",
    ]


def test_no_spelling_stands_for_two_areas_of_one_day() -> None:
    for day in (date(2024, 12, 31), LAST_DAY_OF_63, FIRST_DAY_OF_34):
        spellings = [word for area in CATALOGUE.areas_on(day) for word in {area.short, *area.aliases}]
        assert sorted(word for word in set(spellings) if spellings.count(word) > 1) == []


def test_the_six_regions_hold_the_63_provinces() -> None:
    regions = [area.code for area in CATALOGUE.areas.values() if area.kind is AreaKind.REGION]
    held = {code: sum(area.part_of == code for area in provinces_on(date(2024, 12, 31)).values()) for code in regions}
    assert held == {"VN-RRD": 11, "VN-NMM": 14, "VN-NCC": 14, "VN-CHL": 5, "VN-SE": 6, "VN-MRD": 13}


def test_the_country_code_of_norway_is_no_refusal() -> None:
    assert CATALOGUE.areas["NO"].name_vi == "Na Uy"
    assert sum(area.kind is AreaKind.COUNTRY for area in CATALOGUE.areas.values()) >= 110
