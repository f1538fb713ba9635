"""What a file really is, told from its first bytes, whatever its name says."""

from __future__ import annotations

import re
from io import BytesIO
from zipfile import BadZipFile, ZipFile
from zlib import error as ZlibError  # noqa: N812  (it is an error)

from giaoban.documents.limits import MAX_PARTS, too_many
from giaoban.documents.unreadable import Wording

_MAGIC = (
    (b"%PDF", "pdf"),
    (b"PK\x03\x04", "zip"),
    (b"PK\x05\x06", "zip"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "ole"),
    (b"{\\rtf", "rtf"),
    (b"\x89PNG", "picture"),
    (b"\xff\xd8\xff", "picture"),
    (b"GIF8", "picture"),
    (b"II*\0", "picture"),
    (b"MM\0*", "picture"),
    (b"Rar!", "archive"),
    (b"7z\xbc\xaf", "archive"),
    (b"\x1f\x8b", "archive"),
)
_PACKED = (("word/", "docx"), ("xl/", "xlsx"), ("ppt/", "pptx"))
_HTML = re.compile(
    rb"\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--.{0,500}?-->\s*)?<(?:!doctype\s+html|html|head|body)\b", re.I | re.S
)
OFFICE = ("docx", "xlsx", "doc", "xls")  # kinds whose files, locked with a password, look all the same
# The names of streams, in a field of 64 bytes: a text may hold the word too.
_SHEETS = tuple(f"{name}\0\0\0\0".encode("utf-16-le") for name in ("Workbook", "Book"))
_OPEN = {"application/vnd.oasis.opendocument.text": "odt", "application/vnd.oasis.opendocument.spreadsheet": "ods"}
_MIMES = {kind: mime for mime, kind in _OPEN.items()}
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")

_SAVE_AS_DOCX = Wording(
    "hãy mở bằng Word hoặc LibreOffice rồi lưu lại thành .docx", "open it in Word or LibreOffice and save it as .docx"
)

NAMES = {
    "pdf": Wording("tệp PDF", "a PDF file"),
    "doc": Wording("tệp Word đời cũ (.doc)", "an old Word file (.doc)"),
    "xls": Wording("tệp Excel đời cũ (.xls)", "an old Excel file (.xls)"),
    "zip": Wording("tệp nén ZIP", "a ZIP archive"),
    "archive": Wording("tệp nén", "an archive"),
    "ole": Wording("tệp Office đời cũ (.doc, .xls)", "an old Office file (.doc, .xls)"),
    "locked": Wording("tệp Office có đặt mật khẩu", "an Office file locked with a password"),
    "rtf": Wording("tệp RTF", "an RTF file"),
    "picture": Wording("tệp ảnh", "a picture"),
    "docx": Wording("tệp Word (.docx)", "a Word file (.docx)"),
    "xlsx": Wording("tệp Excel (.xlsx)", "an Excel file (.xlsx)"),
    "pptx": Wording("tệp PowerPoint (.pptx)", "a PowerPoint file (.pptx)"),
    "odt": Wording("tệp OpenDocument văn bản (.odt)", "an OpenDocument text (.odt)"),
    "ods": Wording("tệp OpenDocument bảng tính (.ods)", "an OpenDocument workbook (.ods)"),
    "opendocument": Wording("tệp OpenDocument", "an OpenDocument file"),
    "html": Wording("trang web (HTML)", "a web page (HTML)"),
    "text": Wording("văn bản thuần", "plain text"),
    "binary": Wording("dữ liệu nhị phân không rõ loại", "binary data of an unknown kind"),
}
_REMEDIES = {
    "pdf": Wording("hãy đổi đuôi tệp thành .pdf hoặc xin bản .docx", "rename it to .pdf or ask for the .docx"),
    "zip": Wording("hãy giải nén rồi chọn các tệp bên trong", "unpack it and name the files inside"),
    "archive": Wording("hãy giải nén rồi chọn các tệp bên trong", "unpack it and name the files inside"),
    "ole": _SAVE_AS_DOCX,
    "locked": Wording("hãy gỡ mật khẩu rồi lưu lại", "take the password off and save it again"),
    "opendocument": _SAVE_AS_DOCX,
    "doc": Wording("hãy đổi đuôi tệp thành .doc", "rename it to .doc"),
    "xls": Wording("hãy đổi đuôi tệp thành .xls", "rename it to .xls"),
    "rtf": Wording("hãy đổi đuôi tệp thành .rtf", "rename it to .rtf"),
    "odt": Wording("hãy đổi đuôi tệp thành .odt", "rename it to .odt"),
    "ods": Wording("hãy đổi đuôi tệp thành .ods", "rename it to .ods"),
    "picture": Wording("hãy xin bản văn bản của tệp này", "ask for the document as text"),
    "docx": Wording("hãy đổi đuôi tệp thành .docx", "rename it to .docx"),
    "xlsx": Wording("hãy đổi đuôi tệp thành .xlsx", "rename it to .xlsx"),
    "pptx": Wording("hãy đổi đuôi tệp thành .pptx", "rename it to .pptx"),
    "html": Wording("hãy đổi đuôi tệp thành .html", "rename it to .html"),
    "text": Wording("hãy đổi đuôi tệp thành .txt", "rename it to .txt"),
    "binary": Wording("hãy xin nơi gửi gửi lại tệp", "ask the sender for the file again"),
}


def remedy_for(kind: str) -> Wording:
    """What to do with a wrongly named file that really is of that kind."""
    return _REMEDIES[kind]


def sniff(data: bytes) -> str:
    """What the bytes are: a key of `NAMES`, e.g. `pdf`, `docx`, `html`; `text` where they carry no mark of their own.

    data: a whole file, or its beginning (a packed file is then told as `zip`).
    """
    for magic, kind in _MAGIC:
        if data.startswith(magic):
            if kind == "zip":
                return _packed(data)
            return _old_office(data) if kind == "ole" else kind
    start = data[:2048].lstrip(b"\xef\xbb\xbf")
    if start.startswith((b"\xff\xfe", b"\xfe\xff")):
        start = start[2:].replace(b"\0", b"")
    return "html" if _HTML.match(start) else "text"


def _old_office(data: bytes) -> str:
    """Which program's file, by the names of the streams in it; a piece of a file may not have them."""
    if _ENCRYPTED in data:
        return "locked"
    if "WordDocument".encode("utf-16-le") in data:
        return "doc"
    return "xls" if any(stream in data for stream in _SHEETS) else "ole"


def _packed(data: bytes) -> str:
    parts = data.count(b"PK\x01\x02")  # counted before a list of them is made
    if parts > MAX_PARTS:
        raise too_many(parts, Wording("tệp bên trong", "files inside"), MAX_PARTS)
    try:
        with ZipFile(BytesIO(data)) as archive:
            names = archive.namelist()
            if "mimetype" in names and "content.xml" in names:
                with archive.open("mimetype") as stream:
                    return _OPEN.get(stream.read(100).decode("ascii", "replace"), "opendocument")
    except (BadZipFile, ZlibError, ValueError, NotImplementedError, RuntimeError, OSError):
        # Cut off: the directory at the end is missing, the name of the first part is there.
        for kind in ("odt", "ods"):
            if f"mimetype{_MIMES[kind]}".encode() in data[:200]:
                return kind
        for opening, kind in _PACKED:
            if opening.encode() in data:
                return kind
        return "docx" if b"[Content_Types].xml" in data[:100] else "zip"
    for opening, kind in _PACKED:
        if any(name.startswith(opening) for name in names):
            return kind
    return "zip"
