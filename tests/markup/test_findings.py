from decimal import Decimal

from tests.markup.examples import claim, document

from giaoban.checks import Address, Finding, Verdict
from giaoban.claims.model import Change, Direction
from giaoban.documents import Cell, Document, Table
from giaoban.figures import Unit
from giaoban.markup.findings import drawn_findings, findings_of_claims, verdicts_of_spans
from giaoban.markup.sheet import Sheet
from giaoban.periods import Period

# Invented figures.
TEXT = "Có mưa. Doanh thu [A|B] đạt 520 tỷ đồng, tăng 14% so với tháng 8/2022 (500 tỷ đồng). Hết.\nKế hoạch là 600 tỷ đồng."
JUDGED = claim(
    "Doanh thu [A|B] đạt 520 tỷ đồng",
    "520000000000",
    Unit.VND,
    TEXT,
    figure="520 tỷ đồng",
    subject="doanh thu [A|B]",
    low=Decimal("519500000000"),
    high=Decimal("520500000000"),
    period=Period.of_month(2023, 8),
    changes=(
        Change(
            Direction.UP,
            TEXT.index("tăng 14%"),
            TEXT.index("tăng 14%") + 8,
            percent=Decimal(14),
            basis=Period.of_month(2022, 8),
            base_value=Decimal(500_000_000_000),
        ),
    ),
)
PLAN = claim("Kế hoạch là 600 tỷ đồng", "600000000000", Unit.VND, TEXT, figure="600 tỷ đồng")
SHEET = Sheet(0, document(TEXT, "a.txt"), (JUDGED, PLAN), 7)
ERROR = Finding(
    "growth",
    Verdict.ERROR,
    "tăng 14%",
    "tăng 4%",
    (Address("a.txt", JUDGED.start, JUDGED.end),),
    "Là tăng 4%.",
    "It is up 4%.",
)


def _drawn(finding: Finding, *sheets: Sheet) -> str:
    shown = sheets or (SHEET,)
    return "".join(drawn_findings([finding], {each.document.name: each for each in shown}, ["Báo cáo <1>"]))


def test_an_error_shows_its_sentence_with_the_change_that_is_wrong_and_the_figures_it_was_judged_on() -> None:
    assert _drawn(ERROR) == (
        '<article class="finding v-error" id="f0" tabindex="-1" data-verdict="error" data-check="growth" '
        'data-documents="0"><span class="verdict"><i aria-hidden="true">✕</i> <span>[[Sai|Error]]</span></span>'
        '<h3><span lang="vi">Doanh thu &#91;A&#124;B&#93;</span> '
        "<small><span>[[tháng 8/2023|August 2023]]</span></small></h3>"
        '<span class="check">[[Tăng, giảm|Growth]]</span><p class="message">[[Là tăng 4%.|It is up 4%.]]</p>'
        '<dl class="versus"><div class="stated"><dt>[[Văn bản nêu|The text states]]</dt>'
        '<dd lang="vi">tăng 14%</dd></div><div class="recomputed">'
        '<dt>[[Tính lại, đối chiếu|Recomputed, compared]]</dt><dd lang="vi">tăng 4%</dd></div></dl>'
        '<div class="sides"><figure><figcaption><b lang="vi">Báo cáo &lt;1&gt;</b></figcaption>'
        '<blockquote lang="vi">Doanh thu &#91;A&#124;B&#93; đạt '
        '<a href="#c7"><mark class="against">520 tỷ đồng</mark></a>, '
        '<a href="#c7"><mark class="judged">tăng 14%</mark></a> so với tháng 8/2022 '
        '(<a href="#c7"><mark class="against">500</mark></a> tỷ đồng).</blockquote>'
        '<ul class="inputs"><li><a href="#c7">'
        "<span>[[520 tỷ đồng, tăng 14% so với tháng 8/2022 (500 tỷ đồng)|"
        "VND 520 billion, up 14% compared with August 2022 (VND 500 billion)]]</span>"
        "<span>[[tức từ 519,5 đến 520,5 tỷ đồng|stands for VND 519.5 billion to VND 520.5 billion]]</span>"
        "<span>[[tháng 8/2023|August 2023]]</span></a></li></ul></figure></div></article>\n"
    )


