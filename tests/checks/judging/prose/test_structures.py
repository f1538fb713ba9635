import pytest
from tests.checks.making import told

from giaoban.checks import Verdict

_LEADERS = "Ba đơn vị dẫn đầu chiếm {} thị phần dịch vụ, lần lượt là 21,4%, 17,2% và 11,9%."


@pytest.mark.parametrize(
    ("together", "found"),
    [("50,5%", []), ("55,0%", ["21,4% + 17,2% + 11,9% gộp lại là 50,5%, không phải 55,0%."])],
)
def test_rates_told_in_turn_make_what_as_many_units_hold_together(together: str, found: list[str]) -> None:
    assert [message for _, message in told(_LEADERS.format(together), "share", Verdict.ERROR)] == found


def test_rates_told_in_turn_of_fewer_units_than_are_listed_are_not_added_up() -> None:
    text = "Hai đơn vị dẫn đầu chiếm 55,0% thị phần dịch vụ, tăng so với năm trước; lần lượt từng quý là 21,4%, 17,2%."
    assert told(text, "share", Verdict.ERROR) == []
