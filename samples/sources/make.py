"""Makes the samples that are not plain text: `python samples/sources/make.py`, at the project's root.

Needs LibreOffice (soffice), and for the PDF with columns the package typst (0.15), which nothing else of the project
needs. What is made is committed, so that nobody has to run this; all sentences and figures are invented for it.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import tempfile
from datetime import UTC, datetime
from email.message import EmailMessage
from email.policy import SMTP
from io import BytesIO
from pathlib import Path
from unicodedata import normalize

HERE = Path(__file__).parent
SAMPLES = HERE.parent
MOMENT = datetime(2024, 7, 2, 8, 0, tzinfo=UTC)


def convert(page: Path, to: str, target: Path) -> None:
    """Let LibreOffice save a web page in another form."""
    with tempfile.TemporaryDirectory() as folder:
        command = [str(shutil.which("soffice")), "--headless", f"-env:UserInstallation=file://{folder}/profile"]
        command += ["--infilter=HTML (StarWriter)", "--convert-to", to, "--outdir", folder, str(page)]
        subprocess.run(command, check=True, capture_output=True)  # noqa: S603
        shutil.move(Path(folder, page.stem).with_suffix(f".{to.partition(':')[0]}"), target)


def columns_pdf() -> None:
    """The report with running heads, two columns and tables."""
    import typst

    fonts = ["/usr/share/fonts/truetype/liberation2"]
    source, target = HERE / "bao-cao-thang-5-2024.typ", SAMPLES / "bao-cao-thang-5-2024.pdf"
    typst.compile(str(source), output=str(target), font_paths=fonts)


def scan_pdf() -> None:
    """A page printed, scanned a little askew and with specks, and saved as a picture in a PDF."""
    import pypdfium2
    from PIL import Image, ImageChops

    with tempfile.TemporaryDirectory() as folder:
        printed = Path(folder, "a.pdf")
        convert(HERE / "cong-van-thang-6-2024.html", "pdf:writer_pdf_Export", printed)
        page = pypdfium2.PdfDocument(printed)[0].render(scale=200 / 72, grayscale=True).to_pil()
    askew = page.rotate(0.4, fillcolor=255, resample=Image.Resampling.BICUBIC)
    specks = Image.effect_noise(askew.size, 18).point(lambda shade: min(255, 128 + shade // 2 + 60))
    grey = ImageChops.multiply(askew, specks).point(lambda shade: shade // 16 * 17)
    grey.save(SAMPLES / "cong-van-quet-thang-6-2024.pdf", "PDF", resolution=200, quality=45, creationDate=MOMENT.timetuple(), modDate=MOMENT.timetuple())  # fmt: skip # noqa: E501


def workbook() -> bytes:
    """The usual annex, its header merged over two rows."""
    from openpyxl import Workbook
    from openpyxl.styles import Alignment, Border, Font, Side
    from openpyxl.worksheet.properties import PageSetupProperties

    book = Workbook()
    book.properties.created = book.properties.modified = MOMENT.replace(tzinfo=None)
    sheet = book.active
    sheet.title = "Phụ lục 1"
    rows: list[list[object]] = [
        ["PHỤ LỤC 1. KẾT QUẢ THỰC HIỆN THÁNG 7 NĂM 2024"],
        ["(Văn bản mẫu; toàn bộ số liệu là số liệu giả định)"],
        ["STT", "Chỉ tiêu", "ĐVT", "Thực hiện", None, None, "Kế hoạch năm 2024"],
        [None, None, None, "Kỳ báo cáo", "Cùng kỳ", "Tăng/giảm %", None],
        ["I", "Bưu chính"],
        [1, "Doanh thu dịch vụ bưu chính", "Tỷ đồng", 5720.5, 5250, 0.0896, 66000],
        [2, "Sản lượng bưu gửi", "Triệu bưu gửi", 252, 231, 0.0909, 2900],
        [None, "Trong đó: bưu gửi quốc tế", "-nt-", 6.5, 7.1, -0.0845, None],
        ["II", "Viễn thông"],
        [1, "Doanh thu dịch vụ viễn thông", "Tỷ đồng", 12040, 11910, 0.0109, 145000],
        [2, "Số thuê bao băng rộng cố định", "Nghìn thuê bao", 23610, 22480, 0.0503, None],
        ["III", "An toàn thông tin mạng"],
        [1, "Số cuộc tấn công mạng gây ra sự cố", "Cuộc", 585, 690, -0.1522, None],
        ["Ghi chú: dấu “-nt-” nghĩa là như trên."],
    ]
    for row in rows:
        sheet.append(row)
    for merged in ("A1:G1", "A2:G2", "A3:A4", "B3:B4", "C3:C4", "D3:F3", "G3:G4", "B5:G5", "B9:G9", "B12:G12", "A14:G14"):  # noqa: E501
        sheet.merge_cells(merged)
    side = Side(style="thin")
    for cells in sheet.iter_rows(min_row=3, max_row=13, max_col=7):
        for cell in cells:
            cell.border = Border(side, side, side, side)
            if cell.row < 5:
                cell.font, cell.alignment = Font(bold=True), Alignment("center", "center", wrap_text=True)
            elif cell.column in (4, 5, 7):
                cell.number_format = "#,##0.0" if isinstance(cell.value, float) else "#,##0"
            elif cell.column == 6:
                cell.number_format = "0.0%"
    sheet.page_setup.orientation, sheet.page_setup.fitToHeight = "landscape", 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    for column, width in zip("ABCDEFG", (6, 42, 16, 14, 14, 14, 18), strict=True):
        sheet.column_dimensions[column].width = width
    made = BytesIO()
    book.save(made)
    return made.getvalue()


def letter() -> None:
    """An e-mail of a department with a report and a table."""
    message = EmailMessage(policy=SMTP)
    message["From"] = "Văn phòng Sở (địa chỉ mẫu) <van-phong@example.vn>"
    message["To"] = "Tổ tổng hợp (địa chỉ mẫu) <tong-hop@example.vn>"
    message["Date"] = datetime(2024, 8, 5, 9, 30, tzinfo=UTC)
    message["Subject"] = "Gửi số liệu tháng 7/2024 của tỉnh Khánh Hòa (văn bản mẫu, số liệu giả định)"
    message.set_content((HERE / "thu-gui-so-lieu.txt").read_text("utf-8"))
    with tempfile.TemporaryDirectory() as folder:
        convert(HERE / "bao-cao-khanh-hoa.html", "docx:MS Word 2007 XML", Path(folder, "a.docx"))
        report = Path(folder, "a.docx").read_bytes()
    table = (HERE / "so-lieu-khanh-hoa.csv").read_bytes()
    word = "vnd.openxmlformats-officedocument.wordprocessingml.document"
    message.add_attachment(report, "application", word, filename="bao-cao-thang-7-2024.docx")
    message.add_attachment(table, "text", "csv", filename="phu-luc-thang-7-2024.csv")
    message.set_boundary("giaoban-mau")
    (SAMPLES / "thu-gui-so-lieu-thang-7-2024.eml").write_bytes(message.as_bytes())


def old_encodings() -> None:
    """Two texts from before Unicode: in TCVN3 (ABC), and in VNI."""
    from giaoban.vietnamese.encodings.tcvn3 import from_tcvn3
    from giaoban.vietnamese.encodings.vni import _PAIRS

    bytes_of = {from_tcvn3(chr(code)): bytes([code]) for code in range(0xA1, 0x100) if from_tcvn3(chr(code)) != chr(code)}  # noqa: E501
    text = normalize("NFC", (HERE / "bao-cao-2001.txt").read_text("utf-8"))
    coded = b"".join(bytes_of.get(letter) or bytes_of.get(letter.lower()) or letter.encode("ascii") for letter in text)
    (SAMPLES / "bao-cao-nam-2001-tcvn3.txt").write_bytes(coded)
    pairs = {letter: pair for pair, letter in _PAIRS.items()}
    text = normalize("NFC", (HERE / "bao-cao-2002.txt").read_text("utf-8"))
    shown = re.sub(".", lambda found: pairs.get(found[0], found[0]), text)
    (SAMPLES / "bao-cao-nam-2002-vni.txt").write_bytes(shown.encode("cp1252"))


if __name__ == "__main__":
    columns_pdf()
    scan_pdf()
    (SAMPLES / "phu-luc-thang-7-2024.xlsx").write_bytes(workbook())
    convert(HERE / "bao-cao-6-thang-2024.html", "odt", SAMPLES / "bao-cao-6-thang-2024.odt")
    letter()
    old_encodings()
