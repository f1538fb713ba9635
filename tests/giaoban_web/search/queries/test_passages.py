"""What was read is found, by those who may see it, and no longer than it is there."""

from __future__ import annotations

import pytest
from tests.giaoban_web.documents.sending import sent_and_read

from giaoban_web.claims.actions import keep_reading
from giaoban_web.documents.models import Document
from giaoban_web.search.models import Passage
from giaoban_web.search.queries import find_indicators, find_passages
from giaoban_web.search.words import asked

pytestmark = pytest.mark.django_db
EVERY = tuple(Passage.Kind)


@pytest.fixture(autouse=True)
def _own_folder(settings, tmp_path) -> None:
    settings.MEDIA_ROOT = tmp_path / "files"


def texts(user, question: str, *kinds: Passage.Kind) -> list[str]:
    return [hit.passage.text for hit in find_passages(user, asked(question), kinds or EVERY).hits]


@pytest.mark.parametrize(
    "question",
    ["doanh thu vien thong", "Doanh thu viễn thông", "DOANH THU viễn thong", '"doanh thu viễn thông"', "11.000 tỷ"],
)
def test_a_line_is_found_with_accents_without_and_by_its_figures(person, question: str) -> None:
    user = person("specialist")
    sent_and_read(user)
    assert texts(user, question, Passage.Kind.TEXT) == [
        "Doanh thu viễn thông tháng 8/2023 đạt 11.000 tỷ đồng, tăng 25% so với tháng 8/2022 (10.000 tỷ đồng)."
    ]


def test_other_accents_other_words(person) -> None:
    user = person("specialist")
    sent_and_read(user)
    assert texts(user, "doánh thư") == []


def test_a_claim_is_found_by_the_name_of_its_indicator_in_either_language(person) -> None:
    user = person("specialist")
    sent_and_read(user)
    assert texts(user, "telecommunications revenue 2023-08", Passage.Kind.CLAIM) == [
        "Doanh thu viễn thông tháng 8/2023 đạt 11.000 tỷ đồng"
    ]


def test_a_title_is_found_by_the_name_of_the_file(person) -> None:
    user = person("specialist")
    document = sent_and_read(user, name="so-lieu-dac-biet.txt")
    assert texts(user, "dac biet") == [document.title]


@pytest.mark.parametrize(
    "question", ["'", '"', "\\", "a:*", "x | y", "!", "( )", "words:a", "NEAR(a b)", "%_%", "\x00a"]
)
def test_no_question_is_an_operator(person, question: str) -> None:
    user = person("specialist")
    sent_and_read(user)
    assert texts(user, question) == []


def test_an_internal_document_is_found_by_nobody_without_the_right(person) -> None:
    sent_and_read(person("specialist"), organisation="mps")
    outsider = person("reporter", organisation="most")
    assert [texts(outsider, question) for question in ("doanh thu", "bao cao", "telecom")] == [[], [], []]
    Document.objects.update(mark="public")
    assert len(texts(outsider, "11.000", Passage.Kind.TEXT)) == 1


def test_reading_again_leaves_each_passage_once_and_a_document_that_goes_takes_its_own_along(person) -> None:
    from tests.giaoban_web.documents.sending import reading_of

    from giaoban_web.documents.actions import begin_reading, read_again

    user = person("specialist")
    document = sent_and_read(user)
    before = texts(user, "doanh thu")
    read_again(user, document.pk)
    outcome = reading_of(document)
    keep_reading(document, outcome, outcome.findings, token=begin_reading(document.pk))
    assert texts(user, "doanh thu") == before
    document.delete()
    assert texts(user, "doanh thu") == []


def test_hits_come_page_by_page(person) -> None:
    user = person("specialist")
    sent_and_read(user, "".join(f"Doanh thu đợt {number} tốt.\n" for number in range(7)), "a.txt")
    pages = [
        find_passages(user, asked("doanh thu dot"), (Passage.Kind.TEXT,), first=first, size=3) for first in (0, 3, 6)
    ]
    assert [(len(page.hits), page.more) for page in pages] == [(3, True), (3, True), (1, False)]


def test_an_indicator_is_found_by_its_name_first() -> None:
    assert [found.code for found in find_indicators(asked("doanh thu vien thong"))][:2] == [
        "telecom.revenue",
        "telecom.fixed_revenue",
    ]
    assert find_indicators(asked("không có chỉ tiêu nào như thế")) == []
