"""A telecom administration's quarterly."""

from __future__ import annotations

from decimal import Decimal
from random import Random

from benchmarks.checking.report import Figures, Report

_MILLION = 1_000_000
_TEXT = """BÁO CÁO QUẢN LÝ NHÀ NƯỚC LĨNH VỰC VIỄN THÔNG QUÝ II/2023 (số liệu giả định)

Tóm tắt: Doanh thu dịch vụ viễn thông quý II/2023 ước đạt {revenue} tỷ đồng; thuê bao băng rộng cố định đến hết \
tháng 6/2023 đạt {fixed} triệu thuê bao.

1. Doanh thu
- Doanh thu dịch vụ viễn thông quý I/2023: {revenue_q1} tỷ đồng.
- Doanh thu dịch vụ viễn thông quý II/2023: {revenue_again} tỷ đồng ({up_revenue_rate} {revenue_rate}% so với quý \
II/2022 là {revenue_base} tỷ đồng).
- Doanh thu dịch vụ viễn thông 6 tháng đầu năm 2023: {half} tỷ đồng, đạt {half_rate}% kế hoạch năm 2023 \
({half_plan} tỷ đồng).
- Trong quý, các doanh nghiệp viễn thông nộp ngân sách nhà nước {paid} tỷ đồng.

2. Thuê bao (đến hết tháng 6/2023)
- Thuê bao băng rộng cố định đạt {fixed_again} triệu thuê bao, tương ứng {fixed_heads} thuê bao/100 dân, \
{up_fixed_rate} {fixed_rate}% so với cùng kỳ năm 2022 ({fixed_base} triệu thuê bao).
- Thuê bao băng rộng di động đạt {mobile} triệu thuê bao, mật độ {mobile_heads} thuê bao/100 dân.
- Tổng số thuê bao điện thoại di động là {phones} triệu thuê bao, bao gồm {smart} triệu thuê bao điện thoại thông \
minh và {feature} triệu thuê bao điện thoại feature phone. Thuê bao điện thoại thông minh chiếm {smart_share}% tổng \
số thuê bao điện thoại di động.
- Trong 3 tháng, số thuê bao 5G từ {five_base} lên {five} thuê bao, {up_five_move} {five_move} thuê bao.

3. Hạ tầng
- Tổng số trạm BTS là {stations} trạm (gồm {st4} trạm 4G[[st3|; {st3} trạm 3G]]; {st5} trạm 5G).
- Tỷ lệ hộ gia đình có cáp quang đạt {fibre}%, {up_fibre_move} {fibre_move} điểm phần trăm so với cùng kỳ năm trước \
({fibre_base}%).
- Tốc độ tải xuống băng rộng di động trung bình đạt {speed} Mbps, {up_speed_rate} {speed_rate}% so với tháng 6/2022 \
({speed_base} Mbps), xếp thứ {rank}/{field} quốc gia, {up_places} {places} bậc.

4. Quản lý thuê bao
Lũy kế đến hết tháng 3/2023 đã cấp {issued_before} tên miền .vn; lũy kế đến hết tháng 6/2023 đã cấp {issued} tên \
miền .vn.
Đã có {checked} thuê bao được chuẩn hóa thông tin trên tổng số {to_check} thuê bao phải chuẩn hóa, đạt \
{checked_share}%.
Số cuộc gọi rác tháng 6 là {spam} cuộc, {up_spam_rate} {spam_rate}% so với tháng 5 ({spam_base} cuộc).
"""


def make(random: Random) -> Report:
    """One such report."""
    figures = Figures(random)
    figures.draw("revenue_base", 30_000, 36_000)
    figures.grown("revenue", "revenue_base", "revenue_rate", 2, (-8, 12))
    figures.again("revenue_again", "revenue")
    figures.draw("revenue_q1", 29_000, 36_000)
    figures.summed("half", "revenue_q1", "revenue")
    figures.put("half_plan", figures.numbers["half"].value * random.randint(180, 230) / 100)
    figures.share("half_rate", "half", "half_plan", 2)
    figures.draw("paid", 4_000, 9_000)
    people = Decimal(random.randint(9_900, 10_050)) / 100
    figures.draw("fixed_base", 190, 215, 1, _MILLION)
    figures.grown("fixed", "fixed_base", "fixed_rate", 1, (3, 11))
    figures.again("fixed_again", "fixed")
    figures.put("fixed_heads", figures.numbers["fixed"].value / people * 100, 1)
    figures.draw("mobile", 8_300, 8_900, 2, _MILLION)
    figures.put("mobile_heads", figures.numbers["mobile"].value / people * 100, 2)
    figures.tie("heads", v="fixed", p="fixed_heads", w="mobile", q="mobile_heads")
    figures.draw("smart", 960, 1_030, 1, _MILLION)
    figures.draw("feature", 190, 260, 1, _MILLION)
    figures.summed("phones", "smart", "feature")
    figures.share("smart_share", "smart", "phones")
    figures.draw("five_base", 110_000, 320_000)
    figures.grown("five", "five_base", "five_rate", 1, (9, 60))
    del figures.numbers["five_rate"]
    figures.relations.pop()
    figures.moved("five_move", "five", "five_base")
    figures.draw("stations", 290_000, 350_000)
    figures.split("stations", "st4", "st3", "st5")
    figures.draw("fibre_base", 680, 730, 1)
    figures.put("fibre", figures.numbers["fibre_base"].value + Decimal(random.randint(12, 78)) / 10, 1)
    figures.moved("fibre_move", "fibre", "fibre_base")
    figures.draw("speed_base", 3_400, 4_100, 2)
    figures.grown("speed", "speed_base", "speed_rate", 2, (6, 38))
    figures.draw("rank", 36, 58)
    figures.draw("places", 1, 12)
    figures.draw("field", 130, 144)
    figures.signs["places"] = random.choice((1, -1))
    figures.tie("rank", "places", v="rank", a="places", w="field")
    figures.draw("issued_before", 561_000, 573_000)
    figures.put("issued", figures.numbers["issued_before"].value + random.randint(2_000, 21_000))
    figures.tie("at most", v="issued_before", w="issued")
    figures.draw("to_check", 2_100_000, 3_900_000)
    figures.put("checked", figures.numbers["to_check"].value * random.randint(61, 98) / 100)
    figures.share("checked_share", "checked", "to_check", 2)
    figures.draw("spam_base", 61_000, 98_000)
    figures.grown("spam", "spam_base", "spam_rate")
    return figures.report("vien-thong.txt", _TEXT)
