import base64
import hashlib
import json
import re
from pathlib import Path

import pytest
from tests.checks.making import Page
from tests.markup.examples import CLAIMS, claim, document

from giaoban.catalogue import load
from giaoban.checks import check
from giaoban.claims.model import Claim, Direction
from giaoban.documents import Document
from giaoban.figures import Unit
from giaoban.markup import report

HOSTILE = "</script><img src=x onerror=alert(1)> {lang} [[a|b]] <!--data--> có 7 <b>bộ</b>"


def _page(*readings: tuple[Document, tuple[Claim, ...]], lang: str = "vi") -> str:
    return "".join(report(readings or ((document(), CLAIMS),), load(), lang=lang))  # type: ignore[arg-type]


def _data(page: str) -> dict[str, object]:
    match = re.search(r'<script type="application/json" id="data">(.*?)</script>', page, re.DOTALL)
    assert match is not None
    data: dict[str, object] = json.loads(match[1])
    return data


def test_the_page_fetches_nothing_and_runs_only_its_own_script() -> None:
    page = _page()
    styles, scripts = (
        re.findall(r"<style>(.*?)</style>", page, re.DOTALL),
        re.findall(r"<script>(.*?)</script>", page, re.DOTALL),
    )
    hashes = [base64.b64encode(hashlib.sha256(part.encode()).digest()).decode() for part in (*styles, *scripts)]
    policy = re.search(r'Content-Security-Policy" content="([^"]*)"', page)
    assert policy is not None
    assert policy[1] == (
        f"default-src 'none'; style-src 'sha256-{hashes[0]}'; script-src 'sha256-{hashes[1]}'; "
        "img-src data:; base-uri 'none'; form-action 'none'"
    )
    outside = re.sub(r"<(script|style)>.*?</\1>", "", page, flags=re.DOTALL)
    assert re.findall(r"""\s(?:src|srcset|action)=|href="[^#]|url\(|@import|\son[a-z]+=""", outside + styles[0]) == []


def test_what_a_claim_says_is_there_in_both_languages() -> None:
    facts = _data(_page())["claims"]
    assert isinstance(facts, list)
    assert facts[0] == {
        "document": 0,
        "kind": "money",
        "status": ["actual", "thực hiện", "actual"],
        "value": ["ước 4.750 tỷ đồng", "est. VND 4.75 trillion"],
        "unit": ["đồng", "VND"],
        "interval": None,
        "qualifier": ["ước tính", "estimate"],
        "period": ["tháng 8/2023", "August 2023"],
        "area": ["Cả nước", "Viet Nam"],
        "subject": "doanh thu bưu chính",
        "quote": "Doanh thu ước đạt 4.750 tỷ đồng",
        "indicator": "post.revenue",
        "name": [load().indicators["post.revenue"].name_vi, load().indicators["post.revenue"].name_en],
        "domain": "post",
        "confidence": 90,
        "words": ["doanh thu"],
        "changes": [["tăng 6% so với tháng 8/2022", "up 6% compared with August 2022"]],
        "rules": ["number with a unit"],
        "cell": None,
        "whole": None,
        "sort": ["4750000000000", "2023-08"],
    }


def test_a_part_names_its_whole_by_its_number_on_the_page() -> None:
    text = "Có 5 vụ, trong đó 2 vụ nặng"
    whole = claim("5 vụ", "5", Unit.COUNT, text)
    part = claim("2 vụ", "2", Unit.COUNT, text, part_of=whole.id)
    facts = _data(_page((document(), CLAIMS), (document(text), (part, whole))))["claims"]
    assert isinstance(facts, list)
    assert [fact["whole"] for fact in facts[-2:]] == [None, len(CLAIMS)]


def test_hostile_names_titles_and_texts_stay_text() -> None:
    hostile = claim("có 7 <b>bộ</b>", "7", Unit.COUNT, HOSTILE, subject=HOSTILE, area=HOSTILE, rule=(HOSTILE,))
    page = _page((document(HOSTILE, name=HOSTILE), (hostile,)), (document(HOSTILE + "\n", name="{summary}"), ()))
    ours = _page()
    assert page.count("<script") == ours.count("<script")
    assert "<img" not in page
    assert "<b>bộ" not in page
    facts = _data(page)["claims"]
    assert isinstance(facts, list)
    assert (facts[0]["subject"], facts[0]["area"], facts[0]["rules"]) == (HOSTILE, [HOSTILE, HOSTILE], [HOSTILE])


def test_every_word_of_the_page_has_both_languages() -> None:
    vietnamese, english = _page(), _page(lang="en")
    assert "[[" not in re.sub(r"<script.*?</script>", "", vietnamese, flags=re.DOTALL)
    assert '<html lang="vi"' in vietnamese
    assert '<html lang="en"' in english
    assert "Bảng số liệu</button>" in vietnamese
    assert "All figures</button>" in english


def test_a_report_of_nothing_is_still_a_page() -> None:
    assert _data("".join(report((), load()))) == {
        "documents": [],
        "domains": {},
        "kinds": _data(_page())["kinds"],
        "claims": [],
    }


