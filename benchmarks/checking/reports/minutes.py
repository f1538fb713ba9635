"""Minutes of a briefing: spoken sentences, a plan named before it is measured, rates of what was settled."""

from __future__ import annotations

from decimal import Decimal
from random import Random

from benchmarks.checking.report import Figures, Report

_TEXT = """BIÊN BẢN HỌP GIAO BAN THÁNG 9/2023 (số liệu giả định)
Chủ trì: Giám đốc Sở.

- Phòng Hành chính công báo cáo: tháng 9 tiếp nhận {files} hồ sơ, {up_files_rate} {files_rate}% so với tháng 8 \
({files_base} \
hồ sơ). Đã giải quyết {settled} hồ sơ; trong đó {on_time} hồ sơ đúng hạn, đạt {time_rate}% (tính trên số đã giải \
quyết). Nộp \
trực tuyến {online} hồ sơ, bằng {online_rate}% tổng số hồ sơ tiếp nhận.
- Phòng Kế hoạch nêu: kế hoạch vốn được giao là {plan} tỷ đồng, sau điều chỉnh còn {new_plan} tỷ đồng. Đến ngày \
30/9/2023 giải \
ngân {paid} tỷ đồng, đạt {paid_rate}% kế hoạch được giao và {new_rate}% kế hoạch sau điều chỉnh.
- Phòng Văn hóa: có {clubs} câu lạc bộ với {members} hội viên, bình quân {mean} hội viên/câu lạc bộ; số câu lạc bộ \
gấp \
{times} lần cuối năm 2022 ({clubs_base} câu lạc bộ).
- Phòng Người có công: chi trả {money} triệu đồng cho {persons} người, {up_persons_move} {persons_move} người \
({persons_rate}%) so với cùng kỳ ({persons_base} người).
- Phòng Thông tin: {sites} trang thông tin điện tử, trong đó {safe} trang được dán nhãn tín nhiệm mạng, tương ứng \
{safe_rate}%. Tỷ lệ này {up_safe_move} {safe_move} điểm phần trăm so với quý trước ({safe_base}%).
- Văn phòng: toàn ngành có {staff} công chức, viên chức; số có trình độ sau đại học là {masters} người, tỷ lệ \
{master_rate}%; \
cử nhân {bachelors} người, tỷ lệ {bachelor_rate}%.

Kết luận: thống nhất số liệu {files_again} hồ sơ tiếp nhận trong tháng 9, giải ngân {paid_again} tỷ đồng.
"""


def make(random: Random) -> Report:
    """One such set of minutes."""
    figures = Figures(random)
    figures.draw("files_base", 21_000, 77_000)
    figures.grown("files", "files_base", "files_rate")
    figures.again("files_again", "files")
    figures.put("settled", figures.numbers["files"].value * random.randint(88, 97) / 100)
    figures.put("on_time", figures.numbers["settled"].value * random.randint(931, 994) / 1000)
    figures.share("time_rate", "on_time", "settled", 2)
    figures.put("online", figures.numbers["files"].value * random.randint(48, 79) / 100)
    figures.share("online_rate", "online", "files")
    figures.draw("plan", 4_120, 9_760, 1)
    figures.put("new_plan", figures.numbers["plan"].value * random.randint(83, 94) / 100, 1)
    figures.put("paid", figures.numbers["new_plan"].value * random.randint(45, 81) / 100, 1)
    figures.again("paid_again", "paid")
    figures.share("paid_rate", "paid", "plan", 2)
    figures.share("new_rate", "paid", "new_plan", 2)
    figures.draw("clubs_base", 210, 480)
    times = Decimal(random.randint(12, 37)) / 10
    figures.put("clubs", figures.numbers["clubs_base"].value * times)
    figures.put("times", times, 1)
    figures.tie("times", v="clubs", b="clubs_base", p="times")
    figures.put("members", figures.numbers["clubs"].value * Decimal(random.randint(150, 420)) / 10)
    figures.put("mean", figures.numbers["members"].value / figures.numbers["clubs"].value, 1)
    figures.tie("times", v="members", b="clubs", p="mean")
    figures.draw("money", 11_000, 39_000)
    figures.draw("persons_base", 4_100, 9_800)
    figures.grown("persons", "persons_base", "persons_rate")
    figures.moved("persons_move", "persons", "persons_base")
    figures.signs["persons_rate"] = figures.signs.pop("persons_move")
    figures.signs["persons_move"] = figures.signs["persons_rate"]
    del figures.signs["persons_rate"]
    figures.relations = [
        each if each.sign != "persons_rate" else type(each)(each.kind, each.roles, "persons_move")
        for each in figures.relations
    ]
    figures.draw("sites", 412, 930)
    figures.put("safe", figures.numbers["sites"].value * random.randint(32, 77) / 100)
    figures.share("safe_rate", "safe", "sites")
    figures.put("safe_base", figures.numbers["safe_rate"].value - Decimal(random.randint(-60, 90) or 11) / 10, 1)
    figures.moved("safe_move", "safe_rate", "safe_base")
    figures.draw("staff", 1_310, 2_870)
    figures.put("masters", figures.numbers["staff"].value * random.randint(11, 24) / 100)
    figures.share("master_rate", "masters", "staff")
    figures.put("bachelors", figures.numbers["staff"].value * random.randint(51, 68) / 100)
    figures.share("bachelor_rate", "bachelors", "staff")
    return figures.report("bien-ban.txt", _TEXT)
