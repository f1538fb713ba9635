"""An Excel workbook for people: a row a finding, worst first, filters on."""

from __future__ import annotations

from typing import BinaryIO

from giaoban.commands.findings.contract import Checked, Form
from giaoban.commands.findings.words import check_word, message, place, verdict_word
from giaoban.commands.language import said

_LONGEST_TEXT = 32_767
_WIDTHS = (18, 18, 22, 22, 80, 30, 60)


def write(checked: Checked, out: BinaryIO) -> None:
    """Write the findings; text stays text whatever it begins with."""
    from openpyxl import Workbook
    from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
    from openpyxl.styles import Alignment, Font, PatternFill
    from openpyxl.utils import get_column_letter

    book = Workbook()
    sheet = book.active
    sheet.title = said("Phát hiện", "Findings")
    sheet.append(
        [
            said("Kết luận", "Verdict"),
            said("Phép kiểm tra", "Check"),
            said("Nêu trong văn bản", "Stated"),
            said("Tính lại", "Recomputed"),
            said("Giải thích", "Why"),
            said("Văn bản, vị trí", "Document, place"),
            said("Trích dẫn", "Quotes"),
        ]
    )
    for finding in checked.findings:
        places = "\n".join(f"{each.document}: {place(each)}" for each in finding.addresses)
        quotes = "\n".join(checked.text_at(finding))
        texts = (
            verdict_word(finding.verdict), check_word(finding.check), finding.stated, finding.recomputed,
            message(finding), places, quotes,
        )  # fmt: skip
        sheet.append([ILLEGAL_CHARACTERS_RE.sub("", text)[:_LONGEST_TEXT] for text in texts])
        for cell in sheet[sheet.max_row]:
            cell.data_type = "s"
            cell.quotePrefix = str(cell.value).lstrip().startswith(("=", "+", "-", "@"))
            cell.alignment = Alignment(vertical="top", wrap_text=True)
    for index, width in enumerate(_WIDTHS, start=1):
        sheet.column_dimensions[get_column_letter(index)].width = width
        sheet.cell(1, index).font = Font(bold=True)
        sheet.cell(1, index).fill = PatternFill("solid", fgColor="E3EAF2")
    sheet.freeze_panes = "A2"
    sheet.auto_filter.ref = f"A1:{get_column_letter(len(_WIDTHS))}{sheet.max_row}"
    book.save(out)


FORM = Form(write, binary=True)
