"""Archives (.zip): the documents in them, read one by one; their sizes are bounded, nothing is written to disk."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile, ZipInfo

from giaoban.documents import unreadable
from giaoban.documents.formats.format import Content, Format
from giaoban.documents.formats.packages import FAULTS
from giaoban.documents.limits import too_many
from giaoban.documents.unreadable import UnreadableDocument, Wording
from giaoban.vietnamese import nfc

MAX_MEGABYTES = 1000  # unpacked, all files together
MAX_FILES = 20_000
MAX_MEGABYTES_EACH = 200  # of one file, which is held whole


def read(data: bytes, name: str) -> Content:
    """Raises UnreadableDocument: an archive is many documents, which `open_documents` reads one by one."""
    raise UnreadableDocument(
        name, Wording("", ""),
        Wording("đây là tệp nén gồm nhiều tệp, không phải một văn bản",
                "this is an archive of files, not one document"),
        Wording("hãy giải nén rồi chọn các tệp bên trong", "unpack it and name the files inside"),
    )  # fmt: skip


def parts(data: bytes, name: str) -> Iterator[tuple[str, bytes] | UnreadableDocument]:
    """The files in an archive by name; those of no readable kind, hidden ones and locks are left out."""
    from giaoban.documents.formats.registry import format_of

    try:
        archive = ZipFile(BytesIO(data))
    except FAULTS as error:
        raise unreadable.damaged(
            name, Wording(f"trong {len(data)} byte nhận được", f"in the {len(data)} bytes received"),
            Wording("tệp .zip bị hỏng hoặc bị cắt cụt", "the .zip file is damaged or cut off"),
        ) from error  # fmt: skip
    with archive:
        files = [part for part in archive.infolist() if not part.is_dir()]
        size = sum(part.file_size for part in files) >> 20
        if len(files) > MAX_FILES:
            raise too_many(len(files), Wording("tệp bên trong", "files inside"), MAX_FILES)
        if size > MAX_MEGABYTES:
            largest = max(files, key=lambda part: part.file_size)
            raise unreadable.too_large(name, _name(largest), size, MAX_MEGABYTES)
        for part in sorted(files, key=_name):
            file = _name(part)
            steps = [step for step in file.replace("\\", "/").split("/") if step not in ("", ".", "..")]
            if not steps or any(step.startswith((".", "~$", "__MACOSX")) for step in steps):
                continue
            file = "/".join(steps)
            if format_of(Path(file).suffix) is None:
                continue
            if part.file_size > MAX_MEGABYTES_EACH << 20:
                yield unreadable.too_large(f"{name}/{file}", file, part.file_size >> 20, MAX_MEGABYTES_EACH)
                continue
            if part.flag_bits & 1:
                yield unreadable.locked(f"{name}/{file}")
                continue
            try:
                with archive.open(part) as stream:
                    content = stream.read(part.file_size + 1)
                yield file, content
            except FAULTS:
                yield unreadable.damaged(
                    f"{name}/{file}", Wording("trong tệp nén", "inside the archive"),
                    Wording("phần này bị hỏng", "this part is damaged"),
                )  # fmt: skip


def _name(part: ZipInfo) -> str:
    """The name of a file; programs that do not say so write Vietnamese names in UTF-8 all the same."""
    if part.flag_bits & 0x800:
        return nfc(part.filename)
    try:
        return nfc(part.filename.encode("cp437").decode("utf-8"))
    except (UnicodeEncodeError, UnicodeDecodeError):
        return nfc(part.filename)


FORMAT = Format("zip", (".zip",), "zip", read, parts=parts)
