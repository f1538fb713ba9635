"""History from a file of claims, as `giaoban read --format jsonl` writes it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from giaoban.claims.wire import claim_from_wire
from giaoban.observations.observation import Observation, observation_of
from giaoban.observations.series import Series


class BadHistory(Exception):  # noqa: N818  (it is told as a sentence)
    """A history file cannot be used; `message` says it in one sentence with file, place and remedy."""

    def __init__(self, message_vi: str, message_en: str) -> None:
        super().__init__(message_en)
        self.message_vi = message_vi
        self.message_en = message_en


def open_history(path: Path) -> Series:
    """The observations of a claims file, one JSON object a line; claims without an indicator are passed over.

    Raises BadHistory naming the file, the line and the remedy.
    """
    try:
        return Series(_observations(path))
    except OSError as problem:
        reason = problem.strerror or str(problem)
        raise BadHistory(
            f"Không đọc được {path}: {reason}; hãy kiểm tra đường dẫn và quyền đọc.",
            f"{path} cannot be read: {reason}; check the path and the permissions.",
        ) from problem


def _observations(path: Path) -> Iterator[Observation]:
    with path.open("rb") as lines:
        for number, line in enumerate(lines, start=1):
            if not line.strip():
                continue
            try:
                observation = observation_of(claim_from_wire(json.loads(line)))
            except (ValueError, TypeError, AttributeError) as problem:
                raise BadHistory(
                    f"{path}, dòng {number}: không phải số liệu do 'giaoban read --format jsonl' ghi ra ({problem}); "
                    "hãy tạo lại tệp bằng lệnh đó.",
                    f"{path}, line {number}: not a figure as 'giaoban read --format jsonl' writes it ({problem}); "
                    "write the file anew with that command.",
                ) from problem
            if observation is not None:
                yield observation
