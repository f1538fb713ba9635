from decimal import Decimal

from giaoban.checks.judging.prose.written import figures_of
from giaoban.figures import Interval


def test_figures_are_read_with_unit_and_noun() -> None:
    line = (
        "2. Thu 4.750 tỷ đồng, gồm 22,3 triệu thuê bao cố định, 6,7 thành viên/tổ, tăng 2,8 điểm phần trăm, gấp 3 lần."
    )
    assert [(each.text, each.value, each.kind, each.noun) for each in figures_of(line)] == [
        ("4.750 tỷ đồng", Decimal(4750) * 10**9, "đồng", ""),
        ("22,3 triệu thuê bao cố", Decimal(22_300_000), "", "thuê bao cố"),
        ("6,7 thành viên/tổ", Decimal("6.7"), "/", "thành viên"),
        ("2,8 điểm phần trăm", Decimal("2.8"), "điểm", ""),
        ("3 lần", Decimal(3), "lần", ""),
    ]


def test_dates_labels_ages_and_numbers_of_documents_are_no_figures() -> None:
    line = (
        "Ngày 15/9/2021, theo Công văn số 1482/UBND-TH và mức độ 4, tháng 9/2021 có 12 trẻ dưới 1 tuổi, xếp thứ 17/63."
    )
    assert [each.text for each in figures_of(line)] == ["12 trẻ dưới"]


def test_the_word_before_a_figure_widens_it_and_a_count_in_full_is_itself() -> None:
    about, full = figures_of("Khoảng 500 hồ sơ, đúng 1.250 hồ sơ.")
    assert (about.interval, full.interval) == (
        Interval(Decimal(495), Decimal(505)),
        Interval(Decimal(1250), Decimal(1250)),
    )
