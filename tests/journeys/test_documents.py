"""Documents are sent by dragging and by keyboard, read while the page waits, opened, and found."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

pytestmark = pytest.mark.needs("chromium")
SAMPLES = Path(__file__).parents[2] / "samples"
NAMES = ("bao-cao-quy-ii-2021.txt", "giao-ban-quy-iii-2022.html", "bao-cao-quy-iii-2023.docx")
_WORKER = "from giaoban.commands.main import main; main()"
_DROP = """(files) => {
  const data = new DataTransfer();
  for (const [name, text] of files) data.items.add(new File([Uint8Array.from(atob(text), (c) => c.charCodeAt(0))], name));
  document.querySelector('[data-drop]').dispatchEvent(new DragEvent('drop', {dataTransfer: data, bubbles: true, cancelable: true}));
}"""


@pytest.fixture
def worker(site: Any) -> Iterator[None]:
    """A worker beside the site."""
    process = subprocess.Popen(
        [sys.executable, "-c", _WORKER, "worker"], env=site.environment, stderr=subprocess.DEVNULL
    )
    yield
    process.terminate()
    process.wait(30)


def encoded(name: str) -> list[str]:
    from base64 import b64encode

    return [name, b64encode((SAMPLES / name).read_bytes()).decode()]


def to(page: Any, where: str) -> None:
    """Press Tab until the focus is where the script says."""
    for _ in range(60):
        if page.evaluate(where):
            return
        page.keyboard.press("Tab")
    raise AssertionError(f"the keyboard never came to {where}")


def test_three_documents_are_sent_read_opened_and_found(visitor: Any, worker: None) -> None:
    someone = visitor()
    page = someone.sign_in("specialist")
    page.get_by_role("link", name="Văn bản").click()
    page.get_by_role("link", name="Tải lên").first.click()
    assert someone.axe() == []
    page.get_by_label("Tôi đã kiểm tra").check()
    page.evaluate(_DROP, [encoded(name) for name in NAMES[:2]])
    page.locator("#outcomes .tag-good").nth(1).wait_for()
    assert page.locator("#outcomes strong").all_inner_texts() == list(NAMES[:2])
    # the third by the keyboard, but for the system's own window of files
    page.reload()
    to(page, "document.activeElement.name === 'files'")
    page.locator("input[name=files]").set_input_files(SAMPLES / NAMES[2])
    to(page, "document.activeElement.name === 'no_secrets'")
    page.keyboard.press("Space")
    to(page, "document.activeElement.type === 'submit' && document.activeElement.form?.hasAttribute('data-upload')")
    page.keyboard.press("Enter")
    page.locator("#outcomes .tag-good").wait_for()
    assert someone.axe() == []
    page.get_by_role("link", name=f"Mở {NAMES[2]}").click()
    # the page that waits opens the text by itself
    page.locator("[data-text] a.f").first.wait_for(timeout=90_000)
    assert someone.axe() == []
    figure = page.locator("[data-text] a.f").nth(3)
    key = (figure.get_attribute("data-claims") or "").split(" ")[0]
    figure.focus()
    page.keyboard.press("Enter")
    page.locator(f"#claim-{key} details[open]").wait_for()
    assert page.evaluate("document.activeElement.closest('[data-claim]').dataset.claim") == key
    assert page.locator(f"#f{key}").get_attribute("class").split()[-1] == "lit"
    assert someone.axe() == []
    page.get_by_role("link", name="Tìm kiếm").click()
    page.get_by_label("Từ cần tìm").fill("doanh thu vien thong")
    page.locator("#results mark").first.wait_for()
    assert {word.lower() for word in page.locator("#results mark").all_inner_texts()} >= {
        "doanh",
        "thu",
        "viễn",
        "thông",
    }
    assert someone.axe() == []
    page.locator("#results .hit-title a").first.click()
    page.locator("[data-text]").wait_for()


@pytest.mark.parametrize(("width", "dark"), [(360, False), (1440, True)])
def test_every_page_of_documents_is_fit_for_everyone(visitor: Any, worker: None, width: int, dark: bool) -> None:
    someone = visitor(width, dark=dark)
    page = someone.sign_in("publisher")
    someone.open("/documents/upload/")
    page.get_by_label("Tôi đã kiểm tra").check()
    page.locator("input[name=files]").set_input_files(SAMPLES / NAMES[0])
    page.get_by_role("button", name="Tải lên").click()
    page.locator("#outcomes .outcome .tag").wait_for()
    someone.open("/documents/")
    page.locator("#documents a").first.click()
    page.locator("[data-text] a.f").first.wait_for(timeout=90_000)
    faults = {}
    for path in (
        page.url.removeprefix(someone.site.address),
        "/documents/",
        "/documents/upload/",
        "/search/?q=doanh+thu",
        "/search/",
    ):
        someone.open(path)
        wide = page.evaluate("document.documentElement.scrollWidth > window.innerWidth")
        faults[path] = [*someone.axe(), *(["wider than the screen"] if wide else [])]
    assert {path: found for path, found in faults.items() if found} == {}
