"""A centre's eleven months of incidents: quarters, counts without a verb, running totals, figures told again above."""

from __future__ import annotations

from random import Random

from benchmarks.checking.report import Figures, Report

_TEXT = """TRUNG TÂM GIÁM SÁT KHÔNG GIAN MẠNG (số liệu giả định)
Báo cáo 9 tháng năm 2021

Số liệu nổi bật: {attacks_again} sự cố, {up_attacks_rate} {attacks_rate_again}%; tháng 9 có {september_again} sự cố.

1. Sự cố
Tháng 9/2021 ghi nhận {september} sự cố: {phishing} sự cố lừa đảo, {deface} sự cố giao diện, {malware} sự cố mã độc.
Lũy kế 9 tháng có {attacks} sự cố, {up_attacks_rate} {attacks_rate}% so với 9 tháng năm 2020 ({attacks_base} sự cố).
Theo quý: quý I {q1} sự cố, quý II {q2} sự cố, quý III {q3} sự cố.

2. Phản ánh
Từ khi vận hành đến nay hệ thống nhận {since} phản ánh; riêng 9 tháng {year} phản ánh, trong đó tháng 9 là {month} \
phản ánh \
(cuộc gọi rác {calls} phản ánh, tin nhắn rác {texts} phản ánh).

3. Cấp phép
Đến nay có {licences} giấy phép còn hiệu lực, bao gồm: {service} giấy phép dịch vụ; {import_} giấy phép nhập \
khẩu[[test|; {test} giấy phép thử nghiệm]]; {other} giấy phép khác.
Số kinh phí {money} triệu đồng được phân bổ cho các nhiệm vụ: giám sát {money1} triệu đồng, ứng cứu {money2} triệu \
đồng và \
đào tạo {money3} triệu đồng.
"""


def make(random: Random) -> Report:
    """One such report."""
    figures = Figures(random)
    figures.draw("attacks_base", 3_200, 6_900)
    figures.grown("attacks", "attacks_base", "attacks_rate", 2)
    figures.again("attacks_again", "attacks")
    figures.again("attacks_rate_again", "attacks_rate")
    figures.tie("growth", "attacks_rate", v="attacks_again", b="attacks_base", p="attacks_rate_again")
    figures.split("attacks", "q1", "q2", "q3")
    figures.put("september", figures.numbers["q3"].value * random.randint(26, 39) / 100)
    figures.tie("at most", v="september", w="q3")
    figures.again("september_again", "september")
    figures.split("september", "phishing", "deface", "malware")
    figures.draw("since", 210_000, 490_000)
    figures.put("year", figures.numbers["since"].value * random.randint(21, 44) / 100)
    figures.tie("at most", v="year", w="since")
    figures.put("month", figures.numbers["year"].value * random.randint(8, 14) / 100)
    figures.tie("at most", v="month", w="year")
    figures.split("month", "calls", "texts")
    figures.draw("licences", 410, 960)
    figures.split("licences", "service", "import_", "test", "other")
    figures.draw("money", 4_100, 9_900)
    figures.split("money", "money1", "money2", "money3")
    return figures.report("su-co.txt", _TEXT)
