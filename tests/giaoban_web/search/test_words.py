"""Words are found with accents and without, and shown where they stand."""

from __future__ import annotations

import pytest

from giaoban_web.search.words import asked, indexed, marked, words_of


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Hoà Bình, đạt 22,3%", ["hòa", "bình", "đạt", "22", "3"]),
        ("Đà Nẵng_2023", ["đà", "nẵng", "2023"]),
        ("4.750 tỷ (đồng)", ["4", "750", "tỷ", "đồng"]),
        ('\'; DROP -- "x" & | ! :* <->', ["drop", "x"]),
    ],
)
def test_words_are_letters_and_digits_in_one_form(text: str, words: list[str]) -> None:
    assert words_of(text) == words


def test_a_text_is_indexed_with_its_accents_and_without() -> None:
    assert indexed("Viễn thông") == "viễn thông vien thong"


@pytest.mark.parametrize(
    ("question", "phrases"),
    [
        ("doanh thu", [["doanh"], ["thu"]]),
        ('"doanh thu" 2023', [["doanh", "thu"], ["2023"]]),
        ("22,3 triệu", [["22", "3"], ["triệu"]]),
        ('"', []),
        ("a " * 40, [["a"]] * 12),
    ],
)
def test_a_question_is_its_phrases(question: str, phrases: list[list[str]]) -> None:
    assert asked(question) == phrases


def test_what_was_asked_for_is_marked_as_it_is_written() -> None:
    assert marked("Doanh thu Viễn thông đạt", asked("vien thong")) == [
        ("Doanh thu ", False),
        ("Viễn", True),
        (" ", False),
        ("thông", True),
        (" đạt", False),
    ]


def test_a_word_with_accents_marks_only_itself() -> None:
    assert [run for run, is_asked in marked("thu thư thứ", asked("thư")) if is_asked] == ["thư"]


def test_a_long_text_is_shown_where_most_of_it_is() -> None:
    text = "đầu " * 200 + "doanh thu viễn thông " + "cuối " * 200
    shown = marked(text, asked("doanh thu"), width=60)
    assert [run for run, is_asked in shown if is_asked] == ["doanh", "thu"]
    assert (shown[0], shown[-1][0][-1]) == (("…", False), "…")
