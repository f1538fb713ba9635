"""A ministry's half-year in the manner of a briefing, whose relations stand in different sections."""

from __future__ import annotations

from decimal import Decimal
from random import Random

from benchmarks.checking.report import Figures, Report

_MILLION = 1_000_000
_TEXT = """Kết quả công tác thông tin và truyền thông 6 tháng đầu năm 2023 (số liệu giả định)

1. Kết quả chung
Doanh thu toàn ngành 6 tháng đầu năm 2023 ước đạt {sector} tỷ đồng, bằng {sector_times}% so với cùng kỳ năm 2022 \
({sector_base} tỷ đồng). Trong đó, quý I đạt {sector_q1} tỷ đồng, quý II ước đạt {sector_q2} tỷ đồng.

2. Bưu chính
Tổng sản lượng bưu gửi 6 tháng đầu năm 2023 ước đạt {parcels} triệu bưu gửi (6 tháng đầu năm 2022: {parcels_base} \
triệu bưu gửi), {up_parcels_rate} {parcels_rate}%.
Doanh thu dịch vụ bưu chính tháng 6/2023 đạt {post} tỷ đồng. So với {post_base} tỷ đồng của tháng 6/2022, doanh thu \
{up_post_rate} {post_rate}%.

3. Chính phủ số
Số hồ sơ tiếp nhận trong 6 tháng là {dossiers} hồ sơ, trong đó hồ sơ trực tuyến là {online} hồ sơ, đạt \
{online_share}%.
Giao dịch qua NDXP 6 tháng đầu năm 2023 đạt {ndxp} triệu giao dịch, đạt {ndxp_share}% mục tiêu năm 2023 \
({ndxp_goal} triệu giao dịch). Lũy kế từ khi khai trương đến hết tháng 6/2023, nền tảng đã thực hiện {ndxp_all} \
triệu giao dịch.

4. An toàn thông tin
Tháng 6/2023 ghi nhận {attacks} cuộc tấn công mạng, {up_attacks_rate} {attacks_rate}% so với tháng 5/2023 \
({attacks_base} cuộc). Cụ thể, có {phishing} cuộc tấn công lừa đảo (Phishing), {deface} cuộc tấn công thay đổi giao \
diện (Deface) và {malware} cuộc tấn công mã độc (Malware).

5. Chữ ký số
Tổng số chứng thư số công cộng đã cấp tính đến hết tháng 5/2023 là {issued_may} chứng thư số. Đến hết tháng 6/2023, \
tổng số chứng thư số công cộng đã cấp là {issued} chứng thư số; tổng số chứng thư số công cộng đang hoạt động là \
{active} chứng thư số.

6. Công nghiệp ICT
Số doanh nghiệp công nghệ số đến hết tháng 6/2023 ước đạt {firms} doanh nghiệp, đạt tỷ lệ {firms_heads} doanh \
nghiệp/1.000 dân.
Doanh thu công nghiệp ICT 6 tháng đầu năm 2023 ước đạt {ict} tỷ USD; doanh thu phần cứng, điện tử 6 tháng đầu năm \
2023 là {hardware} tỷ USD, chiếm tỷ trọng {hardware_share}%.

7. Viễn thông
Đến hết tháng 6/2023, số thuê bao băng rộng cố định đạt {fixed} triệu thuê bao, đạt tỷ lệ {fixed_heads} thuê \
bao/100 dân.
Có {provinces}/63 tỉnh, thành phố đã phủ sóng 5G; {named} tỉnh còn lại sẽ hoàn thành trong quý IV.
"""


def make(random: Random) -> Report:
    """One such report."""
    figures = Figures(random)
    for name in ("sector_q1", "sector_q2"):
        figures.draw(name, 780_000, 990_000)
    figures.summed("sector", "sector_q1", "sector_q2")
    figures.put("sector_base", figures.numbers["sector"].value * random.randint(88, 109) / 100)
    figures.share("sector_times", "sector", "sector_base")
    figures.draw("parcels_base", 8_100, 9_900, 1, _MILLION)
    figures.grown("parcels", "parcels_base", "parcels_rate", 1, (-6, 31))
    figures.draw("post_base", 3_900, 4_800)
    figures.grown("post", "post_base", "post_rate", 1, (-9, 19))
    figures.draw("dossiers", 11_000_000, 39_000_000)
    figures.put("online", figures.numbers["dossiers"].value * random.randint(31, 71) / 100)
    figures.share("online_share", "online", "dossiers", 2)
    figures.draw("ndxp", 261, 399, 0, _MILLION)
    figures.put("ndxp_goal", Decimal(random.randint(760, 910)), 0, _MILLION)
    figures.share("ndxp_share", "ndxp", "ndxp_goal")
    figures.draw("ndxp_all", 1_410, 1_890, 0, _MILLION)
    figures.tie("at most", v="ndxp", w="ndxp_all")
    figures.draw("attacks_base", 910, 1_540)
    figures.grown("attacks", "attacks_base", "attacks_rate", 2, (-24, 26))
    figures.split("attacks", "phishing", "deface", "malware")
    figures.draw("issued_may", 5_900_000, 6_200_000)
    figures.put("issued", figures.numbers["issued_may"].value + random.randint(61_000, 98_000))
    figures.tie("at most", v="issued_may", w="issued")
    figures.put("active", figures.numbers["issued"].value * random.randint(31, 37) / 100)
    figures.tie("at most", v="active", w="issued")
    people = Decimal(random.randint(9_900, 10_050)) / 100
    figures.draw("firms", 70_100, 73_900)
    figures.put("firms_heads", figures.numbers["firms"].value / people / 1000, 3)
    figures.draw("fixed", 215, 229, 1, _MILLION)
    figures.put("fixed_heads", figures.numbers["fixed"].value / people * 100, 2)
    figures.draw("ict", 631, 742, 1)
    figures.put("hardware", figures.numbers["ict"].value * random.randint(84, 93) / 100, 1)
    figures.share("hardware_share", "hardware", "ict")
    figures.draw("provinces", 44, 61)
    figures.put("named", Decimal(63) - figures.numbers["provinces"].value)
    figures.put("all_provinces", Decimal(63))
    figures.tie("all parts", w="all_provinces", x0="provinces", x1="named")
    return figures.report("bo.txt", _TEXT)
