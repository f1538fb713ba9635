from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from giaoban.vietnamese import sentences


def split(line):
    return [line[start:end] for start, end in sentences(line)]


def test_the_spans_are_exact_and_count_from_the_start_given():
    assert sentences("  Doanh thu tăng 6%. Lợi nhuận giảm! ", start=100) == [(102, 120), (121, 136)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Doanh thu đạt 4.750 tỷ đồng, tăng 12,2% so với tháng 8.2022.",
        "Gọi số 1800.1091 hoặc 0276.3822333 trước 16 giờ 30.",
        "Tại TP. Hồ Chí Minh và TX. Sơn Tây có 5 điểm.",
        "PGS. TS. Nguyễn V. A. và ThS. Lê B. trình bày (tr. 15).",
        "Đường St. Paul, Q. Ba Đình, P. Điện Biên có trạm.",
        "Xem http://vi-du.vn/a.b.html?x=1.2 và thư gui@vi-du.vn để biết.",
        "Bưu chính, viễn thông, v.v… đều tăng; riêng in ấn giảm; xuất bản giữ nguyên.",
        "1. Viễn thông tăng 5%.",
        "IV. Kết quả",
        "a. Bưu chính tăng.",
        "Tăng 7,7 % … so với cùng kỳ.",
        "KT. BỘ TRƯỞNG",
    ],
)
def test_this_is_one_sentence(sentence):
    assert split(sentence) == [sentence]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Doanh thu tăng. Lợi nhuận giảm.", ["Doanh thu tăng.", "Lợi nhuận giảm."]),
        ("Tăng 6%. 30% còn lại giảm.", ["Tăng 6%.", "30% còn lại giảm."]),
        ("1. Viễn thông. Cả nước có 5 mạng.", ["1. Viễn thông.", "Cả nước có 5 mạng."]),
        ("Có cúm A, cúm B, v.v. Ngoài ra có sởi.", ["Có cúm A, cúm B, v.v.", "Ngoài ra có sởi."]),
        ("Vì sao? “Vì thiếu người.” Ông nói.", ["Vì sao?", "“Vì thiếu người.”", "Ông nói."]),
        ("Năm 2023. Đến nay đạt.", ["Năm 2023.", "Đến nay đạt."]),
        ("", []),
        (" \u00a0 ", []),
    ],
)
def test_a_line_is_split_where_a_sentence_ends(line, expected):
    assert split(line) == expected


@given(st.text(alphabet='aĐ1 .!?…)"”;\u00a0', max_size=60))
def test_sentences_hold_everything_but_white_space_in_order(line):
    spans = sentences(line)
    assert "".join("".join(line[start:end] for start, end in spans).split()) == "".join(line.split())
    assert all(before[1] <= after[0] for before, after in pairwise(spans))


@pytest.mark.parametrize("unit", [".", ". ", "a. ", "A. ", ".) ", "… "])
def test_a_line_of_a_hundred_thousand_letters_is_cut_like_a_short_one(unit):
    def lengths(times):
        return [end - start for start, end in sentences(unit * times)]

    short, long = lengths(100), lengths(100_000 // len(unit))
    assert long[:10] == short[:10] or len(short) == len(long) == 1
    assert set(long[1:-1]) <= set(short[1:-1]) or len(long) == 1
