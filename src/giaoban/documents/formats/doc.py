"""Old Word documents (.doc): made into .docx by LibreOffice where it is installed, then read as such."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

from giaoban.documents import unreadable
from giaoban.documents.formats import docx
from giaoban.documents.formats.format import Content, Format
from giaoban.documents.programs import find_program, run_program
from giaoban.documents.unreadable import UnreadableDocument, Wording

_SECONDS = 120


def read(data: bytes, name: str) -> Content:
    """The same as of the .docx it becomes. Raises UnreadableDocument, also where LibreOffice is not installed."""
    program = find_program("soffice", "libreoffice")
    if program is None:
        raise missing_office(name)
    with TemporaryDirectory(prefix="giaoban-") as folder:
        source = Path(folder) / "a.doc"
        source.write_bytes(data)
        run_program(
            [
                program, f"-env:UserInstallation=file://{folder}/profile", "--headless", "--norestore", "--nolockcheck",
                "--convert-to", "docx:MS Word 2007 XML", "--outdir", folder, str(source),
            ],
            seconds=_SECONDS,
        )  # fmt: skip
        made = source.with_suffix(".docx")
        if not made.is_file():
            raise unreadable.damaged(
                name, Wording(f"trong {len(data)} byte nhận được", f"in the {len(data)} bytes received"),
                Wording("tệp .doc bị hỏng hoặc có đặt mật khẩu", "the .doc file is damaged or locked with a password"),
            )  # fmt: skip
        return docx.read(made.read_bytes(), name)


def missing_office(name: str) -> UnreadableDocument:
    """LibreOffice is not there."""
    problem = Wording("đọc tệp Word đời cũ cần LibreOffice", "an old Word file needs LibreOffice to be read")
    return unreadable.missing_program(name, Wording("", ""), problem, "libreoffice-writer-nogui")


FORMAT = Format("doc", (".doc",), "doc", read)
