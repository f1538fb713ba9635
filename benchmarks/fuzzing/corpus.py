"""The files that are changed: those of the tests and the samples, and small ones of the kinds that have none."""

from __future__ import annotations

from email.message import EmailMessage
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

_ROOT = Path(__file__).parents[2]
_FOLDERS = (_ROOT / "tests/documents/files", _ROOT / "samples")
_TEXT = "date: 2031-09-05\n# Báo cáo tháng 8/2031 (số liệu giả định)\n\nDoanh thu đạt 5.120 tỷ đồng, tăng 4,5% so với cùng kỳ.\n"
_ROWS = 'STT,Chỉ tiêu,Tháng,Lũy kế\n1,Doanh thu,5.120,40.100\n2,Thuê bao,"1.200,5",3\n'
_PAGE = (
    "<!DOCTYPE html><html><head><title>Báo cáo</title><meta property='article:published_time' content='2031-09-05'></head><body>"
    "<article><h1>Báo cáo tháng 8</h1><p>Doanh thu đạt 5.120 tỷ đồng, tăng 4,5% so với cùng kỳ.</p><ul><li>Một<ol><li>Hai</li></ol></ul>"
    "<table><tr><th rowspan=2>Chỉ tiêu<th colspan=2>Tháng</tr><tr><td>8<td>7</tr><tr><td>Thu<td>5,1<td>4,2</table></article></body></html>"
)


def corpus() -> dict[str, tuple[bytes, ...]]:
    """The files of each suffix, e.g. `{".docx": (b"PK...", ...)}`; old Word files are left out: LibreOffice reads them."""
    files: dict[str, list[bytes]] = {}
    for folder in _FOLDERS:
        for path in sorted(folder.iterdir()):
            if path.suffix != ".doc" and path.stem not in ("README", "quet", "khoa"):
                files.setdefault(path.suffix, []).append(path.read_bytes())
    files.setdefault(".txt", []).extend((_TEXT.encode(), _TEXT.encode("utf-16"), _TEXT.encode("utf-8-sig")))
    files.setdefault(".html", []).append(_PAGE.encode())
    files[".csv"] = [
        _ROWS.encode(),
        _ROWS.replace(",", "\t").encode("utf-16"),
        b"sep=;\n" + _ROWS.replace(",", ";").encode(),
    ]
    word, workbook = files[".docx"][0], files[".xlsx"][0]
    files[".eml"] = [_mail(word), _mail(_mail(workbook))]
    files[".zip"] = [_packed(word, files[".eml"][0]), _packed(workbook, _packed(word, files[".ods"][0]))]
    return {suffix: tuple(found) for suffix, found in sorted(files.items())}


def _mail(attached: bytes) -> bytes:
    message = EmailMessage()
    message["Subject"] = "Báo cáo tháng 8/2031"
    message["From"] = "Phòng Tổng hợp <a@example.vn>"
    message["To"] = "b@example.vn"
    message["Date"] = "Fri, 05 Sep 2031 08:30:00 +0700"
    message.set_content(_TEXT)
    message.add_alternative(_PAGE, subtype="html")
    suffix = ".docx" if b"word/document.xml" in attached else ".xlsx" if attached.startswith(b"PK") else ".eml"
    message.add_attachment(attached, maintype="application", subtype="octet-stream", filename=f"Phụ lục{suffix}")
    return message.as_bytes()


def _packed(*files: bytes) -> bytes:
    made = BytesIO()
    with ZipFile(made, "w", ZIP_DEFLATED) as archive:
        archive.writestr("thư mục/a.txt", _TEXT)
        archive.writestr("../b.csv", _ROWS)
        for number, data in enumerate(files):
            kind = (
                ".zip"
                if b"a.txt" in data[:200]
                else ".docx"
                if b"word/" in data
                else ".xlsx"
                if b"xl/" in data
                else ".ods"
            )
            archive.writestr(f"c{number}{kind if data.startswith(b'PK') else '.eml'}", data)
    return made.getvalue()
