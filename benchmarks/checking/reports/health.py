"""A health department's half-year, whose shares and rates stand far from their wholes."""

from __future__ import annotations

from random import Random

from benchmarks.checking.report import Figures, Report

_TEXT = """SỞ Y TẾ TỈNH BÌNH AN
Báo cáo sơ kết công tác y tế 6 tháng đầu năm 2023 (số liệu giả định)

1. Khám, chữa bệnh. Từ đầu năm đến nay, các cơ sở y tế trong tỉnh đã khám {visits} lượt người, {up_visits_rate} \
{visits_rate}% so với 6 tháng đầu năm 2022 ({visits_base} lượt người). Trong số này, {insured} lượt khám bằng thẻ bảo \
hiểm y \
tế (chiếm {insured_share}%). Tuyến huyện và tuyến xã lần lượt tiếp {district} lượt và {commune} lượt. Số lượt khám \
tuyến xã \
chiếm {commune_share}% tổng số lượt khám.

2. Bảo hiểm y tế. Đến 30/6/2023, toàn tỉnh có {cards} người tham gia bảo hiểm y tế, bằng {cover}% dân số (dân số \
trung bình \
{people} người). Chỉ tiêu giao là {goal} người, như vậy đã hoàn thành {goal_rate}% chỉ tiêu.

3. Nhân lực. Ngành có {staff} nhân viên y tế, gồm {doctors} bác sĩ, {nurses} điều dưỡng và {others} nhân viên khác. \
Bác sĩ \
chiếm {doctor_share}%, điều dưỡng chiếm {nurse_share}%.

4. Tiêm chủng. Số trẻ được tiêm đầy đủ là {children} trẻ trên tổng số {all_children} trẻ dưới 1 tuổi, tỷ lệ \
{child_rate}%, \
{up_child_move} {child_move} điểm phần trăm so với cùng kỳ (cùng kỳ đạt {child_base}%).

5. Tài chính. Dự toán chi sự nghiệp y tế năm nay là {budget} tỷ đồng. Sau 6 tháng đã chi {spent} tỷ đồng, đạt \
{spent_rate}%. \
So với cùng kỳ năm trước ({spent_base} tỷ đồng), số chi {up_spent_growth} {spent_growth}%.
"""


def make(random: Random) -> Report:
    """One such report."""
    figures = Figures(random)
    figures.draw("visits_base", 812_000, 1_430_000)
    figures.grown("visits", "visits_base", "visits_rate")
    visits = figures.numbers["visits"].value
    figures.put("insured", visits * random.randint(71, 93) / 100)
    figures.share("insured_share", "insured", "visits")
    figures.put("district", visits * random.randint(31, 40) / 100)
    figures.put("commune", visits * random.randint(20, 29) / 100)
    figures.share("commune_share", "commune", "visits")
    figures.draw("people", 912_000, 1_620_000)
    figures.put("cards", figures.numbers["people"].value * random.randint(861, 952) / 1000)
    figures.share("cover", "cards", "people")
    figures.put("goal", figures.numbers["people"].value * random.randint(955, 985) / 1000)
    figures.share("goal_rate", "cards", "goal", 2)
    figures.draw("staff", 3_100, 6_900)
    figures.split("staff", "doctors", "nurses", "others")
    figures.share("doctor_share", "doctors", "staff")
    figures.share("nurse_share", "nurses", "staff")
    figures.draw("all_children", 9_100, 19_800)
    figures.put("children", figures.numbers["all_children"].value * random.randint(38, 49) / 100)
    figures.share("child_rate", "children", "all_children")
    figures.draw("child_base", 331, 549, 1)
    figures.numbers["child_rate"] = figures.numbers["child_rate"]
    figures.moved("child_move", "child_rate", "child_base")
    figures.draw("spent_base", 2_110, 3_820, 1)
    figures.grown("spent", "spent_base", "spent_growth")
    figures.put("budget", figures.numbers["spent"].value * random.randint(189, 241) / 100, 1)
    figures.share("spent_rate", "spent", "budget", 2)
    return figures.report("y-te.txt", _TEXT)
