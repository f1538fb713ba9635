from html import escape

from giaoban.documents import Cell, Document, Table
from giaoban.markup.tables import drawn_table

ROWS = (
    ("Chỉ tiêu", "Tháng 8", "", "Ghi chú"),
    ("", "Thực hiện", "Kế hoạch", ""),
    ("Bưu chính", "520", "600", "<b>"),
    ("Viễn thông", "4.400", "", "tốt"),
)
SPANS = {"Chỉ tiêu": (2, 1), "Tháng 8": (1, 2), "Ghi chú": (2, 1)}


def _document() -> Document:
    lines, cells, at = [], [], 0
    for row, fields in enumerate(ROWS, start=1):
        for column, text in enumerate(fields, start=1):
            if text:
                cells.append(Cell(at, at + len(text), row, column, *SPANS.get(text, (1, 1))))
            at += len(text) + 1
        lines.append("\t".join(fields))
    table = Table(cells[0].start, cells[-1].end, tuple(cells))
    return Document("bang.docx", "\n".join(lines), (), tables=(table,))


def _drawn(rows: set[int] | None = None) -> str:
    document = _document()

    def text(start: int, end: int, _: tuple[int, int]) -> str:
        return escape(document.text[start:end])

    return drawn_table(document, document.tables[0], text, caption="Biểu 1", rows=rows)


HEAD = (
    '<table><caption>Biểu 1</caption><thead><tr><th scope="col" rowspan="2">Chỉ tiêu</th>'
    '<th scope="colgroup" colspan="2">Tháng 8</th><th scope="col" rowspan="2">Ghi chú</th></tr>'
    '<tr><th scope="col">Thực hiện</th><th scope="col">Kế hoạch</th></tr></thead>'
)
POST = '<tr><th scope="row">Bưu chính</th><td class="n">520</td><td class="n">600</td><td>&lt;b&gt;</td></tr>'
TELECOM = '<tr><th scope="row">Viễn thông</th><td class="n">4.400</td><td></td><td>tốt</td></tr>'


def test_a_table_keeps_its_header_its_merged_cells_and_its_gaps() -> None:
    assert _drawn() == f"{HEAD}<tbody>{POST}{TELECOM}</tbody></table>"


def test_some_rows_are_shown_under_the_header() -> None:
    assert _drawn({4}) == f"{HEAD}<tbody>{TELECOM}</tbody></table>"


def test_a_cell_merged_over_rows_left_out_stands_for_those_that_are_shown() -> None:
    text = "A\t1\n2\n3"
    cells = (Cell(0, 1, 1, 1, rows=3), Cell(2, 3, 1, 2), Cell(4, 5, 2, 2), Cell(6, 7, 3, 2))
    document = Document("a.docx", text, (), tables=(Table(0, 7, cells),))
    drawn = drawn_table(document, document.tables[0], lambda start, end, _: text[start:end], rows={1, 3})
    assert drawn == (
        '<table><tbody><tr><th scope="row" rowspan="2">A</th><td class="n">1</td></tr>'
        '<tr><td class="n">3</td></tr></tbody></table>'
    )
