"""The pages of indicators."""

from __future__ import annotations

import io
import json
import re

import openpyxl
import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from tests.giaoban_web.observations.making import a_value, kept, moment

from giaoban_web.audit.models import Entry

pytestmark = pytest.mark.django_db

PATHS = {
    "/indicators/?domain=post": 5,
    "/indicators/?state=late": 5,
    "/indicators/post.revenue/": 4,
    "/indicators/post.revenue/chart.json": 4,
    "/indicators/post.revenue/areas/": 5,
    "/indicators/post.revenue/sources/": 4,
    "/indicators/post.revenue/VN/2023-08/": 3,
    "/indicators/telecom.revenue_growth/": 4,
    "/indicators/import/": 4,
}


def _text(response) -> str:
    """What a page says, its tags taken away."""
    return " ".join(re.sub(r"<[^>]+>", " ", response.content.decode()).split())


def _fill(months: int) -> None:
    areas = ("VN", "01", "79", "02", "08")
    kept(*[
        a_value(str(100 + month), f"{2023 - month // 12}-{12 - month % 12:02}", area=area, indicator=code)
        for month in range(months) for area in areas for code in ("post.revenue", "telecom.revenue")
    ])  # fmt: skip
    kept(a_value("99", "2023-08"))


def test_a_page_asks_the_database_the_same_few_questions_however_much_there_is(signed_in) -> None:
    client = signed_in("specialist", domains=["post"])
    asked = {}
    for months in (6, 60):
        _fill(months)
        for path in PATHS:
            with CaptureQueriesContext(connection) as queries:
                assert client.get(path).status_code == 200, path
            asked[path, months] = len(queries)
    assert asked == {(path, months): count for path, count in PATHS.items() for months in (6, 60)}


def test_the_page_shows_value_period_change_status_and_vintage_in_the_readers_language(signed_in) -> None:
    kept(a_value("4750000000000", "2023-08"), a_value("4500000000000", "2022-08"))
    kept(a_value("4770000000000", "2023-08", status="P"))
    client = signed_in("specialist")
    page = _text(client.get("/indicators/post.revenue/"))
    assert "4.770 tỷ đồng tháng 8/2023 · Sơ bộ" in page
    assert "tháng 8/2023 4.770 tỷ đồng +6% Sơ bộ Bản 2, đã điều chỉnh" in page
    client.post("/language/", {"language": "en", "next": "/"})
    client.cookies["django_language"] = "en"
    assert "August 2023 VND 4.77 trillion +6% Provisional Vintage 2, revised" in _text(
        client.get("/indicators/post.revenue/")
    )


def test_a_day_can_be_asked_for(signed_in) -> None:
    kept(a_value("4750000000000"), at=moment("2023-09-05"))
    kept(a_value("4770000000000"), at=moment("2023-10-05"))
    page = _text(signed_in("leader").get("/indicators/post.revenue/?as_of=2023-09-30"))
    assert "4.750 tỷ đồng" in page
    assert "4.770 tỷ đồng" not in page
    assert "Như đã biết đến hết ngày 30/09/2023." in page


def test_invented_figures_are_said_to_be_invented_on_every_page(signed_in) -> None:
    kept(a_value("100"), a_value("100", area="01"), a_value("7", indicator="telecom.revenue"), invented=True)
    client = signed_in("specialist")
    told = {
        path: "giả định" in _text(client.get(path)).lower()
        for path in ("/indicators/?text=doanh+thu+dich+vu+buu+chinh", "/indicators/post.revenue/", "/indicators/post.revenue/areas/",
                     "/indicators/post.revenue/sources/", "/indicators/post.revenue/VN/2023-08/", "/indicators/telecom.revenue_growth/")
    }  # fmt: skip
    assert told == dict.fromkeys(told, True)


def test_the_point_page_has_every_vintage_with_author_and_reason(signed_in, person) -> None:
    author = person("publisher", full_name="Trần Văn Ghi")
    kept(a_value("100"), at=moment("2023-09-05"), reason="Báo cáo tháng 8", reference="thang-8.xlsx")
    kept(a_value("103"), at=moment("2023-10-05"), author=author, reason="Địa phương báo cáo lại")
    page = _text(signed_in("leader").get("/indicators/post.revenue/VN/2023-08/"))
    assert page.index("Bản 2, ghi lúc") < page.index("Bản 1, ghi lúc")
    assert [
        said in page
        for said in (
            "Trần Văn Ghi",
            "Địa phương báo cáo lại",
            "Báo cáo tháng 8",
            "thang-8.xlsx",
            "Thay ngày 05/10/2023",
        )
    ] == [True] * 5


