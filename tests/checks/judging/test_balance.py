from tests.checks.making import told

from giaoban.checks import Verdict


def test_a_surplus_is_exports_less_imports() -> None:
    text = "Kim ngạch xuất khẩu tháng 8/2023 đạt 618,6 triệu USD, kim ngạch nhập khẩu đạt 511,2 triệu USD, xuất siêu "
    assert told(f"{text}170,4 triệu USD.", "sum") == [
        ("error", "618,6 triệu USD − 511,2 triệu USD = 107,4 triệu USD, không phải 170,4 triệu USD."),
    ]
    assert told(f"{text}107,4 triệu USD.", "sum") == [
        ("holds", "618,6 triệu USD − 511,2 triệu USD = 107,4 triệu USD, khớp với 107,4 triệu USD."),
    ]


def test_quarters_of_a_line_make_their_running_sum() -> None:
    text = "Quý I/2023 đón 911.025 lượt khách, quý II/2023 đón 354.905 lượt khách; lũy kế 6 tháng đầu năm 2023 đón "
    assert told(f"{text}1.265.390 lượt khách.", "sum") == [
        (
            "error",
            "911.025 lượt khách + 354.905 lượt khách = 1.265.930 lượt khách, không phải 1.265.390 lượt khách.",
        ),
    ]


def test_a_rest_makes_the_whole_with_what_was_told() -> None:
    assert told("Sở làm 30% công việc, 60% còn lại do các đơn vị khác làm.", "sum") == [
        ("error", "30% và 60% còn lại không làm thành 100%."),
    ]
    assert told("Có 58/63 tỉnh, thành phố đã phủ sóng 5G; 6 tỉnh còn lại sẽ hoàn thành trong quý IV.", "sum") == [
        ("error", "58 và 6 còn lại không làm thành 63."),
    ]
    assert told("Có 58/63 tỉnh, thành phố đã phủ sóng 5G; 5 tỉnh còn lại sẽ hoàn thành trong quý IV.", "sum") == [
        ("holds", "58 và 5 còn lại đúng là 63."),
    ]


def test_a_rest_of_something_else_makes_no_whole_with_it() -> None:
    assert told("Có 40/63 tỉnh hoàn thành; 10 tỉnh còn lại của vùng sẽ hoàn thành trong năm.", "sum") == []


def test_the_other_side_of_trade_is_no_part_of_exports() -> None:
    text = (
        "Kim ngạch xuất khẩu 9 tháng đạt 500 triệu USD, trong đó khu vực FDI 300 triệu USD; kim ngạch nhập khẩu 9 tháng "
        "đạt 450 triệu USD."
    )
    assert told(text, "sum", Verdict.ERROR) == []


def test_the_difference_of_income_and_spending_is_the_one_less_the_other() -> None:
    text = "Thu sự nghiệp 512,4 tỷ đồng, chi {} tỷ đồng, chênh lệch thu chi 64,2 tỷ đồng."
    assert told(text.format("448,2"), "sum", Verdict.ERROR) == []
    assert told(text.format("484,2"), "sum", Verdict.ERROR) == [
        ("error", "512,4 tỷ đồng − 484,2 tỷ đồng = 28,2 tỷ đồng, không phải 64,2 tỷ đồng."),
    ]
