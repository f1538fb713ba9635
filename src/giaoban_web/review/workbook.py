"""Findings as a workbook for Excel."""

from __future__ import annotations

import io
from collections.abc import Iterable

from django.utils.translation import gettext as _

from giaoban.commands.formats.csv import safe_text
from giaoban_web.claims.models import ReadFinding
from giaoban_web.review.shown import shown_finding


def findings_workbook(found: Iterable[ReadFinding]) -> bytes:
    """One sheet, a row a finding; text that a spreadsheet takes for a formula is neutralised."""
    from openpyxl import Workbook

    book = Workbook(write_only=True)
    sheet = book.create_sheet(_("Phát hiện"))
    sheet.freeze_panes = "A2"
    for column, width in zip("ABCDEFGHI", (34, 12, 18, 18, 20, 20, 70, 14, 40), strict=True):
        sheet.column_dimensions[column].width = width
    headings = (
        _("Văn bản"), _("Ngày công bố"), _("Phép kiểm tra"), _("Kết luận"), _("Văn bản nêu"), _("Tính lại"),
        _("Giải thích"), _("Trạng thái"), _("Lý do bỏ qua"),
    )  # fmt: skip
    sheet.append(headings)
    for finding in found:
        shown = shown_finding(finding)
        aside = next(iter(finding.set_aside), None)  # type: ignore[attr-defined]
        texts = (
            str(finding.document), f"{finding.document.published or ''}", shown.check, shown.verdict, shown.stated,
            shown.recomputed, shown.sentence, _("Đã bỏ qua") if aside else _("Đang mở"), aside.reason if aside else "",
        )  # fmt: skip
        sheet.append([safe_text(text) for text in texts])
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()
