"""Rights follow organisations through their mergers."""

from datetime import date

from giaoban_web.people.successors import predecessors_of, present_codes, same_house


def test_an_organisation_stands_for_itself_until_its_successor_takes_over() -> None:
    assert [present_codes("mic", day) for day in (date(2025, 2, 28), date(2025, 3, 1))] == [{"mic"}, {"most"}]


def test_an_unknown_code_stands_for_itself_alone() -> None:
    assert present_codes("none.such", date(2026, 1, 1)) == {"none.such"}


def test_two_are_of_one_house_from_the_day_of_the_merger() -> None:
    assert [same_house("mic", "most", day) for day in (date(2025, 2, 28), date(2025, 3, 1))] == [False, True]
    assert not same_house("", "most")


def test_a_successor_holds_the_papers_of_those_it_took_over() -> None:
    assert {"mic", "most"} <= predecessors_of("most", date(2026, 1, 1))
    assert "mic" not in predecessors_of("most", date(2025, 1, 1))
