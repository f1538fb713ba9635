"""Indicators on a terminal."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from rich import box
from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from giaoban.catalogue import Catalogue, Indicator
from giaoban.markup.wording import Language, unit_word

_HEADINGS = {"vi": ("Mã", "Tên", "Đơn vị"), "en": ("Code", "Name", "Unit")}
_WORDS: dict[str, tuple[str, str]] = {
    "stock": ("thời điểm", "stock"),
    "flow": ("thời kỳ", "flow"),
    "running_total": ("lũy kế, không được giảm", "running total, may not fall"),
    "ratio": ("tỷ lệ", "ratio"),
    "index": ("chỉ số", "index"),
    "rank": ("thứ hạng", "rank"),
    "up": ("tăng là tốt", "up is good"),
    "down": ("giảm là tốt", "down is good"),
    "neutral": ("không định hướng", "neutral"),
    "sum": ("cộng dồn", "sum"),
    "last": ("lấy giá trị cuối kỳ", "last value"),
    "mean": ("lấy trung bình", "mean"),
    "none": ("không gộp được", "does not add up"),
    "M": ("hằng tháng", "monthly"),
    "Q": ("hằng quý", "quarterly"),
    "S": ("6 tháng", "half-yearly"),
    "A": ("hằng năm", "annual"),
    "D": ("hằng ngày", "daily"),
}


def indicators_table(indicators: Sequence[Indicator], catalogue: Catalogue, *, lang: Language = "vi") -> RenderableType:
    """Indicators with code, name and unit, by domain, and how many they are."""
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    for heading in _HEADINGS[lang]:
        table.add_column(heading, overflow="fold")
    domain = ""
    for each in indicators:
        if each.domain != domain:
            domain = each.domain
            named = catalogue.domains.get(domain)
            name = domain if named is None else (named.name_en if lang == "en" else named.name_vi)
            table.add_row(Text(name, "bold"), "", "")
        unit = unit_word(each.unit, each.counted, lang) or ""
        table.add_row(Text(f"  {each.code}", "cyan"), Text(each.name_en if lang == "en" else each.name_vi), Text(unit))
    number = len(indicators)
    count = f"{number} chỉ tiêu" if lang == "vi" else f"{number} indicator{'' if number == 1 else 's'}"
    return Group(table, Text(count)) if indicators else Text(count)


def indicator_card(indicator: Indicator, catalogue: Catalogue, *, lang: Language = "vi") -> RenderableType:
    """All that the catalogue says of an indicator."""
    grid = Table.grid(padding=(0, 3))
    grid.add_column(style="bold", no_wrap=True)
    grid.add_column(overflow="fold")
    owner = catalogue.organisations.get(indicator.owner)
    domain = catalogue.domains.get(indicator.domain)
    english = lang == "en"
    rows: list[tuple[str, str, str]] = [
        ("Mã", "Code", indicator.code),
        ("Tên tiếng Việt", "Vietnamese name", indicator.name_vi),
        ("Tên tiếng Anh", "English name", indicator.name_en),
        ("Lĩnh vực", "Domain", indicator.domain if domain is None else (domain.name_en if english else domain.name_vi)),
        ("Đơn vị", "Unit", unit_word(indicator.unit, indicator.counted, lang) or ""),
        ("Loại", "Kind", _word(indicator.kind, lang)),
        ("Chiều tốt", "Direction", _word(indicator.better, lang)),
        ("Gộp theo thời gian", "Over time", _word(indicator.over_time, lang)),
        ("Gộp theo địa bàn", "Over areas", _word(indicator.over_areas, lang)),
        ("Tần suất", "Frequency", _word(indicator.frequency, lang)),
        (
            "Đơn vị phụ trách",
            "Owner",
            indicator.owner if owner is None else (owner.name_en if english else owner.name_vi),
        ),
        ("Tử số", "Numerator", indicator.numerator or ""),
        ("Mẫu số", "Denominator", indicator.denominator or ""),
        ("Kế hoạch của", "Attains the plan of", indicator.attains or ""),
        ("Thuộc", "Part of", indicator.whole or ""),
        ("Gồm", "Parts", "\n".join(indicator.parts)),
        ("Mã cũ", "Formerly", "\n".join(indicator.formerly)),
        ("Cách gọi trong báo cáo", "As reports word it", "\n".join(indicator.aliases)),
        ("Không phải khi có", "Not where it says", "\n".join(indicator.excludes)),
        ("Định nghĩa", "Definition", indicator.definition_en if english else indicator.definition_vi),
        ("Nguồn pháp lý", "Legal source", indicator.source),
    ]
    for vi, en, said in rows:
        if said:
            grid.add_row(en if english else vi, Text(said))
    return grid


def _word(value: StrEnum, lang: Language) -> str:
    return _WORDS.get(value.value, (value.value, value.value))[lang == "en"]
