from tests.checks.making import told


def test_a_count_of_bodies_lies_within_the_number_the_text_counts_them_by() -> None:
    text = "Có 19/22 bộ, ngành đã kết nối. Có 22/22 bộ, ngành đã ban hành kế hoạch. Có {} bộ, ngành triển khai."
    assert told(text.format(12), "share")[2:] == [
        ("holds", "12 bộ, ngành không vượt quá tổng số 22 mà các văn bản nêu."),
    ]
    assert ("definition", "25 bộ, ngành nhiều hơn tổng số 22 mà các văn bản nêu: có thể đếm khác.") in told(
        text.format(25), "share"
    )
