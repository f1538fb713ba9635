"""Clean sentences with figures that agree; all of them are invented.

In a pattern `{v}` is a number, `{U}` its unit, `{S}` what is measured, `{T}` the period, `{B}` the period before,
`{up}` the direction; the names of numbers are those of the relation.
"""

from __future__ import annotations

from decimal import Decimal
from random import Random

from benchmarks.checking.relations import Number

PERIODS = (
    ("Tháng 8/2023", "tháng 8/2022"),
    ("Quý II năm 2023", "quý II năm 2022"),
    ("6 tháng đầu năm 2023", "6 tháng đầu năm 2022"),
    ("9 tháng đầu năm 2023", "cùng kỳ năm 2022"),
    ("Năm 2022", "năm 2021"),
    ("Tháng 5/2023", "cùng kỳ năm trước"),
)
MONEY = (
    "doanh thu dịch vụ vận tải", "doanh thu bán lẻ hàng hóa", "chi đầu tư phát triển", "thu nội địa",
    "giá trị sản xuất công nghiệp", "doanh thu bưu chính", "tổng vốn đăng ký", "doanh thu du lịch lữ hành",
)  # fmt: skip
COUNTS = (
    ("số doanh nghiệp thành lập mới", "doanh nghiệp"), ("lượng khách du lịch", "lượt khách"),
    ("số hồ sơ tiếp nhận", "hồ sơ"), ("số học sinh tiểu học", "học sinh"),
    ("số lao động được giải quyết việc làm", "lao động"),
    ("diện tích gieo trồng lúa", "ha"), ("số thuê bao Internet cáp quang", "thuê bao"), ("sản lượng thủy sản", "tấn"),
)  # fmt: skip
GROWTH = (
    "{T}, {S} đạt {v} {U}, {up} {p}% so với {B} ({b} {U}).",
    "{T}, {S} ước đạt {v} {U}, {up} {p}% so với {B} (đạt {b} {U}).",
    "{S} {T} là {v} {U} ({up} {p}% so với {B}: {b} {U}).",
    "{T}, {S} {up} {p}% so với {B}, từ {b} {U} {to} {v} {U}.",
    "{T}, {S} đạt {v} {U}, trong khi {B} là {b} {U}, {up} {p}%.",
    "So với {b} {U} của {B}, {S} {T} đạt {v} {U}, {up} {p}%.",
)
STEP = (
    "{T}, {S} đạt {v} {U}, {up} {a} {U} so với {B}, tương ứng {up} {p}%.",
    "{S} {T} đạt {v} {U}, {up} {p}% ({up} {a} {U}) so với {B}.",
)
ATTAINMENT = (
    "{T}, {S} đạt {v} {U}, bằng {p}% kế hoạch năm ({w} {U}).",
    "{T}, {S} thực hiện được {v} {U}/{w} {U} kế hoạch, đạt {p}%.",
    "Kế hoạch năm giao {w} {U}; {T}, {S} đạt {v} {U}, bằng {p}% kế hoạch.",
)
SHARE = (
    "{T}, tổng {S} đạt {w} {U}, trong đó khu vực thành thị {v} {U}, chiếm {p}%.",
    "Trong tổng số {w} {U} của {S} {T}, có {v} {U} thuộc vùng nông thôn, chiếm {p}%.",
)
OUT_OF = (
    "Đến hết tháng 8/2023, có {v}/{w} xã đạt chuẩn nông thôn mới ({p}%).",
    "Đã có {v}/{w} cơ quan hoàn thành kết nối, đạt {p}%.",
    "Có {v} trường trên tổng số {w} trường đạt chuẩn quốc gia, đạt tỷ lệ {p}%.",
)
ALL_PARTS = (
    "{T}, tổng {S} đạt {w} {U}, gồm: miền Bắc {x1} {U}, miền Trung {x2} {U} và miền Nam {x3} {U}.",
    "{T}, tổng {S} là {w} {U}, bao gồm {x1} {U} của khu vực nhà nước, {x2} {U} của khu vực tư nhân "
    "và {x3} {U} của khu vực có vốn nước ngoài.",
    "{T}, tổng {S} đạt {w} {U}, bao gồm:\n- Khu vực I: {x1} {U};\n- Khu vực II: {x2} {U};\n- Khu vực III: {x3} {U}.",
)
SOME_PARTS = (
    "{T}, tổng {S} đạt {w} {U}, trong đó: vùng ven biển {x1} {U}; vùng núi {x2} {U}; vùng đồng bằng {x3} {U}.",
)
SAME = (
    "{T}, {S} của tỉnh đạt {v} {U}.\nNhìn chung các lĩnh vực có chuyển biến tích cực.\n"
    "{T}, {S} của tỉnh đạt {again} {U}.",
)
RANK = ("Chỉ số cải cách hành chính năm 2022 của tỉnh xếp thứ {v}/{w}, {up} {a} bậc so với năm 2021.",)
HEADS = (
    "Đến hết tháng 8/2023, số thuê bao băng rộng di động đạt {v} triệu thuê bao (tương ứng {p} thuê bao/100 dân).\n"
    "Số thuê bao băng rộng cố định đạt {w} triệu thuê bao (tương ứng {q} thuê bao/100 dân).",
)


def amount(random: Random) -> tuple[Number, str]:
    """A number with its unit's words, to which growth may be applied."""
    if random.random() < 0.5:
        decimals = random.choice((0, 0, 1))
        value = Decimal(random.randint(1_200, 98_000)) if decimals == 0 else Decimal(random.randint(1_200, 9_800)) / 10
        return Number(value, decimals, Decimal(10) ** 9), "tỷ đồng"
    return Number(Decimal(random.randint(1_100, 980_000))), ""