@pytest.mark.needs("chromium")
def test_a_reader_can_find_a_figure_and_follow_it_to_its_sentence(tmp_path: Path, program: object) -> None:
    from playwright.sync_api import expect, sync_playwright

    page_file = tmp_path / "report.html"
    page_file.write_text(_page((document(), CLAIMS), (document(HOSTILE), ())), encoding="utf-8")
    wrong: list[str] = []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=str(program("chromium")),  # type: ignore[operator]
            args=["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"],
        )
        page = browser.new_page(viewport={"width": 360, "height": 740})
        page.on("console", lambda message: wrong.append(message.text))
        page.on("pageerror", lambda error: wrong.append(str(error)))
        page.on("request", lambda request: None if request.url.startswith("file:") else wrong.append(request.url))
        page.goto(page_file.as_uri())

        page.focus("#c0")
        assert page.inner_text("#facts h3") == "ước 4.750 tỷ đồng"
        assert page.locator(".q.lit").all_inner_texts()[0] == "Doanh thu ước đạt "

        page.focus("#tab-text")
        page.keyboard.press("ArrowRight")
        assert page.inner_text("#count") == f"{len(CLAIMS)} số liệu"
        page.fill("#query", "buu chinh")
        expect(page.locator("#rows tr")).to_have_count(1)
        page.fill("#query", "bừu chính")
        expect(page.locator("#rows tr")).to_have_count(0)
        page.click("button[type=reset]")
        page.select_option("#by-status", "target")
        expect(page.locator("#rows tr")).to_have_count(1)
        page.focus("#rows a")
        page.keyboard.press("Enter")
        assert page.evaluate("document.activeElement.id") == "c2"
        assert page.get_attribute("#tab-text", "aria-selected") == "true"

        page.keyboard.press("Escape")
        page.click("#language")
        page.focus("#c4")
        assert page.inner_text("#facts h3") == "46th of 181"
        assert page.inner_text("#tab-table") == "All figures"
        assert page.evaluate("document.documentElement.scrollWidth") == 360
        browser.close()
    assert wrong == []


def test_a_page_of_what_was_only_read_says_nothing_of_checks() -> None:
    page = re.sub(r"<(script|style)>.*?</\1>", "", _page(), flags=re.DOTALL)
    assert [word for word in ("view-findings", "tab-findings", "<!--") if word in page] == []
    assert '<html lang="vi" class="one">' in page


def _checked() -> str:
    """Two documents, of which the second says 500 to 520 is up 14%, and is repeated wrongly; the figures are invented."""
    pages = (
        Page("Tháng 8/2023, số tem là 520 tem, tăng 14% so với 500 tem.", "sai.txt"),
        Page("Tháng 8/2023, số thư là 104 thư, tăng 4% so với 100 thư. " + "Hết. " * 2000, "khop.txt"),
    )
    for page, value, base, size in zip(pages, ("520 tem", "104 thư"), ("500", "100"), ("14", "4"), strict=True):
        change = page.change(f"tăng {size}%", Direction.UP, percent=size, base_value=base)
        page.states(value, value[:3], Unit.COUNT, change, counted=value[4:], subject=f"số {value[4:]}")
    readings = [page.reading for page in reversed(pages)]
    found = check(readings, everything=True)
    return "".join(report([(each.document, each.claims) for each in readings], load(), findings=found))


@pytest.mark.needs("chromium")
def test_a_specialist_sees_the_error_first_and_follows_it_to_its_sentence_and_back(
    tmp_path: Path, program: object
) -> None:
    from playwright.sync_api import expect, sync_playwright

    page_file = tmp_path / "checked.html"
    page_file.write_text(_checked(), encoding="utf-8")
    wrong: list[str] = []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=str(program("chromium")),  # type: ignore[operator]
            args=["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"],
        )
        page = browser.new_page(viewport={"width": 360, "height": 740})
        page.on("console", lambda message: wrong.append(message.text))
        page.on("pageerror", lambda error: wrong.append(str(error)))
        page.on("request", lambda request: None if request.url.startswith("file:") else wrong.append(request.url))
        page.goto(page_file.as_uri())

        assert page.locator(".verdict").all_inner_texts() == ["✕ Sai", "✓ Khớp"]
        assert page.locator("#f0 mark.judged").all_inner_texts() == ["tăng 14%"]
        assert page.inner_text("#found") == "2 phát hiện"

        page.click("#f0 mark.judged")
        assert page.evaluate("document.activeElement.id") == "c1"
        assert page.locator(".lit").all_inner_texts() == ["520 tem", "tăng 14%"]
        assert page.locator(".q.v-error").all_inner_texts() == ["tăng 14%"]
        assert page.inner_text("#facts .judgement .verdict") == "✕ Sai"
        page.keyboard.press("Escape")
        assert page.evaluate("document.activeElement.id") == "f0"

        page.keyboard.press("j")
        assert page.evaluate("document.activeElement.id") == "f1"
        page.keyboard.press("k")
        page.keyboard.press("Enter")
        assert page.get_attribute("#tab-text", "aria-selected") == "true"
        page.keyboard.press("k")
        assert page.evaluate("document.activeElement.id") == "c0"
        page.click("#facts .judgement a")
        assert page.evaluate("document.activeElement.id") == "f1"

        page.click(".chip[data-verdict=error]")
        expect(page.locator(".finding:visible")).to_have_count(1)
        assert page.inner_text("#found") == "1 trong 2 phát hiện"
        page.select_option("#sift-document", "1")
        expect(page.locator(".finding:visible")).to_have_count(0)
        expect(page.locator("#none")).to_be_visible()
        page.click(".chip[data-verdict=error]")
        expect(page.locator(".finding:visible")).to_have_count(1)
        page.click("#language")
        assert page.inner_text("#f0 .verdict") == "✕ Error"
        assert page.evaluate("document.documentElement.scrollWidth") == 360
        browser.close()
    assert wrong == []


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("# **Tình hình bưu chính, viễn thông tháng 8**\nTốt.", "Tình hình bưu chính, viễn thông tháng 8"),
        ("BÁO CÁO\nTốt.", "bao-cao.md"),
        ("", "bao-cao.md"),
    ],
)
def test_a_document_is_called_by_its_heading_where_that_says_enough_else_by_its_file(text: str, title: str) -> None:
    assert _data(_page((document(text, name="thang-8/bao-cao.md"), ())))["documents"] == [title]
