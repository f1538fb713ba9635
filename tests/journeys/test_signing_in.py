"""A person signs in, by mouse or by keyboard alone, in either language; every page is fit for everyone."""

import pytest

pytestmark = pytest.mark.needs("chromium")

# Everything the skeleton shows, with the role that sees it; each app's own journey adds its pages.
PAGES = {
    "": ("/accounts/login/", "/accounts/password/reset/", "/accounts/signup/", "/nothing-here/"),
    "reporter": ("/", "/people/me/", "/accounts/password/change/", "/accounts/2fa/", "/accounts/sessions/", "/audit/"),
    "administrator": ("/people/", "/people/new/", "/people/1/", "/audit/", "/audit/verify/"),
}
EXPECTED_ERRORS = {"/nothing-here/": "404", "/audit/": "403"}


def test_a_person_signs_in_switches_the_language_and_signs_out(visitor) -> None:
    someone = visitor()
    page = someone.sign_in("specialist")
    assert page.locator("h1").inner_text() == "Xin chào, Nguyễn Văn An"
    page.get_by_role("button", name="English").click()
    assert page.locator("h1").inner_text() == "Hello, Nguyễn Văn An"
    assert page.locator("html").get_attribute("lang") == "en"
    page.get_by_role("button", name="Tiếng Việt").click()
    page.get_by_role("button", name="Đăng xuất").click()
    page.wait_for_url("**/accounts/login/**")


def test_a_person_signs_in_with_the_keyboard_alone(visitor) -> None:
    someone = visitor()
    page = someone.open("/accounts/login/")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    while page.evaluate("document.activeElement.name") != "login":
        page.keyboard.press("Tab")
    page.keyboard.type("leader@example.vn")
    while page.evaluate("document.activeElement.name") != "password":
        page.keyboard.press("Tab")
    page.keyboard.type("mot-cau-dai-de-nho")
    page.keyboard.press("Enter")
    page.wait_for_url(f"{someone.site.address}/")
    while page.evaluate("document.activeElement.textContent.trim()") != "Nhật ký":
        page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.wait_for_url("**/audit/")
    assert page.locator("h1").inner_text() == "Nhật ký"


def test_an_administrator_makes_an_account_and_the_person_sets_a_password(visitor) -> None:
    administrator = visitor()
    page = administrator.sign_in("administrator")
    page.get_by_role("link", name="Người dùng").click()
    page.get_by_role("link", name="Thêm người dùng").click()
    page.get_by_label("Thư điện tử").fill("moi@example.vn")
    page.get_by_label("Họ và tên").fill("Vũ Thị Mới")
    page.get_by_role("button", name="Lưu").click()
    link = page.get_by_label("Đường dẫn").input_value()
    newcomer = visitor()
    newcomer.page.goto(link)
    newcomer.page.get_by_label("Mật khẩu mới", exact=True).fill("hoa-sen-nở-trong-đầm")
    newcomer.page.get_by_label("Mật khẩu mới (nhập lại)").fill("hoa-sen-nở-trong-đầm")
    newcomer.page.get_by_role("button", name="Đổi mật khẩu").click()
    newcomer.open("/accounts/login/")
    newcomer.page.get_by_label("Thư điện tử").fill("moi@example.vn")
    newcomer.page.get_by_label("Mật khẩu").fill("hoa-sen-nở-trong-đầm")
    newcomer.page.get_by_role("button", name="Đăng nhập", exact=True).click()
    newcomer.page.wait_for_url(f"{newcomer.site.address}/")
    assert newcomer.page.locator("h1").inner_text() == "Xin chào, Vũ Thị Mới"


def test_a_passkey_opens_the_account_without_a_password(visitor) -> None:
    someone = visitor()
    # Passkeys are bound to a name, and an address in digits is none.
    someone.site.address, kept = someone.site.address.replace("127.0.0.1", "localhost"), someone.site.address
    try:
        device = someone.context.new_cdp_session(someone.page)
        device.send("WebAuthn.enable")
        options = {"protocol": "ctap2", "transport": "internal", "hasResidentKey": True, "hasUserVerification": True, "isUserVerified": True}
        device.send("WebAuthn.addVirtualAuthenticator", {"options": {**options, "automaticPresenceSimulation": True}})
        page = someone.sign_in("publisher")
        someone.open("/accounts/2fa/webauthn/add/")
        if "reauthenticate" in page.url:
            page.get_by_label("Mật khẩu").fill("mot-cau-dai-de-nho")
            page.get_by_role("button", name="Xác nhận").click()
        page.get_by_label("Không cần mật khẩu").check()
        page.get_by_role("button", name="Thêm").click()
        page.wait_for_url(lambda url: "/webauthn/add/" not in url)
        page.get_by_role("button", name="Đăng xuất").click()
        page.wait_for_url("**/accounts/login/**")
        page.get_by_role("button", name="Đăng nhập bằng khóa đăng nhập").click()
        page.wait_for_url(f"{someone.site.address}/")
        assert page.locator("h1").inner_text() == "Xin chào, Lê Hoàng Yến"
    finally:
        someone.site.address = kept


@pytest.mark.parametrize(("width", "dark"), [(1440, False), (1440, True), (360, False), (360, True)])
def test_axe_finds_nothing_on_any_page(visitor, width: int, dark: bool) -> None:
    found = {}
    for role, paths in PAGES.items():
        someone = visitor(width, dark=dark)
        if role:
            someone.sign_in(role)
        for path in paths:
            someone.open(path)
            found[role, path] = someone.axe()
            # A page that is refused says so in the console by itself; anything else there is a fault.
            someone.complaints = [said for said in someone.complaints if EXPECTED_ERRORS.get(path, "none") not in said]
    assert {page: faults for page, faults in found.items() if faults} == {}


@pytest.mark.parametrize("width", [360, 1440])
def test_no_page_is_wider_than_the_screen(visitor, width: int) -> None:
    someone = visitor(width)
    someone.sign_in("administrator")
    wider = {}
    for path in (*PAGES["administrator"], "/", "/people/me/"):
        page = someone.open(path)
        wider[path] = page.evaluate("document.documentElement.scrollWidth - window.innerWidth") > 0
    assert [path for path, is_wider in wider.items() if is_wider] == []
