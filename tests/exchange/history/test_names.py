from datetime import date

import pytest

from giaoban.catalogue import AreaKind, load
from giaoban.exchange.history.names import Names
from giaoban.exchange.history.spellings import Unreadable

CATALOGUE = load()
NAMES = Names(CATALOGUE)
BEFORE, AFTER = date(2024, 8, 31), date(2025, 8, 31)


@pytest.mark.parametrize(
    ("cell", "day", "code"),
    [
        ("TP. Hồ Chí Minh", BEFORE, "79"),
        ("Tp HCM", BEFORE, "79"),
        ("Thành phố Hồ Chí Minh", AFTER, "79-2025"),
        ("tỉnh Lào Cai", BEFORE, "10"),
        ("LÀO CAI", AFTER, "15-2025"),
        ("Lao Cai", BEFORE, "10"),
        ("Bà Rịa – Vũng Tàu", BEFORE, "77"),
        ("Ba Ria Vung Tau", BEFORE, "77"),
        ("Đắk Lắk", BEFORE, "66"),
        ("Hà Giang", AFTER, "02"),
        ("cả nước", AFTER, "VN"),
        ("Tây Nguyên", BEFORE, "VN-CHL"),
        (1, BEFORE, "01"),
        ("08-2025", BEFORE, "08-2025"),
    ],
)
def test_an_area_is_found_with_and_without_accents_or_prefix(cell: object, day: date, code: str) -> None:
    assert NAMES.area(cell, day) == code


def test_every_province_is_found_by_its_names_on_its_days() -> None:
    for day in (BEFORE, AFTER):
        for area in CATALOGUE.areas_on(day):
            if area.kind in (AreaKind.PROVINCE, AreaKind.CITY):
                for name in (area.code, area.short, area.name_vi, area.name_en):
                    assert NAMES.area(name, day) == area.code, name


@pytest.mark.parametrize("cell", ["", None, "Atlantis", "Pháp"])
def test_what_is_no_area_is_refused(cell: object) -> None:
    with pytest.raises(Unreadable, match="is no area of the catalogue; mend the name or write the code"):
        NAMES.area(cell, BEFORE)


def test_indicators_are_found_by_code_name_and_alias() -> None:
    found = [NAMES.indicator(name) for name in ("post.revenue", "số thuê bao 5G", "So thue bao 5G")]
    assert found == ["post.revenue", "telecom.subscribers_5g", "telecom.subscribers_5g"]


def test_a_name_of_two_indicators_is_refused_with_both() -> None:
    with pytest.raises(Unreadable) as told:
        NAMES.indicator("chỉ số dti")
    assert told.value.message_en == (
        "'chỉ số dti' is the name of several indicators (dx.dti_rank, dx.dti_score); write the code"
    )
