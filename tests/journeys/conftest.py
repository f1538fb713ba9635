"""What journeys may rely on: the real server in its own process on its own data, and a real browser that tells on pages.

A journey fails where a page writes an error to the console, throws one, or asks another host for anything.
"""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright
from tests.programs import find_program

PASSWORD = "mot-cau-dai-de-nho"
ROLES = ("reporter", "specialist", "publisher", "leader", "administrator")
_AXE = Path(__file__).parent / "assets" / "axe.min.js"
_ACCOUNTS = f"""
import django; django.setup()
from giaoban_web.people.actions import create_account
names = {{"reporter": "Đỗ Thị Mai", "specialist": "Nguyễn Văn An", "publisher": "Lê Hoàng Yến", "leader": "Phạm Quốc Hùng", "administrator": "Trần Thu Hà"}}
for role in {ROLES!r}:
    create_account(None, email=f"{{role}}@example.vn", full_name=names[role], role=role, organisation="mic", domains=["telecom"], password={PASSWORD!r})
"""


@dataclass
class Site:
    """A running site. log: what the server writes."""

    address: str
    home: Path
    environment: dict[str, str]
    log: Path


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """The site served by `giaoban serve` on a free port, with an account of every role (invented people)."""
    home = tmp_path_factory.mktemp("giaoban")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    environment = {
        **{name: value for name, value in os.environ.items() if not name.startswith(("GIAOBAN_", "DJANGO_"))},
        "GIAOBAN_HOME": str(home),
        "DJANGO_SETTINGS_MODULE": "giaoban_web.site.settings",
        "LANG": "vi_VN.UTF-8",
        "GIAOBAN_PUBLIC": "yes",  # so that a visitor sees what is published, and nothing else
    }
    giaoban = [sys.executable, "-c", "from giaoban.commands.main import main; main()"]
    subprocess.run([*giaoban, "setup"], env=environment, check=True, capture_output=True)
    subprocess.run([sys.executable, "-c", _ACCOUNTS], env=environment, check=True, capture_output=True)
    log = home / "server.log"
    with log.open("wb") as out:
        server = subprocess.Popen([*giaoban, "serve", "--port", str(port)], env=environment, stdout=out, stderr=out)
    try:
        address = f"http://127.0.0.1:{port}"
        _wait_until_ready(address, server, log)
        yield Site(address, home, environment, log)
    finally:
        server.terminate()
        server.wait(30)


def _wait_until_ready(address: str, server: subprocess.Popen[bytes], log: Path) -> None:
    for _ in range(600):
        if server.poll() is not None:
            break
        try:
            with urllib.request.urlopen(f"{address}/health/ready", timeout=5):  # noqa: S310
                return
        except OSError:
            time.sleep(0.1)
    raise AssertionError(f"the server did not start:\n{log.read_text('utf-8', 'replace')}")


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Debian's Chromium."""
    path = find_program("chromium")
    assert path is not None, 'mark the test with @pytest.mark.needs("chromium")'
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=str(path), args=["--no-sandbox"])
        yield chromium
        chromium.close()


@dataclass
class Visitor:
    """A browser of one person, and what its pages complained of."""

    context: BrowserContext
    page: Page
    site: Site
    complaints: list[str] = field(default_factory=list)

    def open(self, path: str) -> Page:
        """Go to a page of the site."""
        self.page.goto(self.site.address + path)
        return self.page

    def sign_in(self, role: str) -> Page:
        """Sign in as the person of a role, on the page, and be at home."""
        page = self.open("/accounts/login/")
        page.get_by_label("Thư điện tử").fill(f"{role}@example.vn")
        page.get_by_label("Mật khẩu").fill(PASSWORD)
        page.get_by_role("button", name="Đăng nhập", exact=True).click()
        page.wait_for_url(f"{self.site.address}/")
        return page

    def axe(self) -> list[str]:
        """What axe-core finds wrong with the page as it stands: `["color-contrast: .side-link"]`."""
        self.page.evaluate(_AXE.read_text("utf-8"))
        found: Any = self.page.evaluate("() => axe.run(document, {resultTypes: ['violations']})")
        return [f"{rule['id']}: {node['target']}" for rule in found["violations"] for node in rule["nodes"]]


@pytest.fixture
def visitor(site: Site, browser: Browser) -> Iterator[Callable[..., Visitor]]:
    """Makes a browser of its own for each person: `visitor(width=360, dark=True)`."""
    made: list[Visitor] = []

    def make(width: int = 1440, height: int = 900, *, dark: bool = False) -> Visitor:
        context = browser.new_context(
            viewport={"width": width, "height": height}, color_scheme="dark" if dark else "light", locale="vi-VN"
        )
        one = Visitor(context, context.new_page(), site)

        def listen(page: Page) -> None:
            page.on("console", lambda said: one.complaints.append(f"console: {said.text}") if said.type in ("error", "warning") else None)
            page.on("pageerror", lambda error: one.complaints.append(f"error: {error}"))
            page.on("request", lambda asked: None if asked.url.startswith((site.address, "data:", "blob:")) else one.complaints.append(f"left the site: {asked.url}"))

        listen(one.page)
        context.on("page", listen)
        made.append(one)
        return one

    yield make
    complaints = [complaint for one in made for complaint in one.complaints]
    for one in made:
        one.context.close()
    assert complaints == []
