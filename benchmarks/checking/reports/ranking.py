"""A news item on a province's rankings: places, moves, the field known only from another rank."""

from __future__ import annotations

from decimal import Decimal
from random import Random

from benchmarks.checking.report import Figures, Report

_TEXT = """THỨ HẠNG CÁC CHỈ SỐ CỦA TỈNH NĂM 2022 (số liệu giả định)

Tại hội nghị ngày 10/5/2023, Sở Nội vụ cho biết chỉ số PAR INDEX năm 2022 của tỉnh xếp thứ {par}/63, {up_par_move} \
{par_move} bậc so \
với năm 2021 (hạng {par_base}/63). Chỉ số SIPAS xếp hạng {sipas} trong 63 tỉnh, thành phố, {up_sipas_move} \
{sipas_move} bậc, từ hạng \
{sipas_base}. Chỉ số PCI đứng thứ {pci}, {up_pci_move} {pci_move} bậc so với năm trước (vị trí thứ {pci_base}).

Về chuyển đổi số, tỉnh đứng thứ {dti} cả nước, {up_dti_move} {dti_move} hạng so với năm 2021 (năm 2021 xếp thứ \
{dti_base}); tỷ lệ dịch vụ \
công trực tuyến đạt {online}%, cao hơn bình quân cả nước ({mean}%).

Kinh phí cải cách hành chính {money} triệu đồng, gồm ngân sách tỉnh {money1} triệu đồng và ngân sách huyện {money2} \
triệu đồng. \
Trong {total} cán bộ được tập huấn có {men} nam và {women} nữ.
"""


def make(random: Random) -> Report:
    """One such report."""
    figures = Figures(random)
    figures.put("field", Decimal(63))
    for name in ("par", "sipas", "pci", "dti"):
        figures.draw(f"{name}_base", 17, 44)
        figures.put(name, figures.numbers[f"{name}_base"].value - random.choice((-12, -8, -4, 3, 6, 9, 13)))
        figures.moved(f"{name}_move", f"{name}_base", name)
        figures.tie("at most", v=name, w="field")
    figures.draw("mean", 412, 577, 1)
    figures.put("online", figures.numbers["mean"].value + Decimal(random.randint(21, 199)) / 10, 1)
    figures.tie("at most", v="mean", w="online")
    figures.draw("money", 4_100, 9_900)
    figures.split("money", "money1", "money2")
    figures.draw("total", 1_100, 3_900)
    figures.split("total", "men", "women")
    return figures.report("thu-hang.txt", _TEXT)
