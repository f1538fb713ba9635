from tests.documents.formats.annex import cells

from giaoban.documents import document_from_bytes

CELLS = [
    ("Chỉ tiêu", 1, 1, 2, 1, "R1C1"), ("Kỳ báo cáo", 1, 2, 1, 2, "R1C2"),
    ("Tháng", 2, 2, 1, 1, "R2C2"), ("Lũy kế", 2, 3, 1, 1, "R2C3"),
    ("Doanh thu", 3, 1, 1, 1, "R3C1"), ("5.120", 3, 2, 1, 1, "R3C2"), ("40.100", 3, 3, 1, 1, "R3C3"),
]  # fmt: skip
ROWS = "Chỉ tiêu\tKỳ báo cáo\n\tTháng\tLũy kế\nDoanh thu\t5.120\t40.100"
PAGE = """<html><body><article><h1>Bưu chính quý I/2031</h1>
<p>Theo số liệu giả định, doanh thu dịch vụ bưu chính tháng ước đạt 5.120 tỷ đồng, cao hơn 5% so với cùng kỳ năm trước.</p>
<table border="1"><caption>Bảng 1. Doanh thu (tỷ đồng)</caption>
<thead><tr><th rowspan="2">Chỉ tiêu</th><th colspan="2">Kỳ báo cáo</th></tr><tr><th>Tháng</th><th>Lũy<br>kế</th></tr></thead>
<tbody><tr style="display: none"><td>Ẩn</td><td>9</td><td>9</td></tr>
<tr><td>Doanh thu</td><td> 5.120 </td><td>40.100</td></tr></tbody></table>
<p>Số liệu giả định nêu trong bảng được tổng hợp từ báo cáo của các doanh nghiệp trong toàn ngành.</p></article></body></html>"""


def test_a_table_of_a_page_stands_at_its_place_in_the_article():
    document = document_from_bytes(PAGE.encode(), "a.html")
    (table,) = document.tables
    assert document.text.split("\n")[2:5] == ROWS.split("\n")
    assert len(document.text.split("\n")) == 6
    assert (cells(document, table), table.caption) == (CELLS, "Bảng 1. Doanh thu (tỷ đồng)")
    assert [document.text_of(cell) for cell in table.cells if cell.header] == [
        "Chỉ tiêu",
        "Kỳ báo cáo",
        "Tháng",
        "Lũy kế",
    ]


def test_a_page_laid_out_with_tables_is_text():
    page = "<html><body><table><tr><td><p>Doanh thu ước đạt 5.120 tỷ đồng.</p></td><td>Tăng 5%.</td></tr></table></body></html>"
    document = document_from_bytes(page.encode(), "a.html")
    assert (document.text, document.tables) == ("Doanh thu ước đạt 5.120 tỷ đồng. Tăng 5%.", ())
