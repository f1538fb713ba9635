"""The corpus of directives, beside the rules: who is told, by when, and what is no directive."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml

import giaoban.directives as directives
from giaoban.directives import Directive
from giaoban.documents import document_from_text

_MEETING = date(2023, 9, 11)
_TASKS = "I. KẾT QUẢ\n\nKết quả có nhiều chuyển biến.\n\nII. NHIỆM VỤ\n\n1. {}\n\n"
_SPEECH = "Bộ trưởng Nguyễn Văn Mẫu phát biểu kết luận hội nghị. {}\n"
_CORPUS: dict[str, Any] = yaml.safe_load(Path(directives.__file__).with_name("corpus.yaml").read_text("utf-8"))


def _read(frame: str, says: str) -> tuple[Directive, ...]:
    return directives.read(document_from_text(frame.format(says)), published=_MEETING)


def _cases(section: str, key: str) -> Iterator[Any]:
    for case in _CORPUS[section]:
        for says in case["says"]:
            yield pytest.param(case[key], says, id=f"{says} gives {case[key]}")


@pytest.mark.parametrize(("deadline", "says"), _cases("deadlines", "value"))
def test_a_wording_sets_its_deadline(deadline: date | str | None, says: str) -> None:
    joined = f"Giao Vụ Bưu chính rà soát hồ sơ{says}" if says[0] in ",;." else f"Giao Vụ Bưu chính rà soát hồ sơ {says}"
    found = _read(_TASKS, f"{joined}.")
    assert [(each.assignee, each.deadline) for each in found] == [
        ("Vụ Bưu chính", None if deadline is None else str(deadline))
    ]


@pytest.mark.parametrize(("assignee", "says"), _cases("tasks", "assignee"))
def test_a_task_in_a_section_of_tasks_is_for_its_party(assignee: str | None, says: str) -> None:
    assert [each.assignee for each in _read(_TASKS, says)] == [assignee]


@pytest.mark.parametrize(("assignee", "says"), _cases("speech", "assignee"))
def test_an_order_told_of_in_an_account_is_for_its_party(assignee: str | None, says: str) -> None:
    assert [each.assignee for each in _read(_SPEECH, says)] == [assignee]


@pytest.mark.parametrize(("assignees", "says"), _cases("several", "assignees"))
def test_each_assigned_action_of_a_sentence_is_a_directive(assignees: list[str | None], says: str) -> None:
    assert [each.assignee for each in _read(_TASKS, says)] == assignees


@pytest.mark.parametrize("says", _CORPUS["none"])
@pytest.mark.parametrize("frame", [_TASKS, _SPEECH], ids=["tasks", "speech"])
def test_what_orders_nothing_is_no_directive(frame: str, says: str) -> None:
    assert _read(frame, says) == ()
