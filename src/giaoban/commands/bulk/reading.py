"""One file read so that nothing in it can end the whole."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from giaoban.claims.model import Claim
from giaoban.commands.bulk.job import Failure
from giaoban.commands.inputs import Inputs
from giaoban.documents import UnreadableDocument


@dataclass
class FileRead:
    """What reading one file brings: its claims one by one, and when they are all there, `failures` and `read`.

    data: the file's bytes, where it lies on another machine. read: how many documents were read, of an archive many.
    """

    file: str
    published: date | None = None
    data: bytes | None = None
    failures: list[Failure] = field(default_factory=list)
    read: int = 0

    def claims(self) -> Iterator[Claim]:
        """The claims, as they are found; raises nothing but what the machine does to the whole process."""
        inputs = Inputs([self.file], self.published, data=self.data, told=self._failed)
        try:
            yield from inputs.claims()
        except Exception as problem:
            self.failures.append(broken(self.file, problem))
        self.read = inputs.read

    def _failed(self, problem: UnreadableDocument) -> None:
        self.failures.append(Failure(problem.file, problem.message("vi"), problem.message("en")))


def broken(file: str, problem: BaseException) -> Failure:
    """A file on which the reader itself failed."""
    what = type(problem).__name__
    return Failure(
        file,
        f"Không đọc được “{file}”: chương trình gặp lỗi chưa lường trước ({what}); hãy gửi tệp này cho nơi bảo trì.",
        f"Cannot read “{file}”: the program met an error nobody foresaw ({what}); send the file to its maintainers.",
    )


def too_slow(file: str, seconds: float) -> Failure:
    """A file whose reading took longer than is allowed."""
    return Failure(
        file,
        f"Không đọc được “{file}”: đọc quá {seconds:g} giây chưa xong; hãy tăng --timeout hoặc tách nhỏ tệp.",
        f"Cannot read “{file}”: it was not read in {seconds:g} seconds; raise --timeout or split the file.",
    )


def deadly(file: str, reason: str) -> Failure:
    """A file during which the system ended the process that read it: `SIGKILL` where memory ran out."""
    return Failure(
        file,
        f"Không đọc được “{file}”: tiến trình đọc bị hệ thống dừng ({reason}), có thể do hết bộ nhớ; "
        "hãy đọc riêng tệp này hoặc tách nhỏ tệp.",
        f"Cannot read “{file}”: the system ended the process reading it ({reason}), perhaps for want of memory; "
        "read this file alone or split it.",
    )
