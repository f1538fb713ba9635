"""A district's farming season: structures that sum to a hundred, yields, plans told in brackets or before."""

from __future__ import annotations

from decimal import Decimal
from random import Random

from benchmarks.checking.report import Figures, Report

_TEXT = """UBND HUYỆN THANH LÂM
Tình hình sản xuất nông nghiệp vụ Đông Xuân 2022 - 2023 (số liệu giả định)

I. Trồng trọt
Diện tích gieo trồng {area} ha (kế hoạch {area_plan} ha), đạt {area_rate}%, {up_area_growth} {area_growth}% so với vụ \
trước \
({area_base} ha). Cơ cấu cây trồng: lúa {rice}%, ngô {corn}%, rau màu {greens}%, cây khác {rest}%.
Lúa gieo cấy {paddy} ha, năng suất bình quân {yield_} tạ/ha.

II. Chăn nuôi
Tổng đàn lợn {pigs} con, {up_pigs_rate} {pigs_rate}% so với cùng kỳ năm ngoái, khi đó đàn lợn có {pigs_base} con. Đàn \
trâu, \
bò {cattle} con, trong đó bò {cows} con, chiếm {cow_share}% tổng đàn trâu, bò.

III. Nông thôn mới
Toàn huyện có {communes} xã, đã có {reached} xã đạt chuẩn, chiếm {reached_share}% số xã.
Năm 2023, huyện được giao {fund} triệu đồng vốn chương trình; đến nay đã giải ngân {paid} triệu đồng, bằng \
{paid_rate}% số \
vốn được giao. Thu nhập bình quân đạt {income} triệu đồng/người, bằng {income_rate}% so với năm 2021 ({income_base} \
triệu \
đồng/người).
Số hộ nghèo còn {poor} hộ, chiếm {poor_rate}% tổng số hộ ({households} hộ); so với đầu năm ({poor_base} hộ) giảm \
{poor_move} hộ.
"""


def make(random: Random) -> Report:
    """One such report."""
    figures = Figures(random)
    figures.draw("area_base", 8_100, 19_400)
    figures.grown("area", "area_base", "area_growth", 1, (-9, 13))
    figures.put("area_plan", figures.numbers["area"].value * random.randint(94, 118) / 100)
    figures.share("area_rate", "area", "area_plan")
    figures.put("hundred", Decimal(100), 1)
    figures.split("hundred", "rice", "corn", "greens", "rest")
    figures.draw("paddy", 3_100, 6_900)
    figures.draw("yield_", 520, 690, 1)
    figures.draw("pigs_base", 41_000, 98_000)
    figures.grown("pigs", "pigs_base", "pigs_rate")
    figures.draw("cattle", 11_200, 24_900)
    figures.put("cows", figures.numbers["cattle"].value * random.randint(51, 88) / 100)
    figures.share("cow_share", "cows", "cattle")
    figures.draw("communes", 17, 29)
    figures.put("reached", figures.numbers["communes"].value * random.randint(41, 88) / 100)
    figures.share("reached_share", "reached", "communes")
    figures.draw("fund", 41_000, 92_000)
    figures.put("paid", figures.numbers["fund"].value * random.randint(36, 88) / 100)
    figures.share("paid_rate", "paid", "fund")
    figures.draw("income_base", 410, 520, 1)
    figures.put("income", figures.numbers["income_base"].value * random.randint(104, 131) / 100, 1)
    figures.share("income_rate", "income", "income_base")
    figures.draw("households", 21_000, 38_000)
    figures.put("poor", figures.numbers["households"].value * random.randint(21, 78) / 1000)
    figures.share("poor_rate", "poor", "households", 2)
    figures.put("poor_base", figures.numbers["poor"].value + random.randint(104, 480))
    figures.put("poor_move", figures.numbers["poor_base"].value - figures.numbers["poor"].value)
    figures.tie("all parts", w="poor_base", x0="poor", x1="poor_move")
    return figures.report("nong-nghiep.txt", _TEXT)
