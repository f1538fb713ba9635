"""A report is reviewed by keyboard alone, by two people at once, and against what is stored."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.needs("chromium")
ROOT = Path(__file__).parents[2]
expect.set_options(timeout=30_000)  # a busy machine is no fault of the page
_KEEP = """
import sys
import django; django.setup()
from tests.giaoban_web.review.reports import history, keep_report
from giaoban_web.people.models import User
name, month, indicator, value = sys.argv[1:]
text = f'''Tình hình viễn thông tháng {month}/2022 (số liệu giả định)
Số thuê bao băng rộng cố định tháng {month}/2022 đạt 20.100.300 thuê bao.
Số thuê bao băng rộng di động tháng {month}/2022 là 70.600.000 thuê bao.
Trong tháng đã xử lý 412 trường hợp theo quy định.
Doanh thu dịch vụ viễn thông tháng {month}/2022 đạt 10.840 tỷ đồng, tăng 6% so với tháng {month}/2021 (10.400 tỷ đồng).
'''
if value:
    history(indicator, "VN", {f"2022-{int(month):02d}": value})
print(keep_report(User.objects.get(email="publisher@example.vn"), text, name=name, title=f"Báo cáo tháng {month}/2022 (giả định)").pk)
"""


@pytest.fixture
def report(site) -> Callable[..., int]:
    """Keeps a report of a month as if it had been read, and a stored value where one is given; its id."""

    def keep(name: str, month: int, indicator: str = "", value: str = "") -> int:
        done = subprocess.run(
            [sys.executable, "-c", _KEEP, name, str(month), indicator, value], env=site.environment, cwd=ROOT, check=True, capture_output=True, text=True
        )
        return int(done.stdout)

    return keep


def _said(page: Page, words: str) -> None:
    expect(page.locator("[data-said]")).to_contain_text(words)


def _opened(page: Page, figure: str) -> None:
    expect(page.locator(".claim-title")).to_have_text(figure)


def test_the_keyboard_alone_reviews_a_report(visitor, report) -> None:
    document = report("ban-phim.txt", 3)
    someone = visitor()
    someone.sign_in("specialist")
    page = someone.open(f"/review/?document={document}&state=-")
    press = page.keyboard.press
    press("?")
    expect(page.get_by_role("dialog")).to_be_visible()
    press("Escape")
    press("j")
    _opened(page, "20.100.300 thuê bao")
    press("a")
    _said(page, "Đã chấp nhận và lưu giá trị mới.")
    expect(page.locator("[data-review-row]").first).to_contain_text("Đã chấp nhận")
    press("j")
    _opened(page, "70,6 triệu thuê bao")
    press("e")
    expect(page.locator("[name=fix-value]")).to_be_focused()
    press("Control+A")
    page.keyboard.type("70,7 triệu")
    press("Enter")
    _said(page, "Đã sửa số liệu.")
    _opened(page, "70,7 triệu thuê bao")
    press("u")
    _said(page, "Đã hoàn tác.")
    _opened(page, "70,6 triệu thuê bao")
    press("j")
    _opened(page, "10.840 tỷ đồng")
    press("j")  # figures nobody linked come after those of the own domains
    _opened(page, "412 trường hợp")
    press("l")
    page.keyboard.type("bang rong co dinh")
    expect(page.locator(".claim-choices button").first).to_contain_text("Số thuê bao băng rộng cố định")
    press("Tab")
    press("Tab")
    press("Enter")
    _said(page, "Đã gắn chỉ tiêu.")
    press("r")
    page.keyboard.type("Không thuộc chỉ tiêu được theo dõi")
    press("Enter")
    _said(page, "Đã loại số liệu.")
    press("k")
    _opened(page, "10.840 tỷ đồng")
    bulk = page.get_by_role("link", name="Chấp nhận hàng loạt").first
    while not bulk.evaluate("link => link === document.activeElement"):
        press("Shift+Tab")
    press("Enter")
    expect(page.get_by_role("heading", name="1 số liệu sẽ được chấp nhận")).to_be_visible()
    button = page.get_by_role("button", name="Chấp nhận các số liệu được chọn")
    while not button.evaluate("button => button === document.activeElement"):
        press("Tab")
    press("Enter")
    expect(page.get_by_text("Đã chấp nhận 1 số liệu.")).to_be_visible()
    states = [row.inner_text() for row in page.locator(".review-tags").all()]
    assert [state.split("\n")[0] for state in states] == ["Đã chấp nhận", "Đã chấp nhận", "Đã loại", "Sai"]


def test_the_keys_can_be_switched_off(visitor, report) -> None:
    document = report("tat-phim.txt", 4)
    someone = visitor()
    someone.sign_in("specialist")
    page = someone.open(f"/review/?document={document}")
    page.get_by_role("button", name="Phím tắt").click()
    page.get_by_label("Dùng phím tắt một chữ trên trình duyệt này").uncheck()
    page.keyboard.press("Escape")
    page.keyboard.press("j")
    expect(page.locator(".claim-title")).to_have_count(0)
    page.get_by_role("button", name="Phím tắt").click()
    page.get_by_label("Dùng phím tắt một chữ trên trình duyệt này").check()
    page.keyboard.press("Escape")
    page.keyboard.press("j")
    _opened(page, "20.100.300 thuê bao")


def test_two_reviewers_at_once_do_not_undo_each_other(visitor, report) -> None:
    document = report("hai-nguoi.txt", 5)
    pages = []
    for role in ("specialist", "publisher"):
        one = visitor()
        one.sign_in(role)
        page = one.open(f"/review/?document={document}")
        page.locator("[data-review-row] a").first.click()
        _opened(page, "20.100.300 thuê bao")
        pages.append(page)
    first, second = pages
    first.get_by_role("button", name="Chấp nhận a").click()
    _said(first, "Đã chấp nhận và lưu giá trị mới.")
    second.get_by_role("button", name="Chấp nhận a").click()
    _said(second, "Nguyễn Văn An đã chấp nhận số liệu này lúc")
    expect(second.locator(".claim-log li")).to_have_count(1)


def test_a_figure_that_contradicts_the_store_is_put_beside_it_and_decided(visitor, report) -> None:
    document = report("trai-nhau.txt", 6, "telecom.fixed_broadband_subscribers", "20000000")
    someone = visitor()
    someone.sign_in("specialist")
    page = someone.open(f"/review/?document={document}")
    page.keyboard.press("j")
    sides = page.locator(".claim-sides > div")
    expect(sides).to_have_count(2)
    assert [side.locator(".claim-side-value").inner_text() for side in sides.all()] == ["20 triệu thuê bao", "20.100.300 thuê bao"]
    page.keyboard.press("a")
    page.keyboard.type("Số chính thức thay số cũ")
    page.keyboard.press("Enter")
    _said(page, "Đã chấp nhận; giá trị đang có được sửa bằng một lần ghi mới.")
    page.keyboard.press("u")
    _said(page, "Đã hoàn tác.")
    expect(page.locator(".is-here")).to_contain_text("lần ghi 3")
    expect(page.locator(".is-here")).to_contain_text("20 triệu thuê bao")


@pytest.mark.parametrize(("width", "dark"), [(1440, False), (1440, True), (360, False)])
def test_axe_finds_nothing_and_no_page_is_wider_than_the_screen(visitor, report, width: int, dark: bool) -> None:
    document = report(f"axe-{width}-{dark}.txt", 7, "telecom.fixed_broadband_subscribers", "20000000")
    someone = visitor(width, dark=dark)
    someone.sign_in("publisher")
    page = someone.open(f"/review/?document={document}")
    claim = page.locator("[data-review-row]").first.get_attribute("data-review-row")
    found: dict[str, object] = {}
    for path in (
        f"/review/?document={document}", f"/review/claims/{claim}/", f"/review/documents/{document}/accept/", "/review/findings/",
        "/review/corpus/", f"/review/claims/{claim}/indicators/", "/review/",
    ):  # fmt: skip
        page = someone.open(path)
        if path.startswith("/review/?"):
            page.keyboard.press("j")
            expect(page.locator(".claim-title")).to_be_visible()
        for key in ("e", "l", "r") if "/claims/" in path or path.startswith("/review/?") else ():
            page.keyboard.press(key)
            page.keyboard.press("Escape")
        wider = page.evaluate("document.documentElement.scrollWidth - window.innerWidth") > 0
        found[path] = [*someone.axe(), *(["wider than the screen"] if wider else [])]
    assert {path: faults for path, faults in found.items() if faults} == {}


def test_everything_works_without_a_script(visitor, report, browser, site) -> None:
    document = report("khong-script.txt", 8)
    context = browser.new_context(java_script_enabled=False, locale="vi-VN")
    page = context.new_page()
    page.goto(f"{site.address}/accounts/login/")
    page.get_by_label("Thư điện tử").fill("publisher@example.vn")
    page.get_by_label("Mật khẩu").fill("mot-cau-dai-de-nho")
    page.get_by_role("button", name="Đăng nhập", exact=True).click()
    page.goto(f"{site.address}/review/?document={document}&state=-")
    page.locator("[data-review-row] a").first.click()
    page.get_by_role("button", name="Chấp nhận a").click()
    expect(page.get_by_text("Đã chấp nhận và lưu giá trị mới.")).to_be_visible()
    page.get_by_role("link", name="Tiếp").click()
    page.get_by_text("Sửa số liệu", exact=True).click()
    page.locator("[name=fix-value]").fill("70,7 triệu")
    page.get_by_role("button", name="Lưu chỗ sửa").click()
    expect(page.get_by_text("Đã sửa số liệu.")).to_be_visible()
    page.get_by_role("link", name="Tiếp").click()
    page.get_by_text("Gắn chỉ tiêu", exact=True).click()
    page.get_by_label("Tìm chỉ tiêu, có dấu hoặc không dấu").fill("bang rong co dinh")
    page.get_by_role("button", name="Tìm", exact=True).click()
    page.locator(".claim-choices button").first.click()
    expect(page.get_by_text("Đã gắn chỉ tiêu.")).to_be_visible()
    page.get_by_role("button", name="Hoàn tác u").click()
    expect(page.get_by_text("Đã hoàn tác.")).to_be_visible()
    page.get_by_text("Loại số liệu", exact=True).first.click()
    page.get_by_label("Lý do loại").fill("Không theo dõi")
    page.get_by_role("button", name="Loại số liệu").click()
    expect(page.get_by_text("Đã loại số liệu.")).to_be_visible()
    context.close()
