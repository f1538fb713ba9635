"""Reading documents: what headings, lists and surroundings hand down to a figure."""

from datetime import date

from giaoban.claims import read
from giaoban.documents import document_from_text


def told(text: str, published: date | None = date(2023, 9, 12)):
    """Each claim as (figure, period, area, status, part of)."""
    document = document_from_text(text, published=published)
    claims = read(document).claims
    return [
        (
            document.text[claim.figure[0] : claim.figure[1]],
            str(claim.period) if claim.period else None,
            claim.area,
            str(claim.status),
            claim.part_of,
        )
        for claim in claims
    ]


def test_a_figure_takes_the_time_of_its_heading():
    assert told("Chính phủ số:\n\nTháng 7/2023:\n\nTỷ lệ hồ sơ trực tuyến: 52,49%\n") == [
        ("52,49%", "2023-07", "VN", "actual", None)
    ]


def test_list_items_take_the_time_of_their_introduction():
    text = "Trong 8 tháng đầu năm 2023, ngành đạt một số kết quả sau đây trên các lĩnh vực:\n\n- Doanh thu: 5 tỷ đồng\n\n- Nộp ngân sách: 2 tỷ đồng\n"

    assert told(text) == [
        ("5 tỷ đồng", "2023-01/2023-08", "VN", "actual", None),
        ("2 tỷ đồng", "2023-01/2023-08", "VN", "actual", None),
    ]


def test_a_document_of_a_province_is_about_that_province():
    text = "CỤC THỐNG KÊ TỈNH ĐỒNG THÁP\nTình hình tháng 8/2023\n\nToàn tỉnh có 1.250 doanh nghiệp.\n"

    assert told(text) == [("1.250 doanh nghiệp", "2023-08", "Đồng Tháp", "actual", None)]


def test_parts_name_the_whole_they_are_parts_of():
    text = "Tháng 8/2023, toàn mạng có 130 triệu thuê bao, trong đó 100 triệu thuê bao băng rộng và 30 triệu thuê bao khác."

    assert told(text) == [
        ("130 triệu thuê bao", "2023-08", "VN", "actual", None),
        ("100 triệu thuê bao", "2023-08", "VN", "actual", "c1"),
        ("30 triệu thuê bao", "2023-08", "VN", "actual", "c1"),
    ]


def test_items_under_a_figure_that_ends_in_trong_do_are_its_parts():
    text = "Tháng 8/2023, tổng thu đạt 50 tỷ đồng, trong đó:\n\n- Thu nội địa: 30 tỷ đồng\n\n- Thu xuất nhập khẩu: 20 tỷ đồng\n"

    assert told(text) == [
        ("50 tỷ đồng", "2023-08", "VN", "actual", None),
        ("30 tỷ đồng", "2023-08", "VN", "actual", "c1"),
        ("20 tỷ đồng", "2023-08", "VN", "actual", "c1"),
    ]


def test_goals_stand_under_a_heading_of_goals():
    assert told("B. Chỉ tiêu năm 2024\n\n- Tỷ lệ hộ nghèo dưới 2,5%.\n") == [
        ("dưới 2,5%", "2024", "VN", "target", None)
    ]


def test_a_title_of_work_done_and_work_to_come_sets_no_goals():
    text = "# Họp giao ban công tác tháng 8, triển khai nhiệm vụ tháng 9 năm 2023\n\nTrong tháng 8/2023 thu đạt 5 tỷ đồng.\n"
    assert told(text) == [("5 tỷ đồng", "2023-08", "VN", "actual", None)]


def test_the_name_of_a_meeting_is_not_the_time_of_its_figures():
    text = "Hội nghị giao ban quý III/2023\n\nTrong tháng 8/2023, doanh thu đạt 5 tỷ đồng.\n\nSố thuê bao đạt 22 triệu thuê bao.\n"

    assert told(text) == [
        ("5 tỷ đồng", "2023-08", "VN", "actual", None),
        ("22 triệu thuê bao", "2023-08", "VN", "actual", None),
    ]


def test_a_figure_of_another_country_takes_over_no_date():
    text = "Trong 8 tháng đầu năm 2023, tỷ lệ của nước ta là 0,02%.\n\nKhu vực: Malaysia 0,06%; Lào 0,18%.\n"

    assert told(text) == [
        ("0,02%", "2023-01/2023-08", "VN", "actual", None),
        ("0,06%", None, "Malaysia", "actual", None),
        ("0,18%", None, "Lào", "actual", None),
    ]


def test_an_undated_document_leaves_its_figures_undated():
    assert told("Toàn ngành có 150 doanh nghiệp.", None) == [("150 doanh nghiệp", None, "VN", "actual", None)]
