"""What is wrong in the catalogue's files, with the place and the remedy."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One fault: `file` and `line` (from 1) say where, the messages what and how to mend it, in Vietnamese and English.

    >>> print(Problem("indicators/post.yaml", 12, "thiếu khóa 'unit'", "the key 'unit' is missing").file)
    indicators/post.yaml
    """

    file: str
    line: int
    message_vi: str
    message_en: str


class CatalogueError(Exception):
    """The catalogue cannot be read at all; `problem` says where and why."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(f"{problem.file}:{problem.line}: {problem.message_vi}")
        self.problem = problem
