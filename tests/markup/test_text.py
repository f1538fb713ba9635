import re
from dataclasses import replace
from html.parser import HTMLParser

from hypothesis import given
from hypothesis import strategies as st
from tests.markup.examples import CLAIMS, TEXT, claim, document

from giaoban.checks import Verdict
from giaoban.documents import Cell, Document, Table
from giaoban.figures import Unit
from giaoban.markup.text import marked_text


def _plain(html: str) -> list[tuple[str, str]]:
    """The element of each block and the text a browser shows in it."""
    blocks: list[tuple[str, str]] = []

    class Reader(HTMLParser):
        def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
            if tag in ("h3", "p", "li"):
                blocks.append((tag, ""))
            else:
                assert tag in ("span", "ul"), f"an element <{tag}> nobody wrote"

        def handle_data(self, data: str) -> None:
            if blocks:
                blocks[-1] = (blocks[-1][0], blocks[-1][1] + data)

    Reader().feed(html)
    return blocks


def test_the_text_is_all_there_and_its_figures_are_marked() -> None:
    html = "".join(marked_text(document(), CLAIMS))
    assert _plain(html) == list(zip(("h3", "p", "li", "li"), TEXT.strip().split("\n"), strict=True))
    assert re.findall(r'class="(f [^"]*)" id="(c\d+)".*?>([^<]*)<', html) == [
        ("f k-money", "c0", "4.750 tỷ đồng"),
        ("f k-count", "c1", "22,3 triệu thuê bao"),
        ("f k-count s-target", "c2", "25 triệu thuê bao"),
        ("f k-count s-forecast", "c3", "24 triệu thuê bao"),
        ("f k-rank", "c4", "thứ 46/181"),
        ("f k-rate", "c5", "93,66 Mbps"),
        ("f k-change", "c6", "giảm 3%"),
    ]
    assert '<span class="q ch" data-q="0">tăng 6%</span>' in html


def test_claims_are_numbered_on_from_the_documents_before() -> None:
    html = "".join(marked_text(document(), CLAIMS[:1], first=40))
    assert 'id="c40" role="button" tabindex="0" data-c="40" data-q="40"' in html


def test_lines_no_block_lies_over_are_not_lost() -> None:
    assert _plain("".join(marked_text(document("Một\n\nHai"), ()))) == [("h3", "Một"), ("p", "Hai")]


TABLE_TEXT = "Mở đầu.\nBảng 1. Số vụ\nTên\tSố vụ\nHà Nội\t12\nKết thúc."


def _with_table(text: str = TABLE_TEXT) -> Document:
    cells = [
        Cell(text.index(each), text.index(each) + len(each), row, column)
        for each, row, column in (("Tên", 1, 1), ("Số vụ\n", 1, 2), ("Hà Nội", 2, 1), ("12", 2, 2))
    ]
    cells[1] = Cell(text.index("\tSố vụ") + 1, text.index("\tSố vụ") + 6, 1, 2)
    table = Table(text.index("Tên"), text.index("12") + 2, tuple(cells), caption="Bảng 1. Số vụ")
    return replace(document(text), tables=(table,))


def test_a_table_stands_in_its_place_with_the_line_above_it_as_its_caption() -> None:
    figure = claim("12", "12", Unit.COUNT, TABLE_TEXT, counted="vụ")
    assert "".join(marked_text(_with_table(), (figure,))) == (
        '<h3 class="first">Mở đầu.</h3>'
        '<div class="sheet" role="group" tabindex="0" aria-label="Bảng 1. Số vụ"><table>'
        '<caption><span class="line">Bảng 1. Số vụ</span></caption>'
        '<thead><tr><th scope="col">Tên</th><th scope="col">Số vụ</th></tr></thead>'
        '<tbody><tr><th scope="row">Hà Nội</th><td class="n">'
        '<span class="f k-count" id="c0" role="button" tabindex="0" data-c="0" data-q="0">12</span>'
        "</td></tr></tbody></table></div><p>Kết thúc.</p>"
    )


def test_a_table_with_text_between_its_cells_stays_lines_so_that_nothing_is_lost() -> None:
    whole = _with_table()
    torn = replace(whole, tables=(replace(whole.tables[0], cells=whole.tables[0].cells[:-1]),))
    assert [text for _, text in _plain("".join(marked_text(torn, ())))] == TABLE_TEXT.split("\n")


def test_a_change_that_was_found_wrong_is_flagged_where_it_stands() -> None:
    start = TEXT.index("tăng 6%")
    html = "".join(marked_text(document(), CLAIMS[:1], verdicts={(start, start + 7): Verdict.ERROR}))
    assert '<span class="q ch v-error" data-q="0">tăng 6%</span>' in html
    assert '<span class="f k-money" id="c0"' in html


def test_a_figure_that_was_found_wrong_is_flagged() -> None:
    start = TEXT.index("4.750 tỷ đồng")
    html = "".join(marked_text(document(), CLAIMS[:1], verdicts={(start, start + 13): Verdict.REVISED}))
    assert '<span class="f k-money v-revised" id="c0"' in html


def test_hostile_text_stays_text() -> None:
    text = "</script><script>alert(1)</script> có 5 \"tỷ\" đồng & <img src=x onerror='alert(2)'>\n"
    hostile = claim('có 5 "tỷ" đồng & <img', "5", Unit.VND, text, figure='5 "tỷ" đồng & <img')
    assert _plain("".join(marked_text(document(text), (hostile,)))) == [("h3", text.strip())]


@given(st.lists(st.text("<>&\"'[]|{}a1 %", min_size=1, max_size=20).filter(str.strip), min_size=1, max_size=4))
def test_whatever_a_document_says_is_shown_and_nothing_else(lines: list[str]) -> None:
    html = "".join(marked_text(document("\n".join(lines)), ()))
    assert [text for _, text in _plain(html)] == lines
