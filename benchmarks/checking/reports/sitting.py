"""Minutes of a meeting: each section reports, and the conclusion tells the chief figures again in short forms."""

from __future__ import annotations

from decimal import Decimal
from random import Random

from benchmarks.checking.report import Figures, Report

_TEXT = """SỞ THÔNG TIN VÀ TRUYỀN THÔNG TỈNH QUẢNG TRỊ (số liệu giả định)
BIÊN BẢN
Họp giao ban tháng 8, triển khai nhiệm vụ tháng 9 năm 2023

Thời gian: 8 giờ 00 ngày 05/9/2023.

I. Ý KIẾN CÁC PHÒNG
1. Phòng Viễn thông: đến hết tháng 8 có {sites} trạm thu phát sóng, gồm {urban} trạm ở đô thị, {plain} trạm ở đồng \
bằng và {hills} trạm ở miền núi. Thuê bao internet cáp quang đạt {fibre} thuê bao, {up_fibre_rate} {fibre_rate}% so \
với cùng kỳ ({fibre_base} thuê bao).
2. Văn phòng: trong tháng tiếp nhận {files} hồ sơ; đã giải quyết {solved} hồ sơ, trong đó đúng hạn {ontime} hồ sơ, quá \
hạn {late} hồ sơ; còn lại {open} hồ sơ đang giải quyết. Hồ sơ nộp trực tuyến đạt tỷ lệ {online}%.
3. Thanh tra: 8 tháng đã xử phạt {fines} triệu đồng, riêng tháng 8 xử phạt {fines_month} triệu đồng.
4. Phòng Chuyển đổi số: chỉ số DTI của tỉnh xếp thứ {dti}/63, {up_dti_move} {dti_move} bậc so với năm trước (thứ \
{dti_base}).

II. KẾT LUẬN
1. Thống nhất số liệu báo cáo: {sites_again} trạm thu phát sóng; {files_again} hồ sơ tiếp nhận trong tháng; tỷ lệ nộp \
trực \
tuyến {online_again}%.
2. Giao Văn phòng theo dõi, đôn đốc.
"""


def make(random: Random) -> Report:
    """One such report."""
    figures = Figures(random)
    figures.draw("sites", 2_400, 6_900)
    figures.split("sites", "urban", "plain", "hills")
    figures.again("sites_again", "sites")
    figures.draw("fibre_base", 120_000, 240_000)
    figures.grown("fibre", "fibre_base", "fibre_rate")
    figures.draw("files", 24_000, 71_000)
    figures.again("files_again", "files")
    figures.put("solved", figures.numbers["files"].value * random.randint(820, 950) / 1000)
    figures.put("open", figures.numbers["files"].value - figures.numbers["solved"].value)
    figures.tie("all parts", w="files", x1="solved", x2="open")
    figures.put("late", figures.numbers["solved"].value * random.randint(11, 49) / 1000)
    figures.put("ontime", figures.numbers["solved"].value - figures.numbers["late"].value)
    figures.tie("all parts", w="solved", x1="ontime", x2="late")
    figures.draw("online", 512, 889, 1)
    figures.again("online_again", "online")
    figures.draw("fines", 1_205, 2_960, 1)
    figures.put("fines_month", figures.numbers["fines"].value * random.randint(9, 21) / 100, 1)
    figures.tie("at most", v="fines_month", w="fines")
    figures.draw("dti_base", 24, 39)
    figures.put("dti", figures.numbers["dti_base"].value - random.choice((-9, -5, 3, 7, 11)))
    figures.moved("dti_move", "dti_base", "dti")
    figures.put("field", Decimal(63))
    figures.tie("at most", v="dti", w="field")
    return figures.report("bien-ban.txt", _TEXT)
