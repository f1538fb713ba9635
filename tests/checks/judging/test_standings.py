import pytest
from tests.checks.making import told


@pytest.mark.parametrize(
    "text",
    [
        "Chỉ số DTI xếp thứ 21/63, tăng 6 bậc so với năm 2020 (thứ 27).",
        "Chỉ số PAR INDEX xếp thứ 17/63, giảm 4 bậc so với năm trước (thứ 13).",
        "Chỉ số DTI thứ 17/63 (năm 2021: 24/63), tăng 7 bậc.",
        "Năm 2022, tỉnh đứng thứ 17 về DTI, năm 2021 đứng thứ 24, như vậy tăng 7 bậc.",
        "Việt Nam xếp thứ 86/193, tăng 2 bậc so với năm 2018, tăng 13 bậc so với năm 2014.",
        "Phấn đấu xếp hạng 20/63, tăng ít nhất 5 bậc so với năm 2023 (hạng 31).",
        "Hội nghị lần thứ 6 diễn ra thứ 3 ngày 10/10/2023, tăng 2 bậc hàm cho 5 cán bộ.",
    ],
)
def test_ranks_that_agree_with_their_moves_raise_no_alarm(text: str) -> None:
    assert [verdict for verdict, _ in told(text, "rank") if verdict == "error"] == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Chỉ số DTI xếp thứ 21/63, tăng 16 bậc so với năm 2020 (thứ 27).",
            "Từ hạng 27 đến hạng 21 là tăng 6 bậc, không phải tăng 16 bậc.",
        ),
        (
            "Chỉ số PAR INDEX xếp thứ 17/63, tăng 4 bậc so với năm trước (thứ 13).",
            "Từ hạng 13 đến hạng 17 là giảm 4 bậc, không phải tăng 4 bậc.",
        ),
        (
            "Chỉ số SIPAS xếp hạng 30 trong 63 tỉnh, tăng 5 bậc, từ hạng 37.",
            "Từ hạng 37 đến hạng 30 là tăng 7 bậc, không phải tăng 5 bậc.",
        ),
        (
            "Năm 2022, tỉnh đứng thứ 17 về DTI, năm 2021 đứng thứ 24, như vậy tăng 5 bậc.",
            "Từ hạng 24 đến hạng 17 là tăng 7 bậc, không phải tăng 5 bậc.",
        ),
        (
            "Chỉ số PCI của tỉnh xếp thứ 12/63. Chỉ số PAPI đứng thứ 75 cả nước.",
            "Thứ hạng 75 vượt quá 63 đơn vị xếp hạng.",
        ),
    ],
)
def test_a_rank_and_its_move_must_make_the_rank_before(text: str, found: str) -> None:
    assert [sentence for verdict, sentence in told(text, "rank") if verdict == "error"] == [found]
