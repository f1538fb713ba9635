"""One report saved by LibreOffice in every format: the same text and the same table (invented figures)."""

from pathlib import Path

import pytest
from tests.documents.formats.annex import cells

from giaoban.documents import BlockKind, open_document

FILES = Path(__file__).parents[1] / "files"
TABLE = [
    ("STT", 1, 1, 2, 1, "R1C1"), ("Chỉ tiêu", 1, 2, 2, 1, "R1C2"), ("Kỳ báo cáo", 1, 3, 1, 2, "R1C3"),
    ("Tháng", 2, 3, 1, 1, "R2C3"), ("Lũy kế", 2, 4, 1, 1, "R2C4"),
    ("1", 3, 1, 1, 1, "R3C1"), ("Doanh thu dịch vụ bưu chính", 3, 2, 1, 1, "R3C2"),
    ("5.120", 3, 3, 1, 1, "R3C3"), ("40.100", 3, 4, 1, 1, "R3C4"),
    ("2", 4, 1, 1, 1, "R4C1"), ("Nộp ngân sách", 4, 2, 1, 1, "R4C2"), ("410", 4, 3, 1, 1, "R4C3"),
    ("3.205", 4, 4, 1, 1, "R4C4"),
]  # fmt: skip
LINES = [
    "BÁO CÁO KẾT QUẢ CÔNG TÁC THÁNG 8/2031",
    "I. Bưu chính",
    "Doanh thu dịch vụ bưu chính tháng 8/2031 ước đạt 5.120 tỷ đồng (số liệu giả định), tăng 4,5% so với cùng kỳ năm "
    "trước; lũy kế 8 tháng đạt 40.100 tỷ đồng, bằng 66,8% kế hoạch cả năm do đơn vị giao đầu kỳ.",
    "- Bưu gửi: 190 triệu;",
    "- Điểm phục vụ: 13.200 điểm, bán kính phục vụ bình quân giảm còn 2,75 km, số dân phục vụ bình quân đạt 7.480 người "
    "trên một điểm phục vụ trong toàn mạng lưới.",
    "Bảng 1. Doanh thu (ĐVT: tỷ đồng)",
    "STT\tChỉ tiêu\tKỳ báo cáo",
    "\t\tTháng\tLũy kế",
    "1\tDoanh thu dịch vụ bưu chính\t5.120\t40.100",
    "2\tNộp ngân sách\t410\t3.205",
    "II. Viễn thông",
    *(
        f"Đoạn {number}: thuê bao băng rộng cố định trong kỳ đạt {number + 19},6 triệu thuê bao (số liệu giả định), "
        f"tăng {number},4% so với cùng kỳ, phủ rộng tới hầu hết các xã trên địa bàn cả nước."
        for number in range(1, 17)
    ),
]


@pytest.mark.parametrize(
    "suffix", ["docx", "odt", "rtf", "pdf", pytest.param("doc", marks=pytest.mark.needs("soffice"))]
)
def test_a_report_says_the_same_in_every_format(suffix):
    document = open_document(FILES / f"bao-cao.{suffix}")
    (table,) = document.tables
    assert document.text.split("\n") == LINES
    assert cells(document, table) == TABLE
    assert (table.caption, table.headings) == ("Bảng 1. Doanh thu (ĐVT: tỷ đồng)", (LINES[0], LINES[1]))
    assert [document.text_of(b) for b in document.blocks if b.kind is BlockKind.HEADING] == [
        LINES[0], "I. Bưu chính", "II. Viễn thông",
    ]  # fmt: skip


def test_a_pdf_says_which_page_its_blocks_and_tables_stand_on():
    document = open_document(FILES / "bao-cao.pdf")
    assert document.tables[0].page == 1
    pages = [block.page for block in document.blocks]
    assert pages == sorted(pages)
    assert set(pages) == {1, 2}
