"""A trade department's bulletin: indices, prices, and shares named by their whole."""

from __future__ import annotations

from decimal import Decimal
from random import Random

from benchmarks.checking.report import Figures, Report

_MILLION = 1_000_000
_TEXT = """SỞ CÔNG THƯƠNG
Bản tin thị trường tháng 8 năm 2023 (số liệu giả định)

1. Chỉ số sản xuất công nghiệp tháng 8 bằng {index}% so với tháng trước, {up_index_rate} {index_rate}%.

2. Tổng mức bán lẻ tháng 8 ước {retail} tỷ đồng. So với tháng 7 ({retail_base} tỷ đồng), tổng mức {up_retail_rate} \
{retail_rate}%; so với tháng 8/2022 ({retail_year} tỷ đồng), {up_retail_growth} {retail_growth}%. Bán lẻ hàng hóa \
{goods} tỷ \
đồng và dịch vụ ăn uống {food} tỷ đồng, lần lượt chiếm {goods_share}% và {food_share}% tổng mức bán lẻ.

3. Xuất khẩu 8 tháng đạt {export} triệu USD, bằng {export_rate}% kế hoạch năm ({export_plan} triệu USD) và \
{up_export_growth} {export_growth}% so với cùng kỳ năm 2022 ({export_base} triệu USD); trong đó gạo {rice} triệu USD, \
chiếm \
{rice_share}% kim ngạch xuất khẩu. Lượng gạo xuất khẩu {tons} nghìn tấn, giá bình quân {price} USD/tấn. Nhập khẩu \
{import} \
triệu USD, gấp {import_times} lần cùng kỳ năm trước ({import_base} triệu USD).

4. Điện thương phẩm quý I đạt {power_one} triệu kWh, quý II đạt {power_two} triệu kWh; so với quý I, điện thương phẩm \
quý II \
{up_power_rate} {power_rate}%.

5. Lực lượng quản lý thị trường kiểm tra {checks} vụ, phát hiện {wrong} vụ vi phạm, xử lý {done} vụ, chiếm \
{done_share}% số \
vụ vi phạm; tiền phạt {fine} triệu đồng, tăng {fine_rate}% so với cùng kỳ, tức thêm {fine_move} triệu đồng.
"""


def make(random: Random) -> Report:
    """One such report."""
    figures = Figures(random)
    rate = Decimal(random.choice([*range(-930, -110), *range(110, 1490)])) / 100
    figures.put("hundred", Decimal(100), 2)
    figures.put("index", 100 + rate, 2)
    figures.put("index_rate", abs(rate), 2)
    figures.signs["index_rate"] = 1 if rate > 0 else -1
    figures.tie("growth", "index_rate", v="index", b="hundred", p="index_rate")
    figures.draw("retail_base", 38_000, 71_900, 1)
    figures.grown("retail", "retail_base", "retail_rate", 2, (-12, 13))
    retail = figures.numbers["retail"].value
    figures.put("retail_year", retail * random.randint(81, 121) / Decimal(100) + Decimal("1.3"), 1)
    change = (retail / figures.numbers["retail_year"].value - 1) * 100
    figures.put("retail_growth", abs(change), 1)
    figures.signs["retail_growth"] = 1 if change >= 0 else -1
    figures.tie("growth", "retail_growth", v="retail", b="retail_year", p="retail_growth")
    figures.split("retail", "goods", "food")
    figures.share("goods_share", "goods", "retail")
    figures.share("food_share", "food", "retail")
    figures.draw("export_base", 3_120, 7_980, 1, _MILLION)
    figures.grown("export", "export_base", "export_growth")
    figures.put("export_plan", figures.numbers["export"].value * random.randint(118, 190) / 100, 1, _MILLION)
    figures.share("export_rate", "export", "export_plan")
    figures.put("rice", figures.numbers["export"].value * random.randint(12, 44) / 100, 1, _MILLION)
    figures.share("rice_share", "rice", "export")
    figures.put("price", Decimal(random.randint(461, 690)))
    tons = figures.numbers["rice"].value * 1000 / figures.numbers["price"].value
    figures.put("tons", tons, 1, 1000)
    figures.tie("times", v="rice", b="tons", p="price")
    figures.draw("import_base", 1_150, 2_470, 1, _MILLION)
    times = Decimal(random.randint(13, 34)) / 10
    figures.put("import", figures.numbers["import_base"].value * times, 1, _MILLION)
    figures.put("import_times", times, 1)
    figures.tie("times", v="import", b="import_base", p="import_times")
    figures.draw("power_one", 4_120, 8_770, 1)
    figures.grown("power_two", "power_one", "power_rate")
    figures.draw("checks", 812, 2_460)
    figures.put("wrong", figures.numbers["checks"].value * random.randint(28, 61) / 100)
    figures.put("done", figures.numbers["wrong"].value * random.randint(71, 96) / 100)
    figures.share("done_share", "done", "wrong")
    figures.draw("fine_start", 1_710, 4_930)
    figures.put("fine", figures.numbers["fine_start"].value * random.randint(109, 148) / 100)
    figures.put("fine_move", figures.numbers["fine"].value - figures.numbers["fine_start"].value)
    figures.put("fine_rate", figures.numbers["fine_move"].value / figures.numbers["fine_start"].value * 100, 1)
    figures.tie("step", v="fine", a="fine_move", p="fine_rate")
    return figures.report("thi-truong.txt", _TEXT)
