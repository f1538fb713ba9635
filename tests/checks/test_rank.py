from decimal import Decimal

from tests.checks.making import Page, found, told

from giaoban.checks import Address, Finding, Verdict
from giaoban.claims import Direction
from giaoban.figures import Qualifier, Unit


def test_an_earlier_rank_must_lie_within_the_field() -> None:
    page = Page("Tỉnh xếp thứ 60/63, tăng 5 bậc.")
    rise = page.change("tăng 5 bậc", Direction.UP, absolute="5")
    page.states("60/63", "60", Unit.RANK, rise, of=Decimal(63))
    assert found(page, check_name="rank") == [
        Finding(
            "rank",
            Verdict.ERROR,
            "tăng 5 bậc",
            "65",
            (Address("a.txt", 13, 18),),
            "Tăng 5 bậc nghĩa là trước đó xếp thứ 65, nằm ngoài 63 đơn vị xếp hạng.",
            "Up 5 places makes the earlier rank 65, outside the field of 63.",
        ),
        Finding(
            "rank",
            Verdict.HOLDS,
            "60/63",
            "",
            (Address("a.txt", 13, 18),),
            "Thứ hạng 60 nằm trong 63 đơn vị xếp hạng.",
            "Rank 60 is within the field of 63.",
        ),
    ]


def test_at_least_ten_places_from_86_to_75_holds() -> None:
    page = Page("Từ hạng 86 lên hạng 75, tăng ít nhất 10 bậc.")
    rise = page.change("tăng ít nhất 10 bậc", Direction.UP, absolute="10", base_value="86", qualifier=Qualifier.OVER)
    page.states("hạng 75", "75", Unit.RANK, rise)
    assert found(page, check_name="rank") == [
        Finding(
            "rank",
            Verdict.HOLDS,
            "tăng 10 bậc",
            "11",
            (Address("a.txt", 15, 22),),
            "Từ hạng 86 đến hạng 75 là 11 bậc, khớp với tăng 10 bậc.",
            "From rank 86 to rank 75 is 11 places, as up 10 places.",
        ),
    ]


def test_a_figure_said_to_be_above_another_must_be_above_it() -> None:
    text = "Tốc độ băng rộng cố định tháng 8/2023 đạt {} Mbps, cao hơn trung bình thế giới là 82,56 Mbps."
    assert told(text.format("73,66"), "rank") == [("error", "73,66 Mbps không cao hơn 82,56 Mbps.")]
    assert told(text.format("93,66"), "rank") == [("holds", "93,66 Mbps đúng là cao hơn 82,56 Mbps.")]


def test_two_floors_that_differ_are_for_a_person_to_look_at() -> None:
    page = Page("Tăng ít nhất 10 hạng, từ 86 xuống dưới 75.")
    rise = page.change("Tăng ít nhất 10 hạng", Direction.UP, absolute="10", base_value="86", qualifier=Qualifier.OVER)
    page.states("xuống dưới 75", "75", Unit.RANK, rise, qualifier=Qualifier.UNDER)
    assert [(each.verdict, each.message_vi) for each in found(page, check_name="rank")] == [
        (
            Verdict.DEFINITION,
            "Tăng 10 bậc từ hạng 86 chỉ cần hạng 76, còn văn bản nêu dưới 75: hai mức tối thiểu khác nhau.",
        ),
    ]


def test_a_level_lies_within_its_scale_and_a_place_within_its_field() -> None:
    text = "Bưu chính đạt cấp độ {}/10, nằm trong nhóm từ thứ 31 đến thứ {} của 172 nước."
    assert told(text.format(7, 42), "rank", Verdict.ERROR) == []
    assert told(text.format(17, 420), "rank", Verdict.ERROR) == [
        ("error", "Cấp độ 17 vượt quá thang 10 cấp độ."),
        ("error", "Thứ hạng 420 vượt quá 172 đơn vị xếp hạng."),
    ]
