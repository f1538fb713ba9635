"""What the sample annex `tests/documents/files/phu-luc.*` says, whatever format it is saved in (invented figures)."""

TEXT = (
    "PHỤ LỤC 1. KẾT QUẢ THÁNG 8/2031 (số liệu giả định)\n"
    "(ĐVT: tỷ đồng)\n"
    "STT\tChỉ tiêu\tKỳ báo cáo\t\tTăng/giảm\tKế hoạch\n"
    "\t\tTháng\tLũy kế\n"
    "1\tDoanh thu\t5.120,3\t40.100,0\t4,5%\t60.000,0\n"
    "2\tChênh lệch\t-3,4\t2,5\t(12,3%)\t1\n"
    "4\tNgày chốt số liệu\t31/08/2031\n"
    "Ghi chú: số liệu giả định."
)
CAPTION = "PHỤ LỤC 1. KẾT QUẢ THÁNG 8/2031 (số liệu giả định) (ĐVT: tỷ đồng)"
SHEET = "Phụ lục 1"
# (text, row, column, rows, columns, address)
CELLS = [
    ("STT", 1, 1, 2, 1, "A3"), ("Chỉ tiêu", 1, 2, 2, 1, "B3"), ("Kỳ báo cáo", 1, 3, 1, 2, "C3"),
    ("Tăng/giảm", 1, 5, 2, 1, "F3"), ("Kế hoạch", 1, 6, 2, 1, "G3"),
    ("Tháng", 2, 3, 1, 1, "C4"), ("Lũy kế", 2, 4, 1, 1, "D4"),
    ("1", 3, 1, 1, 1, "A5"), ("Doanh thu", 3, 2, 1, 1, "B5"), ("5.120,3", 3, 3, 1, 1, "C5"),
    ("40.100,0", 3, 4, 1, 1, "D5"), ("4,5%", 3, 5, 1, 1, "F5"), ("60.000,0", 3, 6, 1, 1, "G5"),
    ("2", 4, 1, 1, 1, "A6"), ("Chênh lệch", 4, 2, 1, 1, "B6"), ("-3,4", 4, 3, 1, 1, "C6"),
    ("2,5", 4, 4, 1, 1, "D6"), ("(12,3%)", 4, 5, 1, 1, "F6"), ("1", 4, 6, 1, 1, "G6"),
    ("4", 5, 1, 1, 1, "A8"), ("Ngày chốt số liệu", 5, 2, 1, 1, "B8"), ("31/08/2031", 5, 3, 1, 1, "C8"),
]  # fmt: skip


def cells(document, table):
    """A table's cells as plain values, each with the text its offsets name."""
    return [(document.text_of(c), c.row, c.column, c.rows, c.columns, c.address) for c in table.cells]
