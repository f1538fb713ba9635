import pytest
from tests.checks.making import told

TABLE = "| Khoản mục | Tháng 8/2023 | 8 tháng năm 2023 |\n|---|---:|---:|\n| Thu nội địa (tỷ đồng) | 4.310 | 31.205 |\n"
BODY = "Trong tháng 8 toàn tỉnh tiếp nhận 74.316 hồ sơ. Tỷ lệ hồ sơ nộp trực tuyến đạt 81,5%."


@pytest.mark.parametrize(
    "text",
    [
        f"{BODY}\n\nKết luận: 74.316 hồ sơ; tỷ lệ nộp trực tuyến 81,5%.",
        f"{BODY}\n\nKết luận: phấn đấu tiếp nhận 74.916 hồ sơ.",
        f"{BODY}\n\nTrong tháng lắp mới 74.315 cột đèn.",
        f"Thu nội địa tháng 8/2023 đạt 4.310 tỷ đồng.\n\n{TABLE}",
        f"Thu nội địa tháng 9/2023 đạt 4.130 tỷ đồng.\n\n{TABLE}",
    ],
)
def test_figures_told_again_as_they_are_raise_no_alarm(text: str) -> None:
    assert [verdict for verdict, _ in told(text, "repeat") if verdict == "error"] == []


@pytest.mark.parametrize(
    ("text", "one", "other"),
    [
        (f"{BODY}\n\nKết luận: 73.416 hồ sơ trong tháng 8.", "74.316 hồ sơ", "73.416 hồ sơ"),
        (f"{BODY}\n\nKết luận: tỷ lệ nộp trực tuyến 18,5%.", "81,5%", "18,5%"),
        (f"Thu nội địa tháng 8/2023 đạt 4.130 tỷ đồng.\n\n{TABLE}", "4.310 tỷ đồng", "4.130 tỷ đồng"),
    ],
)
def test_a_figure_told_again_with_a_slip_is_an_error(text: str, one: str, other: str) -> None:
    sentence = f"Nêu {one} và {other} cho cùng một nội dung, chỉ khác nhau như một lỗi gõ số."
    assert [sentence for verdict, sentence in told(text, "repeat") if verdict == "error"] == [sentence]