def test_provinces_are_shown_on_the_34_or_the_63_and_a_missing_part_is_named(signed_in) -> None:
    kept(*[a_value(value, "2025-05", area=area) for area, value in (("02", "10"), ("08", "5"), ("10", "7"))])
    client = signed_in("leader")
    on_34 = _text(client.get("/indicators/post.revenue/areas/?period=2025-05&division=34"))
    on_63 = _text(client.get("/indicators/post.revenue/areas/?period=2025-05&division=63"))
    assert "Tỉnh Tuyên Quang 15 đồng — Tính từ: Tỉnh Hà Giang, Tỉnh Tuyên Quang" in on_34
    assert "Thiếu: post.revenue Tỉnh Yên Bái tháng 5/2025" in on_34
    assert "Tỉnh Hà Giang 10 đồng" in on_63
    assert "Có số liệu 3/63" in on_63


def test_a_derived_figure_is_flagged_with_its_formula_and_says_what_is_missing(signed_in) -> None:
    kept(
        *[
            a_value(value, period, indicator="telecom.revenue")
            for value, period in (("106", "2023-08"), ("100", "2022-08"))
        ]
    )
    page = _text(signed_in("leader").get("/indicators/telecom.revenue_growth/"))
    assert "Số liệu dẫn xuất: tính theo công thức khi mở trang" in page
    assert "(telecom.revenue ÷ telecom.revenue cùng kỳ năm trước − 1) × 100" in page
    assert "tháng 8/2023 6% 2 số liệu đã ghi nhận" in page
    assert "Thiếu: telecom.revenue Cả nước tháng 8/2021" in page


def test_a_target_shows_progress_and_the_pace_it_needs(signed_in) -> None:
    kept(
        *[
            a_value(value, period, indicator="economy.gdp_share")
            for value, period in (("12", "2021-Q1"), ("14", "2023-Q1"))
        ]
    )
    page = _text(signed_in("leader").get("/indicators/economy.gdp_share/"))
    assert "Tối thiểu 20% vào năm 2025 Đang thực hiện" in page
    assert "Hiện có 14% (quý I/2023). Đã đi 25% quãng đường. Từ nay mỗi tháng cần thêm 0,18 điểm %." in page


def test_the_forecast_is_a_part_that_says_whether_the_target_will_be_met(signed_in) -> None:
    kept(*[
        a_value(str(10 + quarter), f"{2021 + quarter // 4}-Q{quarter % 4 + 1}", indicator="economy.gdp_share")
        for quarter in range(12)
    ])  # fmt: skip
    client = signed_in("leader")
    page = _text(client.get("/indicators/economy.gdp_share/forecast/?target=economy.gdp_share.2025"))
    assert page.startswith("Có khả năng đạt Dự báo năm 2025:")
    assert client.get("/indicators/economy.gdp_share/forecast/?target=none").status_code == 404


def test_a_reporter_sees_definitions_and_no_figure(signed_in) -> None:
    kept(a_value("4750000000000"))
    client = signed_in("reporter")
    for path in ("/indicators/", "/indicators/post.revenue/"):
        assert "4.750" not in _text(client.get(path))
    assert "Số liệu chưa công bố" in _text(client.get("/indicators/post.revenue/"))


def test_files_hold_the_figures_exactly_and_the_audit_tells_of_them(signed_in) -> None:
    kept(a_value("12345678901234567.89"), reason="=HYPERLINK(1)")
    client = signed_in("leader")
    text = b"".join(client.get("/indicators/post.revenue/export.csv").streaming_content).decode()
    assert "12345678901234567.89" in text
    assert ",=HYPERLINK" not in text
    book = openpyxl.load_workbook(
        io.BytesIO(b"".join(client.get("/indicators/post.revenue/export.xlsx?area=all").streaming_content))
    )
    assert any("post.revenue" in [cell.value for cell in row] for sheet in book for row in sheet.iter_rows())
    told = [
        json.loads(entry.after) for entry in Entry.objects.filter(action="observations.exported").order_by("number")
    ]
    assert told == [
        {"indicator": "post.revenue", "area": "VN", "form": "csv", "rows": 1},
        {"indicator": "post.revenue", "area": "all", "form": "xlsx", "rows": 1},
    ]


def test_an_address_of_nothing_is_not_found(signed_in) -> None:
    client = signed_in("leader")
    paths = (
        "/indicators/post.nothing/",
        "/indicators/post.revenue/VN/2023-08/",
        "/indicators/post.revenue/VN/august/",
        "/indicators/post.revenue/export.doc",
    )
    assert [client.get(path).status_code for path in paths] == [404] * 4


def test_the_list_is_found_by_words_without_accents_and_by_state(signed_in) -> None:
    kept(a_value("1", "2020-01"))
    client = signed_in("leader")
    assert "post.revenue " in _text(client.get("/indicators/?text=doanh thu dich vu buu chinh"))
    assert "post.revenue " in _text(client.get("/indicators/?state=late"))
    assert "post.revenue " not in _text(client.get("/indicators/?state=empty&domain=post"))
    assert "telecom.revenue_growth" in _text(client.get("/indicators/?state=computed"))
