"""An annex that is mostly tables."""

from __future__ import annotations

from random import Random

from benchmarks.checking.report import Figures, Report

_TEXT = """<html><head><title>Phụ lục</title></head><body><main>
<h1>Phụ lục: Kết quả thực hiện các chỉ tiêu chủ yếu 6 tháng đầu năm 2023 (số liệu giả định)</h1>
<p>Bảng 1. Thực hiện so với cùng kỳ và kế hoạch</p>
<table>
<tr><th>Chỉ tiêu</th><th>Đơn vị tính</th><th>Thực hiện 6 tháng đầu năm 2023</th><th>Cùng kỳ năm 2022</th><th>So với \
cùng kỳ (%)</th><th>Kế hoạch năm 2023</th><th>So với kế hoạch (%)</th></tr>
<tr><td>Doanh thu bưu chính</td><td>Tỷ \
đồng</td><td>{a}</td><td>{a_base}</td><td>{pm_a_rate}{a_rate}</td><td>{a_plan}</td><td>{a_share}</td></tr>
<tr><td>Doanh thu viễn thông</td><td>Tỷ \
đồng</td><td>{b}</td><td>{b_base}</td><td>{pm_b_rate}{b_rate}</td><td>{b_plan}</td><td>{b_share}</td></tr>
<tr><td>Số hồ sơ tiếp nhận</td><td>Hồ \
sơ</td><td>{c}</td><td>{c_base}</td><td>{pm_c_rate}{c_rate}</td><td>{c_plan}</td><td>{c_share}</td></tr>
</table>
<p>Bảng 2. Số doanh nghiệp công nghệ số thành lập mới theo địa bàn, 6 tháng đầu năm 2023</p>
<table>
<tr><th>Địa bàn</th><th>Số doanh nghiệp (doanh nghiệp)</th></tr>
<tr><td>Thành phố</td><td>{n1}</td></tr>
[[n2|<tr><td>Huyện miền núi</td><td>{n2}</td></tr>]]
<tr><td>Huyện ven biển</td><td>{n3}</td></tr>
<tr><td>Huyện đồng bằng</td><td>{n4}</td></tr>
<tr><td>Tổng cộng</td><td>{n}</td></tr>
</table>
<p>Bảng 3. Chi quỹ 6 tháng đầu năm 2023 (ĐVT: triệu đồng)</p>
<table>
<tr><th>Nội dung</th><th>Số tiền</th></tr>
<tr><td>Tổng chi</td><td>{spent}</td></tr>
<tr><td>Trong đó: - Chi hỗ trợ thiết bị</td><td>{s1}</td></tr>
<tr><td>- Chi phổ cập dịch vụ</td><td>{s2}</td></tr>
</table>
<p>Thuyết minh: Doanh thu bưu chính 6 tháng đầu năm 2023 đạt {a_again} tỷ đồng, bằng {a_share_again}% kế hoạch \
năm.</p>
</main></body></html>
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
    return figures.report("phu-luc.html", _TEXT)
