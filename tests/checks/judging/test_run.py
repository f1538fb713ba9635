from tests.checks.making import Page

from giaoban.checks import Verdict, check, find_checks
from giaoban.claims import Direction
from giaoban.figures import Unit


def test_every_module_of_the_folder_is_a_check() -> None:
    assert list(find_checks()) == [
        "growth", "history", "plan", "rank", "ratio", "repeat", "scale", "share", "span", "sum",
    ]  # fmt: skip


def _page() -> Page:
    page = Page("Đạt 120 tấn, tăng 20% (100 tấn). Đạt 50 ha, tăng 20% nữa (40 ha).")
    up = page.change("tăng 20%", Direction.UP, percent="20", base_value="100")
    more = page.change("tăng 20% nữa", Direction.UP, percent="20", base_value="40")
    return page.states("120 tấn", "120", Unit.COUNT, up, counted="tấn").states(
        "50 ha", "50", Unit.COUNT, more, counted="ha"
    )


def test_the_worst_comes_first_and_what_holds_only_when_asked_for() -> None:
    reading = _page().reading
    assert [finding.verdict for finding in check([reading])] == [Verdict.ERROR]
    assert [finding.verdict for finding in check([reading], everything=True)] == [Verdict.ERROR, Verdict.HOLDS]


def test_checking_twice_finds_the_same() -> None:
    reading = _page().reading
    assert check([reading], everything=True) == check([reading], everything=True)