def test_what_holds_is_folded_and_two_sentences_stand_side_by_side() -> None:
    addresses = (Address("a.txt", PLAN.start, PLAN.end, page=2), ERROR.addresses[0])
    drawn = _drawn(Finding("plan", Verdict.HOLDS, "600 tỷ đồng", "", addresses, "Khớp.", "Holds."))
    assert drawn.count("<details><summary>") == 1
    assert drawn.partition('<div class="sides">')[2] == (
        '<figure><figcaption><b lang="vi">Báo cáo &lt;1&gt;</b> · <span>[[trang 2|page 2]]</span></figcaption>'
        '<blockquote lang="vi">Kế hoạch là <a href="#c8"><mark class="judged">600 tỷ đồng</mark></a>.</blockquote>'
        '<ul class="inputs"><li><a href="#c8"><span>[[600 tỷ đồng|VND 600 billion]]</span></a></li></ul></figure>'
        '<figure><figcaption><b lang="vi">Báo cáo &lt;1&gt;</b></figcaption>'
        '<blockquote lang="vi">Doanh thu &#91;A&#124;B&#93; đạt '
        '<a href="#c7"><mark class="against">520 tỷ đồng</mark></a>, tăng 14% so với tháng 8/2022 '
        "(500 tỷ đồng).</blockquote>"
        '<ul class="inputs"><li><a href="#c7">'
        "<span>[[520 tỷ đồng, tăng 14% so với tháng 8/2022 (500 tỷ đồng)|"
        "VND 520 billion, up 14% compared with August 2022 (VND 500 billion)]]</span>"
        "<span>[[tức từ 519,5 đến 520,5 tỷ đồng|stands for VND 519.5 billion to VND 520.5 billion]]</span>"
        "<span>[[tháng 8/2023|August 2023]]</span></a></li></ul></figure></div></details></article>\n"
    )


def test_a_figure_of_a_document_that_is_not_there_is_a_stored_one() -> None:
    addresses = (ERROR.addresses[0], Address("kho.txt", 3, 9))
    drawn = _drawn(Finding("history", Verdict.REVISED, "520", "540", addresses, "Khác.", "Differs."))
    assert drawn.endswith(
        '<figure><figcaption><b lang="vi">kho.txt</b></figcaption><p>'
        "[[Số liệu đã lưu của các kỳ trước|A stored figure of an earlier period]]</p></figure></div></article>\n"
    )


def test_a_cell_is_shown_in_its_row_under_the_header() -> None:
    text = "Chỉ tiêu\tNăm 2022\nBưu chính\t520\nViễn thông\t600"
    at = [(0, 8, 1, 1), (9, 17, 1, 2), (18, 27, 2, 1), (28, 31, 2, 2), (32, 42, 3, 1), (43, 46, 3, 2)]
    table = Table(0, 46, tuple(Cell(*each) for each in at))
    figure = claim("520", "520", Unit.COUNT, text, counted="vụ", subject="Bưu chính", cell="B2")
    sheet = Sheet(0, Document("b.xlsx", text, (), tables=(table,)), (figure,), 0)
    judged = Address("b.xlsx", 28, 31, cell="Biểu 1!B2")
    drawn = _drawn(Finding("sum", Verdict.ERROR, "520 vụ", "", (judged,), "Sai.", "Wrong."), sheet)
    assert "<span>[[ô Biểu 1!B2|cell Biểu 1!B2]]</span></figcaption>" in drawn
    assert drawn.partition('lang="vi"><table>')[2].partition("</table>")[0] == (
        '<thead><tr><th scope="col">Chỉ tiêu</th><th scope="col">Năm 2022</th></tr></thead>'
        '<tbody><tr><th scope="row">Bưu chính</th>'
        '<td class="n"><a href="#c0"><mark class="judged">520</mark></a></td></tr></tbody>'
    )


def test_a_figure_in_the_text_is_called_by_the_worst_that_was_found_about_it() -> None:
    held = Finding("sum", Verdict.HOLDS, "520 tỷ đồng", "", ERROR.addresses, "", "")
    findings, sheets = [ERROR, held], {"a.txt": SHEET}
    wrong, figure = TEXT.index("tăng 14%"), TEXT.index("520")
    assert findings_of_claims(findings, sheets) == {7: [0, 1]}
    assert verdicts_of_spans(findings, sheets) == {
        0: {(wrong, wrong + 8): Verdict.ERROR, (figure, figure + 11): Verdict.HOLDS}
    }
