"""A city's monthly in bullets and subclauses, with figures far from what they belong to."""

from __future__ import annotations

from decimal import Decimal
from random import Random

from benchmarks.checking.report import Figures, Report

_TEXT = """BÁO CÁO TÌNH HÌNH THÁNG 8 VÀ 8 THÁNG ĐẦU NĂM 2023 CỦA THÀNH PHỐ (số liệu giả định)

A. Điểm nhấn
+ Chỉ số sản xuất công nghiệp tháng 8 {up_iip} {iip}% so với cùng kỳ.
+ Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng tháng 8/2023 ước đạt {retail} tỷ đồng.
+ Thu hút đầu tư nước ngoài 8 tháng đạt {fdi} triệu USD.

B. Cụ thể
1. Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng tháng 8/2023 ước đạt {retail_again} tỷ đồng, \
{up_retail_rate} {retail_rate}% so với cùng kỳ năm trước (tháng 8/2022 đạt {retail_base} tỷ đồng). Trong đó: bán lẻ \
hàng hóa đạt {goods} tỷ đồng, chiếm {goods_share}%; lưu trú, ăn uống {food} tỷ đồng; dịch vụ khác {other} tỷ đồng.
2. Thu hút đầu tư nước ngoài 8 tháng đạt {fdi_again} triệu USD, bằng {fdi_times}% cùng kỳ năm 2022 ({fdi_base} \
triệu USD); trong đó có {new_projects} dự án cấp mới với vốn đăng ký {new_capital} triệu USD, {more_projects} lượt \
dự án điều chỉnh tăng vốn {more_capital} triệu USD và góp vốn, mua cổ phần {shares} triệu USD.
3. Vận tải hành khách tháng 8 đạt {riders} nghìn lượt hành khách, {up_riders_move} {riders_move} nghìn lượt so với \
tháng trước ({riders_base} nghìn lượt hành khách).
4. Tổng thu ngân sách 8 tháng thực hiện {revenue} tỷ đồng/{plan} tỷ đồng dự toán, đạt {attained}%.
5. Tổng chi ngân sách địa phương 8 tháng là {spending} tỷ đồng, gồm: chi đầu tư phát triển {invest} tỷ \
đồng[[regular|; chi thường xuyên {regular} tỷ đồng]]; chi khác {rest} tỷ đồng.
6. Diện tích gieo trồng vụ Hè Thu đạt {sown} ha ({up_sown_rate} {sown_rate}% so với vụ Hè Thu năm trước với \
{sown_base} ha); năng suất bình quân {yield_} tạ/ha.

C. Xã hội
1. Năm học 2023 - 2024, thành phố có {pupils} học sinh (mầm non {kinder} học sinh, tiểu học {primary} học sinh, \
trung học {secondary} học sinh).
2. Tỷ lệ bao phủ bảo hiểm y tế đạt {cover}% dân số, vượt {cover_move} điểm phần trăm so với chỉ tiêu giao \
({cover_base}%).
3. Trong tháng xảy ra {accidents} vụ tai nạn giao thông, làm {dead} người chết, {hurt} người bị thương. So với cùng \
kỳ năm trước, số vụ {up_accidents_rate} {accidents_rate}% (cùng kỳ {accidents_base} vụ).
4. Tỷ lệ hồ sơ giải quyết đúng hạn là {ontime}% ({ontime_n}/{ontime_m} hồ sơ).
"""


def make(random: Random) -> Report:
    """One such report."""
    figures = Figures(random)
    figures.draw("iip", 12, 99, 1)
    figures.signs["iip"] = random.choice((1, -1))
    figures.draw("retail_base", 4_100, 9_900)
    figures.grown("retail", "retail_base", "retail_rate", 2, (-9, 21))
    figures.again("retail_again", "retail")
    figures.split("retail", "goods", "food", "other")
    figures.share("goods_share", "goods", "retail")
    figures.draw("fdi_base", 2_100, 9_600, 1)
    figures.put("fdi", figures.numbers["fdi_base"].value * random.randint(61, 163) / 100, 1)
    figures.again("fdi_again", "fdi")
    figures.share("fdi_times", "fdi", "fdi_base")
    figures.split("fdi", "new_capital", "more_capital", "shares")
    figures.draw("new_projects", 31, 98)
    figures.draw("more_projects", 12, 44)
    figures.draw("riders_base", 8_100, 21_000)
    figures.grown("riders", "riders_base", "riders_rate", 1, (-9, 15))
    figures.relations.pop()
    figures.moved("riders_move", "riders", "riders_base")
    figures.draw("plan", 14_000, 39_000)
    figures.put("revenue", figures.numbers["plan"].value * random.randint(51, 84) / 100)
    figures.share("attained", "revenue", "plan")
    figures.draw("spending", 9_000, 21_000)
    figures.split("spending", "invest", "regular", "rest")
    figures.draw("sown_base", 21_000, 64_000)
    figures.grown("sown", "sown_base", "sown_rate", 2, (-7, 6))
    figures.draw("yield_", 521, 668, 1)
    figures.draw("pupils", 310_000, 590_000)
    figures.split("pupils", "kinder", "primary", "secondary")
    figures.draw("cover_base", 905, 930, 1)
    figures.put("cover", figures.numbers["cover_base"].value + Decimal(random.randint(3, 31)) / 10, 1)
    figures.moved("cover_move", "cover", "cover_base")
    figures.draw("accidents_base", 61, 98)
    figures.grown("accidents", "accidents_base", "accidents_rate", 1, (-28, 31))
    figures.draw("dead", 9, 31)
    figures.draw("hurt", 33, 77)
    figures.draw("ontime_m", 41_000, 97_000)
    figures.put("ontime_n", figures.numbers["ontime_m"].value * random.randint(905, 994) / 1000)
    figures.share("ontime", "ontime_n", "ontime_m", 2)
    return figures.report("thanh-pho.txt", _TEXT)
