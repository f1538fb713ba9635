"""Directives of whole documents: the minutes written for these tests, and what holds for any text."""

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from giaoban.directives import Directive, read, read_pieces
from giaoban.documents import document_from_text, open_document

MINUTES = Path(__file__).parent / "minutes"
DAY = date(2023, 9, 12)
WORDS = st.sampled_from(
    [
        "yêu cầu",
        "giao",
        "đề nghị",
        "chỉ đạo",
        "Vụ Bưu chính",
        "các Sở TT&TT",
        "các bộ, ngành, địa phương",
        "Bộ trưởng Nguyễn Văn Mẫu",
        "nhấn mạnh",
        "phải",
        "cần",
        "nên",
        "không được",
        "rà soát",
        "xây dựng\n    ",
        "khẩn trương",
        "báo cáo",
        "hoàn thành",
        "trước ngày 15/9",
        "trong tháng 10",
        "quý IV/2023",
        "trong tuần này",
        "hằng tháng",
        "chủ trì, phối hợp với",
        ",",
        ";",
        ":",
        ".",
        "\n",
        "\n\n- ",
        "\n1. ",
        "(",
        ")",
        '"',
        "“",
        "và\n    ",
        "là năm",
        "năm 2023",
        "II. NHIỆM VỤ",
        "\nI. KẾT QUẢ\n",
        "như sau:",
        "đã",
        "sẽ",
        "có thể",
        "?",
        "thông báo để",
        "Năm",
        "100%",
        "dữ liệu",
        "\u200b",
        "\xa0",
        "31/2",
        "trong 999 ngày",
        "ngày 31",
        "thứ Sáu tuần tới",
        "trước",
    ]
)
PHRASES = st.lists(WORDS, max_size=40).map(" ".join)
TEXTS = st.one_of(PHRASES, PHRASES.map(lambda text: f"II. NHIỆM VỤ\n\n{text}\n"), st.text(max_size=200))


def _gold(path: Path) -> Iterator[dict[str, Any]]:
    for line in path.with_name(f"{path.stem}.directives.jsonl").read_text("utf-8").splitlines():
        yield json.loads(line)


@pytest.mark.parametrize("path", sorted(MINUTES.glob("*.txt")), ids=lambda path: path.stem)
def test_minutes_give_the_directives_a_careful_reader_finds(path: Path) -> None:
    document = open_document(path)
    spans = [(document.text.index(each["quote"]), each) for each in _gold(path)]
    found = read(document)
    pairs = [
        (gold, next((one for one in found if one.start < start + len(gold["quote"]) and start < one.end), None))
        for start, gold in spans
    ]
    assert [(gold["quote"], one and one.assignee, one and one.deadline) for gold, one in pairs] == [
        (gold["quote"], gold["assignee"], gold["deadline"]) for gold, _ in pairs
    ]
    assert len(found) == len(pairs)


def test_a_directive_says_who_does_what_by_when_and_who_said_so() -> None:
    text = "Bộ trưởng Nguyễn Văn Mẫu yêu cầu Cục Viễn thông kiểm tra các trạm phát sóng trước ngày 30/9."
    assert read(document_from_text(text), published=DAY) == (
        Directive(
            document="-",
            start=0,
            end=91,
            quote=text[:-1],
            issuer="Bộ trưởng Nguyễn Văn Mẫu",
            assignee="Cục Viễn thông",
            action="Kiểm tra các trạm phát sóng trước ngày 30/9",
            deadline="2023-09-30",
            deadline_quote="trước ngày 30/9",
            domain="telecom",
            rule=("instruction: yêu cầu", "the party told", "deadline: dated day"),
        ),
    )


def test_an_office_named_once_with_a_person_is_that_person_afterwards() -> None:
    text = "Bộ trưởng Nguyễn Văn Mẫu chủ trì hội nghị.\nBộ trưởng yêu cầu các Sở báo cáo."
    assert [each.issuer for each in read(document_from_text(text))] == ["Bộ trưởng Nguyễn Văn Mẫu"]


def test_a_list_takes_the_deadline_of_its_introduction() -> None:
    text = "Yêu cầu các đơn vị hoàn thành các việc sau trước ngày 30/9:\n- Rà soát hồ sơ lưu trữ.\n- Nộp báo cáo tự đánh giá.\n"
    assert [
        (each.assignee, each.deadline, each.deadline_quote) for each in read(document_from_text(text), published=DAY)
    ] == [
        ("các đơn vị", "2023-09-30", "trước ngày 30/9"),
        ("các đơn vị", "2023-09-30", "trước ngày 30/9"),
    ]


@settings(max_examples=300, deadline=None)
@given(TEXTS)
def test_any_text_is_read_without_a_crash_and_each_quote_is_the_text_at_its_span(text: str) -> None:
    document = document_from_text(text)
    for each in read(document, published=DAY):
        assert 0 <= each.start < each.end <= len(document.text)
        assert each.quote == document.text[each.start : each.end]
        assert "\n" not in each.quote
        assert each.action


@settings(max_examples=100, deadline=None)
@given(TEXTS)
def test_every_deadline_is_a_day_a_month_a_quarter_or_a_year(text: str) -> None:
    for each in read(document_from_text(text), published=DAY):
        if each.deadline is not None:
            year, _, rest = each.deadline.partition("-")
            assert year.isdecimal()
            assert rest in ("", "Q1", "Q2", "Q3", "Q4") or date.fromisoformat(
                f"{year}-{rest}"[:10] if len(rest) > 2 else f"{year}-{rest}-01"
            )


def test_a_text_read_in_pieces_counts_over_the_whole() -> None:
    whole = document_from_text("II. NHIỆM VỤ\n\n1. Vụ Bưu chính rà soát hồ sơ.\n\n2. Cục Viễn thông báo cáo kết quả.\n")
    cut = whole.text.index("2. ")
    first = document_from_text(whole.text[:cut])
    second = replace(
        whole,
        text=whole.text[cut:],
        offset=cut,
        blocks=tuple(
            replace(block, start=block.start - cut, end=block.end - cut) for block in whole.blocks if block.start >= cut
        ),
    )
    assert [each.quote for each in read_pieces([first, second])] == [
        whole.text[each.start : each.end] for each in read_pieces([first, second])
    ]


@pytest.mark.parametrize(
    "unit",
    [
        "Giao Vụ Bưu chính, Cục Viễn thông rà soát, ",
        "trước trước trong đến hạn ",
        "các bộ, ngành, ",
        "Bộ trưởng yêu cầu: ",
        "(((",
        "; báo cáo trước ngày 15/9",
    ],
)
def test_a_line_of_one_thing_repeated_brings_nothing_beyond_its_text(unit: str) -> None:
    document = document_from_text(f"II. NHIỆM VỤ\n\n{unit * 1600}\n")
    found = read(document, published=DAY)
    assert all(document.text[each.start : each.end] == each.quote for each in found)
    assert len(found) <= 1600
