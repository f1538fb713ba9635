from tests.checks.making import Page, found

from giaoban.checks import Verdict
from giaoban.claims import Status
from giaoban.figures import Unit


def test_the_last_figure_before_a_target_falls_due_is_set_beside_it() -> None:
    page = Page("Đạt 78,3%. Mục tiêu 84%.")
    code = "telecom.fibre_household_share"
    page.states("78,3%", "78.3", Unit.PERCENT, indicator=code)
    page.states("84%", "84", Unit.PERCENT, indicator=code, period="2023-12", status=Status.TARGET)
    assert [(each.verdict, each.message_vi) for each in found(page, check_name="plan")] == [
        (Verdict.HOLDS, "78,3% (tháng 8/2023) bằng 93,21% mục tiêu 84% (tháng 12/2023)."),
    ]
