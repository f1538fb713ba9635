"""A press note on the post."""

from __future__ import annotations

from random import Random

from benchmarks.checking.report import Figures, Report

_MILLION = 1_000_000
_TEXT = """Thông cáo báo chí: Bưu chính tiếp tục là điểm tựa của thương mại điện tử (số liệu giả định)

(Hà Nội, 10/9/2023) Khép lại tháng 8, các doanh nghiệp bưu chính cả nước thu về {revenue} tỷ đồng từ dịch vụ bưu \
chính, {up_revenue_rate} {revenue_rate}% so với con số {revenue_base} tỷ đồng của tháng 8/2022. Cùng kỳ năm trước, \
sản lượng bưu gửi là {parcels_base} triệu bưu gửi; tháng này đã là {parcels} triệu bưu gửi, {up_parcels_rate} \
{parcels_rate}%.

Cộng dồn 8 tháng đầu năm 2023, doanh thu dịch vụ bưu chính đạt {total} tỷ đồng, hoàn thành {total_rate}% kế hoạch \
năm 2023 ({total_plan} tỷ đồng). Nếu so với 8 tháng đầu năm 2022 ({total_base} tỷ đồng) thì mức này \
{up_total_rate_year} {total_rate_year}%.

Mạng lưới hiện có {points} điểm phục vụ, gồm {offices} bưu cục, {culture} điểm bưu điện - văn hóa xã[[other|, \
{other} đại lý bưu điện]] và {boxes} thùng thư công cộng. Lao động toàn lĩnh vực khoảng {workers} người.

Về thương mại điện tử, {farmers} hộ sản xuất nông nghiệp đã có tài khoản trên sàn, trong đó {selling} hộ phát sinh \
giao dịch, tương đương {selling_share}%. Giá trị giao dịch trong tháng đạt {trade} tỷ đồng, gấp {times} lần tháng \
8/2022 ({trade_base} tỷ đồng).

Đến nay, {districts} trong tổng số {all_districts} huyện đã có trung tâm khai thác cấp huyện, đạt \
{districts_share}%.

Theo bảng xếp hạng phát triển bưu chính của Liên minh Bưu chính Thế giới, Việt Nam đứng thứ {rank} trên {field} \
nước, {up_places} {places} bậc so với lần công bố trước.

Số doanh nghiệp được cấp phép là {firms} doanh nghiệp, {up_firms_move} {firms_move} doanh nghiệp so với cuối năm \
2022 ({firms_base} doanh nghiệp). Tỷ lệ bưu gửi phát đúng hạn là {ontime}%, {up_ontime_move} {ontime_move} điểm \
phần trăm so với mức {ontime_base}% của tháng trước.
"""


def make(random: Random) -> Report:
    """One such report."""
    figures = Figures(random)
    figures.draw("revenue_base", 4_100, 5_100)
    figures.grown("revenue", "revenue_base", "revenue_rate", 1, (-9, 24))
    figures.draw("parcels_base", 1_400, 1_900, 1, _MILLION)
    figures.grown("parcels", "parcels_base", "parcels_rate", 1, (3, 34))
    figures.draw("total_base", 31_000, 39_000)
    figures.grown("total", "total_base", "total_rate_year", 1, (-8, 19))
    figures.put("total_plan", figures.numbers["total"].value * random.randint(130, 170) / 100)
    figures.share("total_rate", "total", "total_plan")
    figures.draw("points", 24_000, 29_000)
    figures.split("points", "offices", "culture", "other", "boxes")
    figures.draw("workers", 52_000, 91_000)
    figures.draw("farmers", 1_210_000, 7_400_000)
    figures.put("selling", figures.numbers["farmers"].value * random.randint(9, 48) / 100)
    figures.share("selling_share", "selling", "farmers")
    figures.draw("trade_base", 41, 98)
    figures.put("trade", figures.numbers["trade_base"].value * random.randint(19, 62) / 10)
    figures.put("times", figures.numbers["trade"].value / figures.numbers["trade_base"].value, 1)
    figures.tie("times", v="trade", b="trade_base", p="times")
    figures.draw("all_districts", 640, 705)
    figures.put("districts", figures.numbers["all_districts"].value * random.randint(51, 96) / 100)
    figures.share("districts_share", "districts", "all_districts")
    figures.draw("rank", 31, 62)
    figures.draw("places", 1, 11)
    figures.draw("field", 168, 174)
    figures.signs["places"] = random.choice((1, -1))
    figures.tie("rank", "places", v="rank", a="places", w="field")
    figures.draw("firms_base", 640, 740)
    figures.put("firms", figures.numbers["firms_base"].value + random.choice((-1, 1)) * random.randint(11, 69))
    figures.moved("firms_move", "firms", "firms_base")
    figures.draw("ontime_base", 930, 962, 1)
    figures.put(
        "ontime",
        figures.numbers["ontime_base"].value
        + random.choice((-1, 1)) * figures.numbers["ontime_base"].value * random.randint(4, 28) / 1000,
        1,
    )
    figures.moved("ontime_move", "ontime", "ontime_base")
    return figures.report("buu-chinh.txt", _TEXT)
