"""The claims of a document as an Excel file."""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _

from giaoban_web.audit.actions import record
from giaoban_web.claims.queries import claims_of
from giaoban_web.claims.views.of_document import SHOWN
from giaoban_web.claims.wording import Shown
from giaoban_web.documents.queries import visible_to
from giaoban_web.site.access import requires
from giaoban_web.site.requests import Request
from giaoban_web.site.workbooks import Column, workbook


@requires("claims.export")
def export(request: Request, document: int) -> HttpResponse:
    """Every claim of the list as shown; the export is itself a row of the audit."""
    of = get_object_or_404(visible_to(request.user), pk=document)
    show = request.GET.get("show", "")
    rows = [Shown(row) for row in claims_of(of, show if show in SHOWN else "")]
    record("claims.exported", actor=request.user, subject=of, after={"rows": len(rows), "show": show})
    columns = [
        Column(_("Số thứ tự"), 10, lambda shown: shown.row.number),
        Column(_("Trích nguyên văn"), 70, lambda shown: shown.claim.quote),
        Column(_("Chỉ tiêu"), 44, lambda shown: shown.indicator),
        Column(_("Mã chỉ tiêu"), 34, lambda shown: shown.claim.indicator),
        Column(_("Giá trị"), 22, lambda shown: shown.claim.value),
        Column(_("Đơn vị"), 18, lambda shown: shown.unit),
        Column(_("Như văn bản viết"), 26, lambda shown: shown.value),
        Column(_("Kỳ"), 20, lambda shown: shown.period),
        Column(_("Địa bàn"), 22, lambda shown: shown.area),
        Column(_("Loại"), 12, lambda shown: shown.status),
        Column(_("So sánh"), 50, lambda shown: "; ".join(shown.changes)),
        Column(_("Độ tin cậy (%)"), 14, lambda shown: shown.confidence),
        Column(_("Rà soát"), 16, lambda shown: shown.row.get_state_display()),
        Column(_("Phát hiện"), 80, lambda shown: "\n".join(found["sentence"] for found in shown.findings)),
    ]
    return workbook(_("Số liệu"), columns, rows, f"so-lieu-{of.pk}.xlsx")
