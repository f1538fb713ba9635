from itertools import pairwise

import pytest

from giaoban.claims.grammar.lexer import lex
from giaoban.claims.grammar.lexicon import grammar_lexicon
from giaoban.claims.grammar.quantities.rules import quantities
from giaoban.claims.grammar.token import Kind, Token
from giaoban.claims.grammar.view import View


def tokens(text: str) -> list[Token]:
    view = View(text)
    return quantities(lex(view, 0, len(view.form), grammar_lexicon()), view)


def kinds(text: str) -> list[tuple[str, str, str]]:
    return [(Kind(token.kind).name, token.text, token.rule) for token in tokens(text)]


def test_codes_are_one_opaque_token_each() -> None:
    assert [
        (text, rule)
        for kind, text, rule in kinds("749/QĐ-TTg; 024 3943 1234; 8h30; Covid-19; a@b.vn, 24/7")
        if kind == "OPAQUE"
    ] == [
        ("749/qđ-ttg", "document number"),
        ("024 3943 1234", "code or telephone number"),
        ("8h30", "clock time"),
        ("covid-19", "name with a number"),
        ("a@b.vn", "address"),
        ("24/7", "clock time"),
    ]


def test_tokens_stand_in_the_order_of_the_text_and_never_overlap() -> None:
    found = tokens("Từ 5% đến 7% (5 – 7 triệu đồng); xếp thứ 46/181, 19/22 bộ, ngành; 10 791 761 lượt, USD 5 tỷ.")
    spans = [(token.start, token.end) for token in found]
    starts = [start for start, _ in spans]
    assert starts == sorted(starts)
    assert all(one == other or one[1] <= other[0] for one, other in pairwise(spans))


@pytest.mark.parametrize(
    "piece",
    [
        "5",
        "5 5 5 5 ",
        "1.1.1.1",
        "1.234 .567 ",
        "12, 5% ",
        "((((",
        "5/",
        "5-",
        "từ 5 đến ",
        "trong tổng số ",
        "0123 456 ",
        "a@",
        "www.",
        "x.vn ",
        "thứ ",
        "mười ",
        "một triệu ",
        "5 tỷ 3 ",
        "/100 dân",
        "Covid-",
        "5 (năm) ",
        "5 (",
        "lần thứ 3, 4 và ",
    ],
)
def test_the_tokens_of_a_line_of_one_thing_repeated_stand_in_order(piece: str) -> None:
    found = tokens(piece * (160_000 // len(piece)))
    assert all(before.start < after.start for before, after in pairwise(found))
