from tests.checks.making import told


def test_a_whole_taken_apart_in_brackets_is_the_sum_of_its_parts() -> None:
    text = "Tỉnh có 1.200 trường học (mầm non 400 trường học, tiểu học 450 trường học, trung học {} trường học)."
    assert told(text.format(340), "sum") == [
        (
            "error",
            "400 trường học + 450 trường học + 340 trường học = 1.190 trường học, không khớp với tổng 1.200 trường học.",
        ),
    ]
    assert [verdict for verdict, _ in told(text.format(350), "sum")] == ["holds"]


def test_comparisons_in_brackets_are_no_parts() -> None:
    text = "Tỉnh có 1.200 trường học (cùng kỳ năm trước 1.100 trường học, kế hoạch 1.250 trường học)."
    assert told(text, "sum") == []


def test_a_sentence_may_list_the_parts_of_the_sentence_before() -> None:
    text = (
        "Thu ngân sách tháng 8/2023 đạt 8.674 tỷ đồng. Cơ cấu thu gồm thu nội địa 5.404 tỷ đồng và thu hải quan 2.926 "
        "tỷ đồng."
    )
    assert told(text, "sum") == [
        ("error", "5.404 tỷ đồng + 2.926 tỷ đồng = 8.330 tỷ đồng, không khớp với tổng 8.674 tỷ đồng."),
    ]


def test_the_number_in_a_name_such_as_4g_is_no_unread_part() -> None:
    text = "Đến hết tháng 6/2023 có 316.868 trạm (gồm 65.309 trạm 4G; 130.617 trạm 5G)."
    assert [verdict for verdict, _ in told(text, "sum")][:1] == ["error"]


def test_a_part_of_a_goal_in_brackets_is_a_part_of_what_was_reached() -> None:
    text = (
        "Tỉnh giải quyết việc làm cho 19.501 lao động, đạt 97,0% so với kế hoạch năm (kế hoạch 20.104 lao động), trong "
        "đó lao động nữ 19.600 người."
    )
    assert told(text, "sum") == [("error", "Bộ phận 19.600 người lớn hơn tổng thể 19.501 lao động.")]


def test_a_semicolon_ends_a_list_that_commas_part() -> None:
    text = (
        "Doanh thu tháng 8/2023 đạt 11.000 tỷ đồng, trong đó dịch vụ di động 7.000 tỷ đồng, dịch vụ cố định 2.500 tỷ "
        "đồng; lợi nhuận 1.200 tỷ đồng, nộp ngân sách 900 tỷ đồng."
    )
    assert told(text, "sum") == [
        ("holds", "7.000 tỷ đồng + 2.500 tỷ đồng = 9.500 tỷ đồng, nằm trong tổng 11.000 tỷ đồng."),
    ]
