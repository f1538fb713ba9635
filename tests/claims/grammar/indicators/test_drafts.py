import giaoban
from giaoban.documents import document_from_text


def links(text: str) -> list[tuple[str | None, tuple[str, ...]]]:
    return [(claim.indicator, claim.link_words) for claim in giaoban.read(document_from_text(text)).claims]


def test_the_words_that_decided_are_those_of_the_document_letter_for_letter() -> None:
    assert links("Số thuê bao BRCĐ đạt 22 triệu thuê bao.") == [
        ("telecom.fixed_broadband_subscribers", ("Số thuê bao", "BRCĐ"))
    ]


def test_a_word_glued_to_a_digit_is_one_word() -> None:
    assert links("Số thuê bao 5G đạt 9,1 triệu thuê bao.") == [("telecom.subscribers_5g", ("Số thuê bao", "5G"))]


def test_what_stands_far_away_in_a_long_sentence_decides_nothing() -> None:
    far = "doanh thu viễn thông " + "và các nội dung khác " * 30

    assert links(f"{far}đạt 410 tỷ đồng.") == [(None, ())]


def test_the_figures_of_one_sentence_are_linked_each_by_its_own_words() -> None:
    text = "Doanh thu bưu chính đạt 132 tỷ đồng, doanh thu viễn thông đạt 610 tỷ đồng."

    assert [code for code, _ in links(text)] == ["post.revenue", "telecom.revenue"]
