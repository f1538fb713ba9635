import pytest
from tests.documents.formats.annex import cells

from giaoban.documents import document_from_bytes

CELLS = [
    ("Chỉ tiêu", 1, 1, 1, 1, "A3"), ("Tháng", 1, 2, 1, 1, "B3"), ("Tăng", 1, 3, 1, 1, "C3"),
    ("Doanh thu", 2, 1, 1, 1, "A4"), ("5.120,3", 2, 2, 1, 1, "B4"), ("4,5%", 2, 3, 1, 1, "C4"),
    ("Nộp", 3, 1, 1, 1, "A5"), ("410", 3, 2, 1, 1, "B5"), ("-1", 3, 3, 1, 1, "C5"),
]  # fmt: skip


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "utf-16"])
def test_rows_are_read_whatever_parts_their_fields(separator, codec):
    rows = [
        "Bảng 1 (số liệu giả định)",
        "ĐVT: tỷ đồng",
        "Chỉ tiêu|Tháng|Tăng",
        'Doanh thu|"5.120,3"|"4,5%"',
        "Nộp|410|-1",
    ]
    document = document_from_bytes("\r\n".join(rows).replace("|", separator).encode(codec), "a.csv")
    (table,) = document.tables
    assert document.text == (
        "Bảng 1 (số liệu giả định)\nĐVT: tỷ đồng\nChỉ tiêu\tTháng\tTăng\nDoanh thu\t5.120,3\t4,5%\nNộp\t410\t-1"
    )
    assert (cells(document, table), table.caption) == (CELLS, "Bảng 1 (số liệu giả định) ĐVT: tỷ đồng")


def test_a_line_end_within_quotes_stays_in_its_cell():
    document = document_from_bytes('Chỉ tiêu,Tháng\n"Doanh\nthu",5\nNộp,1\n'.encode(), "a.csv")
    assert document.text == "Chỉ tiêu\tTháng\nDoanh thu\t5\nNộp\t1"
