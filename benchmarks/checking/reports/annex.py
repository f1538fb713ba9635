"""An annex that is mostly tables."""

from __future__ import annotations

from random import Random

from benchmarks.checking.report import Figures, Report

_TEXT = """# Phụ lục: Kết quả thực hiện các chỉ tiêu chủ yếu 6 tháng đầu năm 2023 (số liệu giả định)

Bảng 1. Thực hiện so với cùng kỳ và kế hoạch

| Chỉ tiêu | Đơn vị tính | Thực hiện 6 tháng đầu năm 2023 | Cùng kỳ năm 2022 | So với cùng kỳ (%) | Kế hoạch năm 2023 | \
So với kế hoạch (%) |
|---|---|---|---|---|---|---|
| Doanh thu bưu chính | Tỷ đồng | {a} | {a_base} | {pm_a_rate}{a_rate} | {a_plan} | {a_share} |
| Doanh thu viễn thông | Tỷ đồng | {b} | {b_base} | {pm_b_rate}{b_rate} | {b_plan} | {b_share} |
| Số hồ sơ tiếp nhận | Hồ sơ | {c} | {c_base} | {pm_c_rate}{c_rate} | {c_plan} | {c_share} |

Bảng 2. Số doanh nghiệp công nghệ số thành lập mới theo địa bàn, 6 tháng đầu năm 2023

| Địa bàn | Số doanh nghiệp |
|---|---|
| Thành phố | {n1} |
[[n2|| Huyện miền núi | {n2} |
]]| Huyện ven biển | {n3} |
| Huyện đồng bằng | {n4} |
| Tổng cộng | {n} |

Bảng 3. Thu, chi quỹ 6 tháng đầu năm 2023 (triệu đồng)

| Nội dung | Số tiền |
|---|---|
| Tổng chi | {spent} |
| Trong đó: - Chi hỗ trợ thiết bị | {s1} |
| - Chi phổ cập dịch vụ | {s2} |

Thuyết minh: Doanh thu bưu chính 6 tháng đầu năm 2023 đạt {a_again} tỷ đồng, bằng {a_share_again}% kế hoạch năm.
"""


def make(random: Random) -> Report:
    """One such report."""
    figures = Figures(random)
    for name, low, high in (("a", 3_100, 9_800), ("b", 21_000, 66_000), ("c", 120_000, 870_000)):
        figures.draw(f"{name}_base", low, high)
        figures.grown(name, f"{name}_base", f"{name}_rate", 1, (-19, 31))
        figures.put(f"{name}_plan", figures.numbers[name].value * random.randint(150, 230) / 100)
        figures.share(f"{name}_share", name, f"{name}_plan")
    figures.draw("n", 310, 990)
    figures.split("n", "n1", "n2", "n3", "n4")
    figures.draw("spent", 12_000, 48_000)
    figures.split("spent", "s1", "s2", everything=False)
    figures.again("a_again", "a")
    figures.again("a_share_again", "a_share")
    return figures.report("phu-luc.md", _TEXT)
