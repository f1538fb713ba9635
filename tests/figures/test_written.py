import re
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from giaoban.figures import Qualifier, Unit
from giaoban.figures.written import written, written_number

NUMBERS = st.decimals(min_value=Decimal(-(10**15)), max_value=Decimal(10**15), places=3)


@pytest.mark.parametrize(
    ("value", "unit", "more", "vi", "en"),
    [
        ("4750000000000", Unit.VND, {}, "4.750 tỷ đồng", "VND 4.75 trillion"),
        ("1276000000", Unit.VND, {}, "1,276 tỷ đồng", "VND 1.276 billion"),
        ("10791761000", Unit.VND, {}, "10.791.761.000 đồng", "VND 10,791,761,000"),
        ("950000", Unit.VND, {}, "950.000 đồng", "VND 950,000"),
        ("2500000000000000", Unit.VND, {}, "2,5 triệu tỷ đồng", "VND 2,500 trillion"),
        ("26500000", Unit.USD, {}, "26,5 triệu USD", "USD 26.5 million"),
        ("12.2", Unit.PERCENT, {}, "12,2%", "12.2%"),
        ("12.20", Unit.PERCENT, {}, "12,2%", "12.2%"),
        ("2.5", Unit.PERCENTAGE_POINT, {}, "2,5 điểm phần trăm", "2.5 percentage points"),
        ("1", Unit.PERCENTAGE_POINT, {}, "1 điểm phần trăm", "1 percentage point"),
        ("93.66", Unit.MBPS, {}, "93,66 Mbps", "93.66 Mbps"),
        ("22.4", Unit.PER_100_PEOPLE, {"counted": "thuê bao"}, "22,4 thuê bao/100 dân", "22.4 thuê bao per 100 people"),
        ("3", Unit.PER_1000_PEOPLE, {}, "3/1.000 dân", "3 per 1,000 people"),
        ("24", Unit.HOURS, {}, "24 giờ", "24 hours"),
        ("46", Unit.RANK, {"of": Decimal(181)}, "thứ 46/181", "46th of 181"),
        ("21", Unit.RANK, {}, "thứ 21", "21st"),
        ("12", Unit.RANK, {}, "thứ 12", "12th"),
        ("19", Unit.COUNT, {"of": Decimal(22), "counted": "bộ"}, "19/22 bộ", "19/22 bộ"),
        ("74818", Unit.COUNT, {"counted": "tổ"}, "74.818 tổ", "74,818 tổ"),
        ("18053000", Unit.COUNT, {"counted": "lượt"}, "18,053 triệu lượt", "18.053 million lượt"),
        ("86600000", Unit.COUNT, {"qualifier": Qualifier.ABOUT}, "khoảng 86,6 triệu", "about 86.6 million"),
        ("-3.4", Unit.PERCENT, {}, "−3,4%", "−3.4%"),
        ("-1500000000", Unit.VND, {"qualifier": Qualifier.UNDER}, "gần −1,5 tỷ đồng", "nearly VND −1.5 billion"),
        ("0", Unit.COUNT, {}, "0", "0"),
    ],
)
def test_a_figure_is_written_as_people_write_it(
    value: str, unit: Unit, more: dict[str, object], vi: str, en: str
) -> None:
    said = [written(Decimal(value), unit, lang=lang, **more) for lang in ("vi", "en")]  # type: ignore[arg-type]
    assert said == [vi, en]


def test_a_number_has_the_separators_of_its_language() -> None:
    number = Decimal("1234567.8")
    assert (written_number(number), written_number(number, "en")) == ("1.234.567,8", "1,234,567.8")


@given(NUMBERS)
def test_no_digit_of_a_number_is_lost(number: Decimal) -> None:
    back = written_number(number).replace("−", "-").replace(".", "").replace(",", ".")
    assert Decimal(back) == number


@given(NUMBERS)
def test_a_scale_word_never_changes_the_value(number: Decimal) -> None:
    said = written(number, Unit.VND)
    match = re.fullmatch(r"(−?[\d.]+(?:,\d+)?) ?(triệu tỷ|tỷ|triệu)? ?đồng", said)
    assert match is not None
    scale = {"triệu tỷ": 15, "tỷ": 9, "triệu": 6, None: 0}[match[2]]
    assert Decimal(match[1].replace("−", "-").replace(".", "").replace(",", ".")).scaleb(scale) == number
