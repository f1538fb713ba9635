"""What is refused because reading it would take more memory or time than a document is worth."""

from __future__ import annotations

from giaoban.documents.unreadable import Wording

MAX_PARTS = 100_000  # files in a packed file; a long report has some hundreds
MAX_MARKS = 8_000_000  # `<` in the XML of a packed file: a workbook of two million cells
MAX_CELLS = 2_000_000  # cells of a workbook, and places that merged cells cover
MAX_WIDTH = 1_000  # filled cells in one row; what is wider is data for programs, no table of a report
MAX_CHARACTERS = 200_000_000  # of one document's text, empty columns included
MAX_DEPTH = 1000  # groups in groups, tables in tables, messages in messages

_SUSPECT = Wording(
    "hãy tách thành nhiều tệp nhỏ hơn, hoặc đừng mở nếu không rõ nguồn gốc",
    "split it into smaller files, or do not open it unless you know where it comes from",
)


class OverLimit(Exception):  # noqa: N818  (the sentence is made where the file's name is known)
    """A limit is passed at some place of a file, which is empty for the file as a whole."""

    def __init__(self, place: Wording, problem: Wording, remedy: Wording = _SUSPECT) -> None:
        super().__init__(place, problem, remedy)
        self.place, self.problem, self.remedy = place, problem, remedy


def too_many(count: int, what: Wording, limit: int, place: Wording | None = None) -> OverLimit:
    """More of something than is read. what: e.g. `ô`, `cells`."""
    return OverLimit(
        place or Wording("", ""),
        Wording(f"có {_dotted(count)} {what.vi}, quá mức cho phép {_dotted(limit)}",
                f"it has {count:,} {what.en}, more than the {limit:,} allowed"),
    )  # fmt: skip


def _dotted(count: int) -> str:
    return f"{count:,}".replace(",", ".")
