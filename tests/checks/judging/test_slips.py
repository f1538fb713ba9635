from decimal import Decimal

from giaoban.checks.judging.slips import Written, one_slip_apart, same_but_for_a_slip
from giaoban.figures import Interval
from giaoban.figures.arithmetic import total


def _whole(number: int) -> Written:
    value = Decimal(number)
    return Written(value, Decimal(1), Interval(value, value))


def _adds_up(known: object) -> bool:
    first, *others = known  # type: ignore[misc]
    return total(others).overlaps(first)


def test_a_digit_a_swap_and_a_power_of_ten_are_one_slip() -> None:
    pairs = [(385, 358), (9745, 9945), (4631, 463100), (120, 12), (385, 583), (9745, 9995)]
    assert [same_but_for_a_slip(_whole(one), _whole(other)) for one, other in pairs] == [
        True,
        True,
        True,
        True,
        False,
        False,
    ]


def test_an_equation_is_mended_by_the_figure_that_slipped() -> None:
    assert one_slip_apart([_whole(4761), _whole(1506), _whole(1231), _whole(2474)], _adds_up) == 1
    assert one_slip_apart([_whole(4761), _whole(1200), _whole(1231), _whole(1100)], _adds_up) is None
