"""A province's socio-economic report of nine months."""

from __future__ import annotations

from random import Random

from benchmarks.checking.report import Figures, Report

_TEXT = """BÁO CÁO
Tình hình kinh tế - xã hội 9 tháng đầu năm 2023 của tỉnh (số liệu giả định)

I. LĨNH VỰC KINH TẾ
1. Tổng sản phẩm trên địa bàn 9 tháng đầu năm 2023 (giá hiện hành) ước đạt {grdp} tỷ đồng; trong đó: khu vực nông, \
lâm nghiệp và thủy sản {agri} tỷ đồng, khu vực công nghiệp - xây dựng {industry} tỷ đồng, khu vực dịch vụ \
{services} tỷ đồng, thuế sản phẩm trừ trợ cấp sản phẩm {tax} tỷ đồng.
2. Thu ngân sách nhà nước trên địa bàn đến hết tháng 9 đạt {revenue} tỷ đồng, bằng {attained}% dự toán năm ({plan} \
tỷ đồng), {up_revenue_rate} {revenue_rate}% so với cùng kỳ năm 2022 ({revenue_base} tỷ đồng). Cơ cấu thu gồm thu \
nội địa {domestic} tỷ đồng[[customs|, thu hải quan {customs} tỷ đồng]] và thu viện trợ {aid} tỷ đồng; riêng thu nội \
địa chiếm {domestic_share}% tổng thu.
3. Kế hoạch vốn đầu tư công năm 2023 của tỉnh là {capital} tỷ đồng. Tính đến ngày 30/9/2023 đã giải ngân được \
{disbursed} tỷ đồng, đạt {disbursed_rate}% kế hoạch.
4. Sản lượng lương thực có hạt cả năm ước {grain} tấn, {up_grain_move} {grain_move} tấn ({up_grain_rate} \
{grain_rate}%) so với năm 2022.
5. Trong 9 tháng, toàn tỉnh có {founded} doanh nghiệp thành lập mới, {up_founded_rate} {founded_rate}% so với cùng \
kỳ (cùng kỳ năm 2022 có {founded_base} doanh nghiệp).
6. Du lịch: quý I đón {q1} lượt khách, quý II đón {q2} lượt khách, quý III đón {q3} lượt khách; lũy kế 9 tháng toàn \
tỉnh đón {guests} lượt khách.
7. Kim ngạch xuất khẩu 9 tháng đạt {exports} triệu USD, kim ngạch nhập khẩu đạt {imports} triệu USD; xuất siêu \
{surplus} triệu USD.

II. VĂN HÓA - XÃ HỘI
- Toàn tỉnh có {schools} trường học, trong đó {standard} trường đạt chuẩn quốc gia, chiếm {standard_share}%.
- Tổng số hộ nghèo là {poor}/{households} hộ, tỷ lệ hộ nghèo {poor_share}%.
- Đã có {communes}/{all_communes} xã được công nhận đạt chuẩn nông thôn mới (đạt {communes_share}%).
- Toàn tỉnh giải quyết việc làm cho {jobs} lao động, đạt {jobs_rate}% so với kế hoạch năm (kế hoạch {jobs_plan} lao \
động), trong đó lao động nữ {women} người.
- Chỉ số năng lực cạnh tranh cấp tỉnh (PCI) năm 2022 xếp hạng {rank}/63, {up_places} {places} bậc so với năm 2021.

III. ĐÁNH GIÁ CHUNG
Thu ngân sách nhà nước 9 tháng đạt {revenue_again} tỷ đồng, là điểm sáng trong bức tranh chung.
"""


def make(random: Random) -> Report:
    """One such report."""
    figures = Figures(random)
    figures.draw("grdp", 28_000, 96_000)
    figures.split("grdp", "agri", "industry", "services", "tax")
    figures.draw("revenue_base", 4_100, 19_000)
    figures.grown("revenue", "revenue_base", "revenue_rate", 2, (-14, 24))
    figures.put("plan", figures.numbers["revenue"].value * random.randint(105, 160) / 100)
    figures.share("attained", "revenue", "plan", 2)
    figures.split("revenue", "domestic", "customs", "aid")
    figures.share("domestic_share", "domestic", "revenue")
    figures.draw("capital", 3_000, 11_000)
    figures.put("disbursed", figures.numbers["capital"].value * random.randint(31, 82) / 100)
    figures.share("disbursed_rate", "disbursed", "capital", 2)
    figures.draw("grain_base", 310_000, 990_000)
    figures.grown("grain", "grain_base", "grain_rate", 2, (-6, 7))
    figures.relations.pop()
    figures.moved("grain_move", "grain", "grain_base")
    figures.relations.pop()
    figures.tie("step", "grain_move", v="grain", a="grain_move", p="grain_rate")
    del figures.numbers["grain_base"]
    figures.draw("founded_base", 420, 1_900)
    figures.grown("founded", "founded_base", "founded_rate")
    for name in ("q1", "q2", "q3"):
        figures.draw(name, 210_000, 980_000)
    figures.summed("guests", "q1", "q2", "q3")
    figures.draw("imports", 2_100, 6_800, 1)
    figures.put("exports", figures.numbers["imports"].value * random.randint(115, 240) / 100, 1)
    figures.moved("surplus", "exports", "imports")
    figures.draw("schools", 320, 780)
    figures.put("standard", figures.numbers["schools"].value * random.randint(35, 85) / 100)
    figures.share("standard_share", "standard", "schools")
    figures.draw("households", 180_000, 420_000)
    figures.put("poor", figures.numbers["households"].value * random.randint(15, 120) / 1000)
    figures.share("poor_share", "poor", "households", 2)
    figures.draw("all_communes", 90, 190)
    figures.put("communes", figures.numbers["all_communes"].value * random.randint(40, 95) / 100)
    figures.share("communes_share", "communes", "all_communes")
    figures.draw("jobs_plan", 18_000, 41_000)
    figures.put("jobs", figures.numbers["jobs_plan"].value * random.randint(60, 118) / 100)
    figures.share("jobs_rate", "jobs", "jobs_plan")
    figures.put("women", figures.numbers["jobs"].value * random.randint(30, 58) / 100)
    figures.tie("at most", v="women", w="jobs")
    figures.draw("rank", 12, 45)
    figures.draw("places", 1, 9)
    figures.put("field", figures.numbers["rank"].value * 0 + 63)
    figures.signs["places"] = random.choice((1, -1))
    figures.tie("rank", "places", v="rank", a="places", w="field")
    figures.again("revenue_again", "revenue")
    return figures.report("tinh.txt", _TEXT)
