from giaoban.checks import Address, Finding, Verdict
from giaoban.checks.judging.places import Places
from giaoban.documents import Block, BlockKind, Cell, Document, Table

TEXT = "Doanh thu đạt 5 tỷ.\nBưu chính\t7 tỷ\nViễn thông\t9 tỷ"
TABLE = Table(20, 51, (Cell(20, 29, 1, 1, address="A1"), Cell(30, 34, 1, 2, address="B1")), sheet="Biểu 1")
BLOCKS = (Block(0, 19, BlockKind.PARAGRAPH, page=3), Block(20, 34, BlockKind.ROW), Block(35, 50, BlockKind.ROW))


def test_a_figure_is_called_by_its_sheet_and_cell_and_by_its_page() -> None:
    places = Places([Document("a.xlsx", TEXT, BLOCKS, tables=(TABLE,))])
    judged = (Address("a.xlsx", 30, 34), Address("a.xlsx", 14, 18), Address("a.xlsx", 46, 50), Address("b.txt", 30, 34))
    finding = places.placed(Finding("sum", Verdict.ERROR, "", "", judged, "", ""))
    assert finding.addresses == (
        Address("a.xlsx", 30, 34, cell="Biểu 1!B1"),
        Address("a.xlsx", 14, 18, page=3),
        Address("a.xlsx", 46, 50),
        Address("b.txt", 30, 34),
    )


def test_a_cell_without_a_sheet_is_called_by_its_row_and_column() -> None:
    table = Table(20, 34, (Cell(30, 34, 1, 2, address="R1C2"),))
    finding = Finding("sum", Verdict.ERROR, "", "", (Address("a.docx", 30, 34),), "", "")
    places = Places([Document("a.docx", TEXT, (), tables=(table,))])
    assert places.placed(finding).addresses == (Address("a.docx", 30, 34, cell="R1C2"),)
