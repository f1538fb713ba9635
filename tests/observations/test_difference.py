from tests.observations.making import revision

from giaoban.observations import Difference, Revised, difference


def test_new_revised_withdrawn_and_the_same_are_told_apart() -> None:
    kept, old, gone = revision("1", "2023-05"), revision("2", "2023-06"), revision("3", "2023-07")
    again, changed, new = revision("1", "2023-05", day="2023-12-01"), revision("2.1", "2023-06"), revision("4")
    assert difference([kept, old, gone], [again, changed, new]) == Difference(
        (new,), (Revised(old, changed),), (gone,), 1
    )


def test_a_provisional_figure_confirmed_is_revised() -> None:
    before, after = revision("1", status="P"), revision("1")
    assert difference([before], [after]) == Difference((), (Revised(before, after),), (), 0)
