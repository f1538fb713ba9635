from io import BytesIO

import docx
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls
from tests.documents.formats.annex import cells

from giaoban.documents import document_from_bytes

CELLS = [
    ("Chỉ tiêu", 1, 1, 2, 1, "R1C1"), ("Kỳ báo cáo", 1, 2, 1, 2, "R1C2"),
    ("Tháng", 2, 2, 1, 1, "R2C2"), ("Lũy kế", 2, 3, 1, 1, "R2C3"),
    ("Doanh thu", 3, 1, 1, 1, "R3C1"), ("5.120", 3, 2, 1, 1, "R3C2"), ("40.100", 3, 3, 1, 1, "R3C3"),
]  # fmt: skip
ROWS = "Chỉ tiêu\tKỳ báo cáo\n\tTháng\tLũy kế\nDoanh thu\t5.120\t40.100"


def read(word):
    buffer = BytesIO()
    word.save(buffer)
    return document_from_bytes(buffer.getvalue(), "a.docx")


def test_a_word_table_keeps_its_merged_cells_caption_headings_and_header_rows():
    word = docx.Document()
    word.add_heading("I. Bưu chính", 1)
    word.add_paragraph("Bảng 1. Doanh thu (số liệu giả định)")
    word.add_paragraph("Đơn vị tính: tỷ đồng")
    table = word.add_table(3, 3)
    texts = [["Chỉ tiêu", "Kỳ báo cáo", ""], ["", "Tháng", "Lũy kế"], ["Doanh thu", "5.120", "40.100"]]
    for row, line in enumerate(texts):
        for column, text in enumerate(line):
            table.cell(row, column).text = text
    table.cell(0, 1).merge(table.cell(0, 2))
    table.cell(0, 0).merge(table.cell(1, 0))
    for row in (0, 1):
        table.rows[row]._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))
    word.add_paragraph("Kết thúc.")
    document = read(word)
    (found,) = document.tables
    assert document.text == (
        f"I. Bưu chính\nBảng 1. Doanh thu (số liệu giả định)\nĐơn vị tính: tỷ đồng\n{ROWS}\nKết thúc."
    )
    assert (cells(document, found), found.headings) == (CELLS, ("I. Bưu chính",))
    assert found.caption == "Bảng 1. Doanh thu (số liệu giả định) Đơn vị tính: tỷ đồng"
    assert [document.text_of(cell) for cell in found.cells if cell.header] == [
        "Chỉ tiêu",
        "Kỳ báo cáo",
        "Tháng",
        "Lũy kế",
    ]


def test_letterheads_are_left_out_and_a_table_that_arranges_text_is_text():
    word = docx.Document()
    head = word.add_table(2, 2)
    head.cell(0, 0).text, head.cell(0, 1).text = "BỘ A", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
    head.cell(1, 0).text, head.cell(1, 1).text = "Số: 118/BC-VBM", "Hà Nội, ngày 5 tháng 9 năm 2031"
    word.add_table(1, 2).cell(0, 1).text = "Doanh thu ước đạt 5.120 tỷ đồng (số liệu giả định). " * 3
    document = read(word)
    assert (document.text, document.tables) == (
        ("Doanh thu ước đạt 5.120 tỷ đồng (số liệu giả định). " * 3).strip(),
        (),
    )


def test_text_in_the_fonts_of_old_encodings_is_read():
    word = docx.Document()
    word.add_paragraph().add_run("Bé Th«ng tin").font.name = ".VnTime"
    word.add_paragraph().add_run("b¸o c¸o").font.name = ".VnTimeH"
    word.add_paragraph().add_run("Boä Thoâng tin").font.name = "VNI-Times"
    word.styles["Normal"].element.get_or_add_rPr().append(
        parse_xml(f"<w:rFonts {nsdecls('w')} w:ascii='.VnTime' w:hAnsi='.VnTime'/>")
    )
    word.add_paragraph("t¨ng 5%")
    assert read(word).text == "Bộ Thông tin\nBÁO CÁO\nBộ Thông tin\ntăng 5%"
