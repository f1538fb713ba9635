from giaoban.catalogue import load
from giaoban.claims.grammar.indicators import Clue, Link, Trail, linker_of
from giaoban.figures import Unit

LINKER = linker_of(load())


def clue(before: str, figure: str, after: str = "", *, unit: Unit | None, **further: object) -> Clue:
    sentence = f"{before} {figure} {after}".strip() if before else f"{figure} {after}".strip()
    start = len(before) + 1 if before else 0
    end = start + len(figure)
    return Clue(sentence, (0, len(before)), (start, end), len(sentence), unit, **further)  # type: ignore[arg-type]


def test_the_words_that_decided_are_named_by_their_spans() -> None:
    stated = clue("số thuê bao brcđ đạt", "22 triệu thuê bao", unit=Unit.COUNT, counted="thuê bao")

    assert LINKER.link(stated, Trail()) == Link("telecom.fixed_broadband_subscribers", 0.96, ((0, 11), (12, 16)))


def test_a_word_of_the_heading_decides_and_is_named_as_written_there() -> None:
    stated = clue("doanh thu đạt", "410 tỷ đồng", unit=Unit.VND, headings=("An toàn, an ninh mạng",))

    link = LINKER.link(stated, Trail())

    assert (link.indicator, link.words, link.context) == ("security.revenue", ((0, 9),), ("An toàn an ninh mạng",))


def test_the_same_words_under_no_heading_link_to_nothing() -> None:
    assert LINKER.link(clue("doanh thu đạt", "410 tỷ đồng", unit=Unit.VND), Trail()) == Link(None)


def test_the_unit_decides_between_subscribers_and_their_rate() -> None:
    subject = "thuê bao băng rộng di động đạt"

    count = LINKER.link(clue(subject, "86 triệu thuê bao", unit=Unit.COUNT, counted="thuê bao"), Trail())
    rate = LINKER.link(clue(subject, "87 thuê bao/100 dân", unit=Unit.PER_100_PEOPLE), Trail())

    assert (count.indicator, rate.indicator) == (
        "telecom.mobile_broadband_subscribers",
        "telecom.mobile_broadband_per_100",
    )


def test_a_bare_rank_follows_the_figure_before_it() -> None:
    trail = Trail()
    LINKER.link(clue("tốc độ băng rộng cố định", "93,66 mbps", unit=Unit.MBPS), trail)

    assert LINKER.link(clue("xếp thứ", "46", unit=Unit.RANK), trail).indicator == "telecom.fixed_broadband_speed_rank"


def test_nothing_is_carried_over_to_another_line() -> None:
    trail = Trail()
    LINKER.link(clue("tốc độ băng rộng cố định", "93,66 mbps", unit=Unit.MBPS, line=3), trail)

    assert LINKER.link(clue("xếp thứ", "46", unit=Unit.RANK, line=4), trail) == Link(None)


def test_the_figure_of_one_company_is_not_that_of_the_indicator() -> None:
    stated = clue("doanh thu viễn thông của viettel đạt", "6.100 tỷ đồng", unit=Unit.VND)

    assert LINKER.link(stated, Trail()) == Link(None)


def test_a_foreign_word_beside_a_borrowed_one_forbids_the_link() -> None:
    stated = clue("doanh thu du lịch đạt", "410 tỷ đồng", unit=Unit.VND, headings=("Viễn thông",))

    assert LINKER.link(stated, Trail()) == Link(None)


def test_a_catalogue_has_one_linker() -> None:
    assert linker_of(load()) is LINKER
