"""A press notice on transport and tourism: comparisons open the sentence, shares stand in brackets."""

from __future__ import annotations

from decimal import Decimal
from random import Random

from benchmarks.checking.report import Figures, Report

_MILLION = 1_000_000
_TEXT = """THÔNG CÁO BÁO CHÍ
Vận tải và du lịch quý III/2023 (số liệu giả định)

Vận tải hành khách quý III đạt {riders} triệu lượt khách. Con số này {up_riders_rate} {riders_rate}% so với quý \
II/2023 \
({riders_q2} triệu lượt khách). Vận tải hàng hóa đạt {freight} triệu tấn, trong đó đường bộ {road} triệu tấn \
({road_share}%), \
đường thủy {water} triệu tấn ({water_share}%), đường sắt {rail} triệu tấn ({rail_share}%).

Khách quốc tế đến địa bàn đạt {foreign} nghìn lượt, gấp {foreign_times} lần so với mức {foreign_base} nghìn lượt của \
cùng kỳ; \
khách đường hàng không chiếm {air_share}%, tương ứng {air} nghìn lượt.

Nếu cùng kỳ doanh thu du lịch chỉ đạt {tour_base} tỷ đồng thì quý này đạt {tour} tỷ đồng, {up_tour_rate} \
{tour_rate}%. Công \
suất phòng đạt {rooms}%, {up_rooms_move} {rooms_move} điểm phần trăm so với quý trước ({rooms_base}%).

Mục tiêu năm 2023 là đón {goal} nghìn lượt khách quốc tế. Lũy kế 9 tháng đã đón {nine} nghìn lượt khách quốc tế, hoàn \
thành \
{goal_rate}% mục tiêu năm. Theo tháng, tháng 7 đón {july} nghìn lượt, tháng 8 đón {august} nghìn lượt; so với tháng \
7, lượng \
khách tháng 8 {up_august_rate} {august_rate}%.

Toàn thành phố có {buses} xe buýt, trong đó {electric} xe buýt điện, chiếm {electric_share}% tổng số xe buýt; số xe \
buýt điện \
{up_electric_move} {electric_move} xe so với đầu năm ({electric_base} xe).
"""


def make(random: Random) -> Report:
    """One such notice."""
    figures = Figures(random)
    figures.draw("riders_q2", 410, 980, 1, _MILLION)
    figures.grown("riders", "riders_q2", "riders_rate")
    figures.draw("freight", 2_130, 4_980, 2, _MILLION)
    figures.split("freight", "road", "water", "rail")
    for name in ("road", "water", "rail"):
        figures.share(f"{name}_share", name, "freight")
    figures.draw("foreign_base", 1_020, 3_460, 1, 1000)
    times = Decimal(random.randint(13, 48)) / 10
    figures.put("foreign", figures.numbers["foreign_base"].value * times, 1, 1000)
    figures.put("foreign_times", times, 1)
    figures.tie("times", v="foreign", b="foreign_base", p="foreign_times")
    figures.put("air", figures.numbers["foreign"].value * random.randint(52, 86) / 100, 1, 1000)
    figures.share("air_share", "air", "foreign")
    figures.draw("tour_base", 1_120, 3_980)
    figures.grown("tour", "tour_base", "tour_rate")
    figures.draw("rooms_base", 412, 688, 1)
    figures.put("rooms", figures.numbers["rooms_base"].value + Decimal(random.choice((-83, -41, 27, 62, 118))) / 10, 1)
    figures.moved("rooms_move", "rooms", "rooms_base")
    figures.draw("nine", 12_300, 24_900, 1, 1000)
    figures.put("goal", figures.numbers["nine"].value * random.randint(104, 152) / 100, 1, 1000)
    figures.share("goal_rate", "nine", "goal")
    figures.draw("july", 1_900, 3_600, 1, 1000)
    figures.grown("august", "july", "august_rate")
    figures.draw("buses", 612, 1_480)
    figures.put("electric", figures.numbers["buses"].value * random.randint(13, 43) / 100)
    figures.share("electric_share", "electric", "buses")
    figures.put("electric_base", figures.numbers["electric"].value - random.randint(9, 60))
    figures.moved("electric_move", "electric", "electric_base")
    return figures.report("thong-cao.txt", _TEXT)
