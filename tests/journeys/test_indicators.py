"""A person looks a figure up: the list, the indicator, its provinces, its sources, and back to what was known on a day."""

from __future__ import annotations

import subprocess
import sys

import pytest

pytestmark = pytest.mark.needs("chromium")

PAGES = (
    "/indicators/",
    "/indicators/post.revenue/",
    "/indicators/post.revenue/areas/",
    "/indicators/post.revenue/sources/",
    "/indicators/post.revenue/VN/2023-08/",
    "/indicators/telecom.revenue_growth/",
    "/indicators/economy.gdp_share/",
)
ONLY_SOME = {"publisher": ("/indicators/import/",), "administrator": ("/indicators/catalogue/",)}

_FIGURES = """
import django; django.setup()
from decimal import Decimal
from giaoban.periods import Period
from giaoban_web.observations.actions import record_values
from giaoban_web.observations.models import Recording
from giaoban_web.observations.values import NewValue
given = [("post.revenue", area, Period.of_month(year, month), 4000 + 10 * year % 97 + month) for area in ("VN", "01", "02", "08")
         for year in (2022, 2023) for month in range(1, 13)]
given += [("telecom.revenue", "VN", Period.of_month(year, 8), 100 * year) for year in (2022, 2023)]
given += [("economy.gdp_share", "VN", Period.of_quarter(2023 + q // 4, q % 4 + 1), 12 + q) for q in range(8)]
values = [NewValue(code, area, "", period, Decimal(value) * (1 if code[0] == "e" else 10**9)) for code, area, period, value in given]
for factor in (1, 2):
    some = [NewValue(v.indicator, v.area, "", v.period, v.value * factor) for v in values if factor == 1 or v.area == "VN" and v.period == Period.of_month(2023, 8)]
    record_values(some, kind=Recording.Kind.IMPORT, author=None, reason="Số liệu giả định", invented=True)
"""


@pytest.fixture(scope="module")
def _figures(site) -> None:
    environment = site.environment
    subprocess.run([sys.executable, "-c", _FIGURES], check=True, env=environment)


@pytest.mark.usefixtures("_figures")
def test_a_leader_follows_a_figure_from_the_list_to_its_vintages(visitor) -> None:
    someone = visitor()
    page = someone.sign_in("leader")
    page.get_by_role("link", name="Chỉ tiêu").click()
    page.get_by_label("Tên hoặc mã").fill("doanh thu dich vu buu chinh")
    page.wait_for_url("**text=doanh**")
    page.get_by_role("link", name="Doanh thu dịch vụ bưu chính", exact=True).click()
    page.wait_for_selector(".chart[data-drawn]")
    page.get_by_role("link", name="tháng 8/2023").click()
    assert page.locator("h1").inner_text() == "Tháng 8/2023, Cả nước"
    assert page.get_by_text("Bản 2, ghi lúc").count() == 1
    page.go_back()
    page.get_by_role("link", name="Theo địa bàn").click()
    page.get_by_label("Kỳ").select_option("2023-08")
    page.get_by_text("Tính từ: Tỉnh Hà Giang, Tỉnh Tuyên Quang").wait_for()


@pytest.mark.usefixtures("_figures")
@pytest.mark.parametrize(("width", "dark"), [(1440, False), (360, True)])
def test_axe_finds_nothing_and_no_page_is_wider_than_the_screen(visitor, width: int, dark: bool) -> None:
    found = {}
    for role, paths in {"specialist": PAGES, **ONLY_SOME}.items():
        someone = visitor(width, dark=dark)
        someone.sign_in(role)
        for path in paths:
            page = someone.open(path)
            page.wait_for_load_state("networkidle")
            wider = page.evaluate("document.documentElement.scrollWidth - window.innerWidth") > 0
            found[path] = (someone.axe(), wider)
    assert {path: faults for path, faults in found.items() if faults != ([], False)} == {}
