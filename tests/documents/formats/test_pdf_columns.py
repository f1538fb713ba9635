"""The sample PDF: running heads, two columns with a table in one of them and one across both."""

from pathlib import Path

from tests.documents.formats.annex import cells

from giaoban.documents import open_document

SAMPLE = Path(__file__).parents[3] / "samples" / "bao-cao-thang-5-2024.pdf"
TITLE = "BÁO CÁO CÔNG TÁC THÁNG 5 NĂM 2024"


def test_columns_are_read_one_after_the_other_with_each_table_in_its_place_and_without_running_heads():
    document = open_document(SAMPLE)
    assert [line[:48] for line in document.text.split("\n")] == [
        "BÁO CÁO CÔNG TÁC THÁNG 5 NĂM 2024",
        "Hà Nội, ngày 03 tháng 6 năm 2024",
        "Văn bản mẫu; toàn bộ số liệu trong báo cáo này l",
        "I. BƯU CHÍNH",
        "Trong tháng 5/2024, doanh thu dịch vụ bưu chính ",
        "Các doanh nghiệp tiếp tục mở thêm tuyến vận chuy",
        "II. VIỄN THÔNG",
        "1. Thuê bao",
        "Đến cuối tháng 5/2024, số thuê bao băng rộng cố ",
        "2. Doanh thu",
        "Doanh thu dịch vụ viễn thông tháng 5/2024 ước đạ",
        "III. CHÍNH PHỦ SỐ",
        "Tính đến ngày 25/5/2024, có 58/63 tỉnh, thành ph",
        "Nền tảng tích hợp, chia sẻ dữ liệu quốc gia đã p",
        "IV. AN TOÀN THÔNG TIN MẠNG",
        "Tháng 5/2024 ghi nhận 642 cuộc tấn công mạng gây",
        "V. KẾT QUẢ THEO ĐỊA PHƯƠNG",
        "Số liệu của một số địa phương về hạ tầng băng rộ",
        "Bảng 2: Thuê bao băng rộng đến cuối tháng 5 năm ",
        "(ĐVT: nghìn thuê bao)",
        "Tỉnh, thành phố\tSố thuê bao",
        "\tCố định\tDi động",
        "Hải Phòng\t612,5\t2.140,0",
        "Quảng Ninh\t398,2\t1.365,7",
        "Cà Mau\t251,0\t-",
        "Tổng cộng\t1.261,7\t3.505,7",
        "Bảng 1: Kết quả tháng 5 năm 2024 (số liệu giả đị",
        "STT\tChỉ tiêu\tĐVT\tKỳ báo cáo\tCùng kỳ\tTăng/giảm (%",
        "1\tDoanh thu dịch vụ di động\ttỷ đồng\t8.120\t8.040\t",
        "2\tDoanh thu dịch vụ cố định\ttỷ đồng\t3.780\t3.818\t",
        "3\tSố trạm phát sóng 5G\ttrạm\t1.150\t920\t25,0\t-",
        "4\tNộp ngân sách nhà nước\ttỷ đồng\t4.260\t4.100\t3,9",
        "VI. PHƯƠNG HƯỚNG THÁNG 6 NĂM 2024",
        "Phấn đấu doanh thu dịch vụ bưu chính tháng 6/202",
        "VII. KIẾN NGHỊ",
        "Đề nghị các địa phương bố trí kinh phí duy trì h",
        "Đến cuối tháng 5/2024, cả nước có 1.920 doanh ng",
    ]


def test_blocks_tables_and_cells_keep_page_headings_caption_and_place():
    document = open_document(SAMPLE)
    assert [(document.text_of(block)[:12], block.headings, block.page) for block in document.blocks][8:11] == [
        ("Đến cuối thá", (TITLE, "II. VIỄN THÔNG", "1. Thuê bao"), 1),
        ("2. Doanh thu", (TITLE, "II. VIỄN THÔNG"), 1),
        ("Doanh thu dị", (TITLE, "II. VIỄN THÔNG", "2. Doanh thu"), 1),
    ]
    assert [block.page for block in document.blocks][-5:] == [2] * 5
    assert [(table.caption, table.headings, table.page) for table in document.tables] == [
        (
            "Bảng 2: Thuê bao băng rộng đến cuối tháng 5 năm 2024 (ĐVT: nghìn thuê bao)",
            (TITLE, "V. KẾT QUẢ THEO ĐỊA PHƯƠNG"), 1,
        ),
        ("Bảng 1: Kết quả tháng 5 năm 2024 (số liệu giả định)", (TITLE, "V. KẾT QUẢ THEO ĐỊA PHƯƠNG"), 1),
    ]  # fmt: skip
    assert cells(document, document.tables[0]) == [
        ("Tỉnh, thành phố", 1, 1, 2, 1, "R1C1"), ("Số thuê bao", 1, 2, 1, 2, "R1C2"),
        ("Cố định", 2, 2, 1, 1, "R2C2"), ("Di động", 2, 3, 1, 1, "R2C3"),
        ("Hải Phòng", 3, 1, 1, 1, "R3C1"), ("612,5", 3, 2, 1, 1, "R3C2"), ("2.140,0", 3, 3, 1, 1, "R3C3"),
        ("Quảng Ninh", 4, 1, 1, 1, "R4C1"), ("398,2", 4, 2, 1, 1, "R4C2"), ("1.365,7", 4, 3, 1, 1, "R4C3"),
        ("Cà Mau", 5, 1, 1, 1, "R5C1"), ("251,0", 5, 2, 1, 1, "R5C2"), ("-", 5, 3, 1, 1, "R5C3"),
        ("Tổng cộng", 6, 1, 1, 1, "R6C1"), ("1.261,7", 6, 2, 1, 1, "R6C2"), ("3.505,7", 6, 3, 1, 1, "R6C3"),
    ]  # fmt: skip
