from tests.checks.making import told

_TOTALS = (
    "Tổng chi ngân sách tháng 8/2023 là 18.495 tỷ đồng, gồm chi đầu tư 9.959 tỷ đồng và chi thường xuyên 8.536 tỷ đồng."
)


def test_a_share_of_a_named_whole_is_reckoned_from_the_levels_of_those_names() -> None:
    assert told(f"{_TOTALS} Riêng chi thường xuyên chiếm 41,6% tổng chi ngân sách.", "share") == [
        ("error", "8.536 tỷ đồng trên 18.495 tỷ đồng là 46,15%, không phải 41,6%."),
    ]


def test_a_share_of_a_whole_no_level_bears_the_name_of_is_passed_over() -> None:
    assert told(f"{_TOTALS} Riêng chi thường xuyên chiếm 41,6% tổng sản phẩm trên địa bàn.", "share") == []
