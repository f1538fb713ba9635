"""An office's letter in long sentences: totals after their parts, what is left, numbers in brackets."""

from __future__ import annotations

from random import Random

from benchmarks.checking.report import Figures, Report

_TEXT = """VĂN PHÒNG UBND TỈNH (số liệu giả định)
V/v kết quả tiếp nhận, giải quyết thủ tục hành chính quý III và 9 tháng năm 2023

Cấp tỉnh tiếp nhận {a} hồ sơ, cấp huyện tiếp nhận {b} hồ sơ, cấp xã tiếp nhận {c} hồ sơ; tổng cộng toàn tỉnh tiếp \
nhận {whole} hồ sơ.
Trong số {whole_again} hồ sơ nói trên, {direct} hồ sơ nộp trực tiếp, {online} hồ sơ nộp trực tuyến, còn lại {post} hồ \
sơ nộp qua bưu chính.
Quý III tiếp nhận {quarter} hồ sơ; lũy kế 9 tháng tiếp nhận {whole_third} hồ sơ.
Có {inspected} đơn vị được kiểm tra công vụ trong thời gian từ 10/7 đến 25/9, trong đó {good} đơn vị chấp hành tốt, \
số còn lại là \
{bad} đơn vị có thiếu sót.
Đã chi {cost} triệu đồng cho bộ phận một cửa: mua sắm thiết bị {cost1} triệu đồng; nâng cấp phần mềm {cost2} triệu \
đồng[[cost3|; đào tạo {cost3} triệu đồng]]; chi khác {cost4} triệu đồng.
Mức độ hài lòng đạt {happy}%, không hài lòng {sad}%.
Kết quả chung: toàn tỉnh tiếp nhận {whole_last} hồ sơ, mức độ hài lòng {happy_again}%.
"""


def make(random: Random) -> Report:
    """One such report."""
    figures = Figures(random)
    for name in "abc":
        figures.draw(name, 12_000, 94_000)
    figures.summed("whole", "a", "b", "c")
    for name in ("whole_again", "whole_third", "whole_last"):
        figures.again(name, "whole")
    figures.split("whole", "direct", "online", "post")
    figures.put("quarter", figures.numbers["whole"].value * random.randint(26, 41) / 100)
    figures.tie("at most", v="quarter", w="whole")
    figures.draw("inspected", 31, 98)
    figures.split("inspected", "good", "bad")
    figures.draw("cost", 2_100, 8_900)
    figures.split("cost", "cost1", "cost2", "cost3", "cost4")
    figures.draw("happy", 902, 988, 1)
    figures.put("hundred", 100 * figures.numbers["happy"].value / figures.numbers["happy"].value, 1)
    figures.put("sad", 100 - figures.numbers["happy"].value, 1)
    figures.tie("all parts", w="hundred", x1="happy", x2="sad")
    figures.again("happy_again", "happy")
    return figures.report("mot-cua.txt", _TEXT)
