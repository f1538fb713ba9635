"""A release goes its way: prepared, frozen, scheduled, published, seen by a visitor, revised in a second one, corrected."""

from __future__ import annotations

import subprocess
import sys

import pytest

pytestmark = pytest.mark.needs("chromium")

_RECORD = """
import django, sys; django.setup()
from decimal import Decimal
from giaoban.periods import parse_period
from giaoban_web.observations.actions import record_values
from giaoban_web.observations.values import NewValue
record_values([NewValue("telecom.fixed_broadband_subscribers", area, "mic", parse_period(period), Decimal(value)) for area, period, value in (text.split() for text in sys.argv[1:])], kind="import", author=None, invented=True)
"""
_PAGES = ("/releases/", "/releases/calendar/", "/releases/1/", "/releases/2/", "/releases/2/erratum/?area=01", "/releases/drafts/new/")


def _record(site, *figures: str) -> None:
    subprocess.run([sys.executable, "-c", _RECORD, *figures], env=site.environment, check=True, capture_output=True)


def _drafted(page, title: str) -> None:
    page.get_by_role("link", name="Công bố", exact=True).first.click()
    page.get_by_role("link", name="Lập bản mới").click()
    page.get_by_label("Tên (tiếng Việt)").fill(title)
    page.get_by_label("Tên (tiếng Anh)").fill("Broadband")
    page.locator("details.choices summary").first.click()
    page.get_by_role("checkbox", name="Số thuê bao băng rộng cố định", exact=True).check()
    page.get_by_role("button", name="Lưu dự thảo").click()
    page.wait_for_url("**/releases/drafts/*/")
    page.locator("dl.counts").wait_for()


def _refused(visitor, path: str) -> bool:
    status = visitor.page.goto(visitor.site.address + path).status
    visitor.complaints = [said for said in visitor.complaints if "404" not in said]  # the browser's own word for it
    return status == 404


def test_a_release_is_prepared_published_revised_and_corrected(visitor, site) -> None:
    _record(site, "VN 2023-08 22400000", "01 2023-08 2400000")
    publisher, public = visitor(), visitor()
    page = publisher.sign_in("publisher")
    _drafted(page, "Băng rộng cố định tháng 8")
    page.get_by_role("button", name="Chốt số liệu").click()
    page.wait_for_url("**/releases/1/")
    page.get_by_label("Giờ công bố").fill("2099-01-15T09:00")
    page.get_by_role("button", name="Lên lịch").click()
    page.get_by_text("Tự mở cho mọi người lúc 09:00 15/01/2099").wait_for()

    assert "Băng rộng cố định tháng 8" in public.open("/releases/calendar/").locator("main").inner_text()
    assert "2.400.000" not in public.open("/releases/").content()
    assert [_refused(public, path) for path in ("/releases/1/", "/releases/1/files/giaoban-1.csv")] == [True, True]

    page.get_by_role("button", name="Bỏ lịch").click()
    page.get_by_role("button", name="Công bố ngay").click()
    page.get_by_text("Đã công bố.", exact=True).wait_for()
    shown = public.open("/releases/1/").locator("#release-figures").inner_text()
    assert ("2.400.000 thuê bao" in shown, "22.400.000 thuê bao" in shown) == (True, True)
    with public.page.expect_download() as download:
        public.page.get_by_role("link", name="CSV", exact=True).click()
    assert download.value.suggested_filename == "giaoban-1.csv"

    _record(site, "01 2023-08 2450000")
    _drafted(page, "Băng rộng cố định tháng 8, lần 2")
    assert page.locator("dl.counts dd").all_inner_texts() == ["2", "0", "1", "0", "1"]
    page.get_by_role("button", name="Chốt số liệu").click()
    page.wait_for_url("**/releases/2/")
    page.get_by_role("button", name="Công bố ngay").click()
    page.get_by_text("Đã công bố.", exact=True).wait_for()
    public.open("/releases/2/?change=revised")
    assert public.page.locator("#release-figures del").all_inner_texts() == ["2.400.000"]

    publisher.open("/releases/1/erratum/?area=01")
    page.get_by_label("Nội dung đính chính (tiếng Việt)").fill("Số của Hà Nội thiếu một doanh nghiệp.")
    page.get_by_label("Nội dung đính chính (tiếng Anh)").fill("Ha Noi lacks one enterprise.")
    page.get_by_role("button", name="Đăng đính chính").click()
    page.wait_for_url("**/releases/1/")
    text = public.open("/releases/1/").locator("main").inner_text()
    assert ("Số của Hà Nội thiếu" in text, "có đính chính" in text, "Đã có bản mới hơn" in text) == (True, True, True)

    faults, wider = {}, []
    for width, dark in ((1440, False), (1440, True), (360, False), (360, True)):
        someone = visitor(width, dark=dark)
        someone.sign_in("publisher")
        for path in _PAGES:
            opened = someone.open(path)
            found = someone.axe()
            if found:
                faults[path, width, dark] = found
            if opened.evaluate("document.documentElement.scrollWidth > window.innerWidth"):
                wider.append((path, width))
    assert (faults, wider) == ({}, [])


def test_the_keyboard_alone_prepares_a_release(visitor, site) -> None:
    _record(site, "VN 2022-08 1000")
    someone = visitor()
    page = someone.sign_in("publisher")
    someone.open("/releases/drafts/new/")

    def go_to(script: str) -> None:
        for _ in range(400):
            if page.evaluate(script):
                return
            page.keyboard.press("Tab")
        raise AssertionError(f"the keyboard does not reach {script}")

    for name in ("title_vi", "title_en"):
        go_to(f"document.activeElement.name === '{name}'")
        page.keyboard.type("Số liệu gõ bàn phím")
    go_to("document.activeElement.textContent.trim() === 'Lưu dự thảo'")
    page.keyboard.press("Enter")
    page.wait_for_url("**/releases/drafts/*/")
    go_to("document.activeElement.tagName === 'BUTTON' && document.activeElement.textContent.trim() === 'Chốt số liệu'")
    page.keyboard.press("Enter")
    page.wait_for_url(lambda url: "/drafts/" not in url)
    assert page.locator("h1").inner_text() == "Số liệu gõ bàn phím"
