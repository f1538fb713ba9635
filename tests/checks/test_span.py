from tests.checks.making import Page, found, told

from giaoban.checks import Address, Finding, Verdict


def test_a_span_must_not_end_before_it_starts() -> None:
    page = Page("Từ 1/7/2023 đến 31/8/2022, và từ tháng 1/2023 đến tháng 8/2023.")
    assert found(page, check_name="span") == [
        Finding(
            "span",
            Verdict.ERROR,
            "1/7/2023 – 31/8/2022",
            "−304 ngày",
            (Address("a.txt", 0, 25),),
            "Khoảng thời gian kết thúc (31/8/2022) trước khi bắt đầu (1/7/2023).",
            "The span ends (31/8/2022) before it starts (1/7/2023).",
        ),
        Finding(
            "span",
            Verdict.HOLDS,
            "1/2023 – 8/2023",
            "",
            (Address("a.txt", 30, 62),),
            "Khoảng thời gian từ 1/2023 đến 8/2023 hợp lệ.",
            "The span from 1/2023 to 8/2023 is in order.",
        ),
    ]


def test_years_and_worded_months_are_spans_too() -> None:
    page = Page("Giai đoạn 2025-2021; từ tháng 3 năm 2023 đến tháng 2 năm 2023.")
    assert found(page, check_name="span") == [
        Finding(
            "span",
            Verdict.ERROR,
            "2025 – 2021",
            "",
            (Address("a.txt", 0, 19),),
            "Khoảng thời gian kết thúc (2021) trước khi bắt đầu (2025).",
            "The span ends (2021) before it starts (2025).",
        ),
        Finding(
            "span",
            Verdict.ERROR,
            "3/2023 – 2/2023",
            "",
            (Address("a.txt", 21, 61),),
            "Khoảng thời gian kết thúc (2/2023) trước khi bắt đầu (3/2023).",
            "The span ends (2/2023) before it starts (3/2023).",
        ),
    ]


def test_the_day_of_the_week_is_that_of_the_date() -> None:
    assert told("Họp vào Thứ Tư, ngày 7/3/2023.", "span") == [
        ("error", "Ngày 7/3/2023 không phải thứ tư mà là thứ ba."),
    ]
    assert told("Họp vào thứ ba, 7/3/2023.", "span") == [("holds", "Ngày 7/3/2023 đúng là thứ ba.")]


def test_a_span_from_a_month_to_a_day_is_compared_by_months() -> None:
    assert told("Nền tảng chạy từ tháng 5/2023 đến ngày 4/9/2022.", "span") == [
        ("error", "Khoảng thời gian kết thúc (9/2022) trước khi bắt đầu (5/2023)."),
    ]


def test_a_flow_of_a_quarter_that_has_weeks_to_go_is_not_of_the_whole_quarter() -> None:
    assert told("Quý IV/2023, giao dịch qua NDXP đạt 111 triệu giao dịch.", "span") == [
        (
            "definition",
            "111 triệu giao dịch nêu cho quý IV/2023, nhưng văn bản công bố khi kỳ này còn 87 ngày: chưa phải số trọn kỳ.",
        ),
    ]
