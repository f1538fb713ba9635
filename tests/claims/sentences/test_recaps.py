from tests.claims.sentences.lines import read_sentence, sizes

from giaoban.claims.sentences.lead import Lead


def _told(first: str, second: str) -> list[tuple[str, list[str]]]:
    before = read_sentence(first)
    lead = Lead()
    lead.levels = before.drafts
    lead.last = before.drafts[-1]
    after = read_sentence(second, lead, 1)
    return [("" if draft.value is None else str(draft.value), sizes(draft)) for draft in before.drafts + after.drafts]


def test_a_later_change_finds_the_level_that_counts_the_same() -> None:
    assert _told("Có 312 vụ, chết 96 người.", "So với cùng kỳ giảm 28 vụ, giảm 11 người chết.") == [
        ("312", ["down absolute 28"]),
        ("96", ["down absolute 11"]),
    ]


def test_a_later_change_finds_the_level_it_names_again() -> None:
    assert _told("Có 312 vụ, chết 96 người.", "So với cùng kỳ, số người chết giảm 10%.") == [
        ("312", []),
        ("96", ["down percent 10"]),
    ]


def test_a_later_change_without_a_subject_is_of_the_only_level_before_it() -> None:
    assert _told("Đã xử lý 640 vụ.", "So với cùng kỳ tăng 12%.") == [("640", ["up percent 12"])]


def test_a_later_change_without_a_subject_is_of_no_level_where_two_stand_before_it() -> None:
    assert _told("Có 312 vụ, chết 96 người.", "So với cùng kỳ tăng 12%.") == [
        ("312", []),
        ("96", []),
        ("", ["up percent 12"]),
    ]


def test_a_later_change_of_another_thing_is_a_claim_of_its_own() -> None:
    assert _told("Có 312 vụ.", "So với cùng kỳ, giá thép tăng 12%.") == [("312", []), ("", ["up percent 12"])]
