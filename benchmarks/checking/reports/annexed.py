"""A department's half-year whose text and table tell the same figures; rows and columns of the table add up."""

from __future__ import annotations

from random import Random

from benchmarks.checking.report import Figures, Report

_TEXT = """# BÁO CÁO THU NGÂN SÁCH 6 THÁNG ĐẦU NĂM 2023 (số liệu giả định)

Tổng thu ngân sách trên địa bàn 6 tháng đầu năm 2023 đạt {sum} tỷ đồng; trong đó thu nội địa {home_text} tỷ đồng, thu \
từ hoạt động \
xuất nhập khẩu {trade_text} tỷ đồng và thu viện trợ {aid_text} tỷ đồng.

| Khoản thu | Quý I | Quý II | 6 tháng đầu năm 2023 |
|---|---:|---:|---:|
| Thu nội địa | {home1} | {home2} | {home} |
[[trade|| Thu từ hoạt động xuất nhập khẩu | {trade1} | {trade2} | {trade} |
]]| Thu viện trợ | {aid1} | {aid2} | {aid} |
| Tổng cộng | {sum1} | {sum2} | {sum_cell} |

Đơn vị: tỷ đồng.

Như vậy, trong tổng thu {sum_again} tỷ đồng, thu nội địa giữ vai trò chính với {home_again} tỷ đồng.
"""


def make(random: Random) -> Report:
    """One such report."""
    figures = Figures(random)
    for name, low, high in (("home", 4_000, 9_000), ("trade", 1_000, 3_000), ("aid", 110, 480)):
        for quarter in "12":
            figures.draw(f"{name}{quarter}", low, high)
        figures.summed(name, f"{name}1", f"{name}2")
        figures.again(f"{name}_text", name)
    for end in ("1", "2"):
        figures.summed(f"sum{end}", *(f"{name}{end}" for name in ("home", "trade", "aid")))
    figures.summed("sum", "home", "trade", "aid")
    figures.summed("sum_cell", "sum1", "sum2")
    figures.tie("same", v="sum", again="sum_cell")
    figures.again("sum_again", "sum")
    figures.tie("all parts", w="sum", x1="home_text", x2="trade_text", x3="aid_text")
    figures.again("home_again", "home")
    return figures.report("phu-luc-thu.md", _TEXT)
