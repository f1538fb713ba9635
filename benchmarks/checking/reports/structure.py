"""A statistical office's nine months: points that make the growth, shares of a hundred, quarters of a sum."""

from __future__ import annotations

from decimal import Decimal
from random import Random

from benchmarks.checking.report import Figures, Report

_TEXT = """TÌNH HÌNH KINH TẾ - XÃ HỘI 9 THÁNG NĂM 2022 (số liệu giả định)

1. Tăng trưởng
GRDP 9 tháng năm 2022 ước tăng {growth}% so với cùng kỳ năm trước; trong đó khu vực nông, lâm nghiệp và thủy sản tăng \
{rate1}%, đóng góp {point1} điểm phần trăm; khu vực công nghiệp và xây dựng tăng {rate2}%, đóng góp {point2} điểm \
phần trăm; khu \
vực dịch vụ tăng {rate3}%, đóng góp {point3} điểm phần trăm.
Về cơ cấu kinh tế 9 tháng: khu vực nông, lâm nghiệp và thủy sản chiếm {share1}%; khu vực công nghiệp và xây dựng \
chiếm {share2}%; \
khu vực dịch vụ chiếm {share3}%; thuế sản phẩm trừ trợ cấp sản phẩm chiếm {share4}%.

2. Thương mại
Tổng mức bán lẻ hàng hóa 9 tháng đạt {retail} tỷ đồng, trong đó quý I đạt {q1} tỷ đồng, quý II đạt {q2} tỷ đồng, quý \
III ước đạt {q3} tỷ \
đồng.
Tổng số khách lưu trú {guests} lượt khách (khách trong nước {home} lượt khách, khách quốc tế {abroad} lượt khách).

3. Giá cả
CPI tháng 9 bằng {index}% so với tháng 12 năm trước, tăng {index_rate}%.

4. Doanh nghiệp
Có {firms} doanh nghiệp thành lập mới, trong đó {limited} công ty TNHH ({limited_share}%), {stock} công ty cổ phần \
({stock_share}%) và {private} doanh nghiệp tư nhân ({private_share}%).
Từ 05/3 đến 28/8 ngành thuế đã thu hồi {arrears} tỷ đồng nợ đọng: khối doanh nghiệp {arrears1} tỷ đồng, khối hộ kinh \
doanh \
{arrears2} tỷ đồng, còn lại {arrears3} tỷ đồng của các tổ chức khác.
"""


def make(random: Random) -> Report:
    """One such report."""
    figures = Figures(random)
    for name, low, high in (("1", 60, 180), ("2", 190, 420), ("3", 200, 480)):
        figures.draw(f"point{name}", low, high, 2)
        figures.draw(f"rate{name}", 310, 990, 2)
    figures.summed("growth", "point1", "point2", "point3")
    figures.put("hundred", Decimal(100), 1)
    figures.split("hundred", "share1", "share2", "share3", "share4")
    figures.draw("retail", 24_000, 78_000)
    figures.split("retail", "q1", "q2", "q3")
    figures.draw("guests", 410_000, 960_000)
    figures.split("guests", "home", "abroad")
    figures.draw("index_rate", 130, 390, 2)
    figures.put("index", figures.numbers["index_rate"].value + 100, 2)
    figures.tie("all parts", w="index", x1="index_rate", x2="hundred")
    figures.draw("firms", 1_100, 3_900)
    figures.split("firms", "limited", "stock", "private")
    for name in ("limited", "stock", "private"):
        figures.share(f"{name}_share", name, "firms")
    figures.draw("arrears", 3_100, 9_700, 1)
    figures.split("arrears", "arrears1", "arrears2", "arrears3")
    return figures.report("co-cau.txt", _TEXT)
