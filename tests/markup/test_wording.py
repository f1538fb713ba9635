from decimal import Decimal

import pytest
from tests.markup.examples import CLAIMS

from giaoban.claims.model import Change, Claim, Direction
from giaoban.figures import Qualifier, Unit
from giaoban.markup import FigureKind, kind_of
from giaoban.markup.wording import written_change, written_value
from giaoban.periods import Period

SUBSCRIBERS = Claim("c", "d", 0, 1, "x", "x", Decimal(86600000), Unit.COUNT, counted="thuê bao")
RANK = Claim("c", "d", 0, 1, "x", "x", Decimal(46), Unit.RANK)


@pytest.mark.parametrize(
    ("claim", "size", "direction", "more", "vi", "en"),
    [
        (SUBSCRIBERS, {"percent": "6.3"}, Direction.UP, {}, "tăng 6,3%", "up 6.3%"),
        (
            SUBSCRIBERS,
            {"percent": "6.3"},
            Direction.UP,
            {"basis": Period.of_month(2022, 8), "base_value": Decimal(81400000)},
            "tăng 6,3% so với tháng 8/2022 (81,4 triệu thuê bao)",
            "up 6.3% compared with August 2022 (81.4 million thuê bao)",
        ),
        (SUBSCRIBERS, {"absolute": "3000000"}, Direction.DOWN, {}, "giảm 3 triệu thuê bao", "down 3 million thuê bao"),
        (
            SUBSCRIBERS,
            {"absolute": "2.5"},
            Direction.UP,
            {"unit": Unit.PERCENTAGE_POINT, "qualifier": Qualifier.OVER},
            "tăng hơn 2,5 điểm phần trăm",
            "up over 2.5 percentage points",
        ),
        (RANK, {"absolute": "2"}, Direction.UP, {}, "tăng 2 bậc", "up 2 places"),
        (SUBSCRIBERS, {"times": "2.8"}, Direction.UP, {}, "gấp 2,8 lần", "2.8 times as much"),
        (SUBSCRIBERS, {"times": "0.95"}, Direction.DOWN, {}, "bằng 0,95 lần", "0.95 times as much"),
        (SUBSCRIBERS, {"times": "2"}, Direction.DOWN, {}, "giảm 2 lần", "down 2 times"),
        (SUBSCRIBERS, {"percent": "0"}, Direction.SAME, {}, "không đổi", "unchanged"),
    ],
)
def test_a_change_is_said_as_people_say_it(
    claim: Claim, size: dict[str, str], direction: Direction, more: dict[str, object], vi: str, en: str
) -> None:
    sizes = {name: Decimal(value) for name, value in size.items()}
    change = Change(direction=direction, start=0, end=1, **sizes, **more)  # type: ignore[arg-type]
    assert [written_change(change, claim, lang) for lang in ("vi", "en")] == [vi, en]  # type: ignore[arg-type]


def test_a_claim_without_a_level_is_written_by_its_changes() -> None:
    assert [written_value(claim, "vi") for claim in CLAIMS] == [
        "ước 4.750 tỷ đồng",
        "22,3 triệu thuê bao",
        "25 triệu",
        "24 triệu",
        "thứ 46/181",
        "93,66 Mbps",
        "giảm 3%",
    ]


def test_every_figure_has_the_kind_of_its_unit() -> None:
    assert [kind_of(claim) for claim in CLAIMS] == [
        FigureKind.MONEY,
        FigureKind.COUNT,
        FigureKind.COUNT,
        FigureKind.COUNT,
        FigureKind.RANK,
        FigureKind.RATE,
        FigureKind.CHANGE,
    ]
