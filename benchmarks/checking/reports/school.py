"""A school year in long sentences: whole and parts far apart, two rates of two wholes, a mean between two."""

from __future__ import annotations

from decimal import Decimal
from random import Random

from benchmarks.checking.report import Figures, Report

_TEXT = """# Ngành Giáo dục và Đào tạo: kết quả năm học 2022 - 2023 (số liệu giả định)

## Quy mô

Năm học này toàn tỉnh có {pupils} học sinh, {up_pupils_rate} {pupils_rate}% so với năm học trước ({pupils_base} học \
sinh). Số \
học sinh bán trú là {boarders} em, tức {boarder_share}% tổng số học sinh. Đội ngũ có {teachers} giáo viên, tính ra \
{ratio} học \
sinh/giáo viên; giáo viên đạt chuẩn {qualified} người, đạt tỷ lệ {qualified_rate}%, còn lại {rest} người chưa đạt \
chuẩn.

## Kỳ thi

Có {entered} thí sinh đăng ký và {sat} thí sinh dự thi, đạt {sat_rate}% số đăng ký. Kết quả {passed} thí sinh đỗ, \
bằng \
{pass_rate}% số thí sinh dự thi, cao hơn năm trước {pass_move} điểm phần trăm (năm trước là {pass_base}%).

## Cơ sở vật chất

Chỉ tiêu năm 2023 là xây mới {rooms_plan} phòng học. Đến hết tháng 8, đã hoàn thành {rooms} phòng học, đạt \
{rooms_rate}% chỉ \
tiêu. Kinh phí thực hiện {cost} tỷ đồng/{budget} tỷ đồng dự toán, đạt {cost_rate}%. Chi cho khối công lập {public} tỷ \
đồng và \
khối dân lập {private} tỷ đồng, tương ứng {public_share}% và {private_share}% kinh phí thực hiện.

Tỷ lệ phòng học kiên cố ở khu vực thành thị là {town}%, ở khu vực nông thôn là {country}%; tính chung toàn tỉnh đạt \
{mean}%.
"""


def make(random: Random) -> Report:
    """One such report."""
    figures = Figures(random)
    figures.draw("pupils_base", 182_000, 341_000)
    figures.grown("pupils", "pupils_base", "pupils_rate", 2, (-6, 9))
    pupils = figures.numbers["pupils"].value
    figures.put("boarders", pupils * random.randint(14, 39) / 100)
    figures.share("boarder_share", "boarders", "pupils")
    figures.put("teachers", pupils / Decimal(random.randint(151, 219)) * 10)
    figures.put("ratio", pupils / figures.numbers["teachers"].value, 1)
    figures.tie("times", v="pupils", b="teachers", p="ratio")
    figures.split("teachers", "qualified", "rest")
    figures.share("qualified_rate", "qualified", "teachers", 2)
    figures.draw("entered", 12_100, 27_900)
    figures.put("sat", figures.numbers["entered"].value * random.randint(971, 996) / 1000)
    figures.share("sat_rate", "sat", "entered", 2)
    figures.put("passed", figures.numbers["sat"].value * random.randint(931, 989) / 1000)
    figures.share("pass_rate", "passed", "sat", 2)
    figures.put("pass_base", figures.numbers["pass_rate"].value - Decimal(random.randint(31, 290)) / 100, 2)
    figures.moved("pass_move", "pass_rate", "pass_base")
    figures.signs.pop("pass_move")
    figures.draw("rooms_plan", 312, 790)
    figures.put("rooms", figures.numbers["rooms_plan"].value * random.randint(58, 94) / 100)
    figures.share("rooms_rate", "rooms", "rooms_plan")
    figures.draw("budget", 4_110, 8_740, 1)
    figures.put("cost", figures.numbers["budget"].value * random.randint(52, 91) / 100, 1)
    figures.share("cost_rate", "cost", "budget")
    figures.split("cost", "public", "private")
    figures.share("public_share", "public", "cost")
    figures.share("private_share", "private", "cost")
    figures.draw("town", 861, 968, 1)
    figures.draw("country", 611, 802, 1)
    figures.put("mean", (figures.numbers["town"].value + figures.numbers["country"].value * 2) / 3, 1)
    figures.tie("at most", v="mean", w="town")
    figures.tie("at most", v="country", w="mean")
    return figures.report("giao-duc.md", _TEXT)
