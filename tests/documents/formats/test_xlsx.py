from io import BytesIO
from pathlib import Path

import openpyxl
import pytest
from tests.documents.formats.annex import CAPTION, CELLS, SHEET, TEXT, cells

from giaoban.documents import BlockKind, UnreadableDocument, document_from_bytes, open_document

FILES = Path(__file__).parents[1] / "files"


@pytest.mark.parametrize("suffix", ["xlsx", "xls", "ods"])
def test_an_annex_saved_by_an_office_program_is_read_as_shown_without_what_is_hidden(suffix):
    document = open_document(FILES / f"phu-luc.{suffix}")
    (table,) = document.tables
    assert document.text == TEXT
    assert (table.caption, table.sheet, table.headings, table.page) == (CAPTION, SHEET, (), None)
    assert cells(document, table) == CELLS
    assert document.text[table.start : table.end] == TEXT[TEXT.index("STT") : TEXT.index("\nGhi chú")]
    assert [block.kind for block in document.blocks] == [BlockKind.PARAGRAPH] * 2 + [BlockKind.ROW] * 5 + [
        BlockKind.PARAGRAPH
    ]
    assert document.faults == ()


def workbook(*rows, **formats):
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    for address, code in formats.items():
        book.active[address].number_format = code
    return book


def read(book):
    buffer = BytesIO()
    book.save(buffer)
    return document_from_bytes(buffer.getvalue(), "a.xlsx")


def test_a_formula_that_fails_or_was_never_calculated_is_a_fault_and_the_rest_is_read():
    document = read(workbook(["Chỉ tiêu", "Tháng"], ["Doanh thu", "#DIV/0!"], ["Nộp", "=B2*2"], ["Trạm", 5]))
    assert document.text == "Chỉ tiêu\tTháng\nDoanh thu\t#DIV/0!\nNộp\nTrạm\t5"
    assert [fault.message("vi") for fault in document.faults] == [
        "Không đọc được “a.xlsx”, trang tính “Sheet”, ô B2: công thức báo lỗi, không có giá trị; "
        "hãy sửa công thức rồi lưu lại.",
        "Không đọc được “a.xlsx”, phần “xl/worksheets/sheet1.xml”, ô B3: công thức chưa được tính nên không có giá "
        "trị; hãy mở bằng Excel hoặc LibreOffice rồi lưu lại.",
    ]
    assert [fault.message("en") for fault in document.faults] == [
        "Cannot read “a.xlsx”, sheet “Sheet”, cell B2: the formula shows an error, no value; "
        "correct the formula and save the file again.",
        "Cannot read “a.xlsx”, part “xl/worksheets/sheet1.xml”, cell B3: the formula was never calculated, so it has "
        "no value; open it in Excel or LibreOffice and save it again.",
    ]


def test_tables_are_parted_by_an_empty_row_unless_figures_go_on_below_it():
    head = ["STT", "Chỉ tiêu", "Tháng"]
    document = read(workbook(head, [1, "A", 5], [], [2, "B", 6], [], ["Bảng 2"], head, [1, "C", 7]))
    assert [(table.caption, document.text[table.start : table.end]) for table in document.tables] == [
        (None, "STT\tChỉ tiêu\tTháng\n1\tA\t5\n2\tB\t6"),
        ("Bảng 2", "STT\tChỉ tiêu\tTháng\n1\tC\t7"),
    ]


def test_the_rows_a_sheet_repeats_on_every_page_are_headers():
    book = workbook(["Chỉ tiêu", "Tháng"], ["Doanh thu", 5], ["Lợi nhuận", 1])
    book.active.print_title_rows = "1:1"
    document = read(book)
    assert [document.text_of(cell) for cell in document.tables[0].cells if cell.header] == ["Chỉ tiêu", "Tháng"]


def test_a_broken_workbook_is_refused_in_one_sentence():
    whole = (FILES / "phu-luc.xlsx").read_bytes()
    for size in range(10, len(whole), len(whole) // 12):
        with pytest.raises(UnreadableDocument, match=r"^Không đọc được “a\.xlsx”"):
            document_from_bytes(whole[:size], "a.xlsx")
    old = (FILES / "phu-luc.xls").read_bytes()
    with pytest.raises(UnreadableDocument) as caught:
        document_from_bytes(old[:600] + b"Workbook".decode().encode("utf-16-le"), "a.xls")
    assert caught.value.message("en") == (
        "Cannot read “a.xls”, in the 616 bytes received: the .xls file is damaged or cut off; "
        "ask the sender for the file again."
    )
