"""The list of documents, and an Excel file of it."""

from __future__ import annotations

from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext as _

from giaoban_web.audit.actions import record
from giaoban_web.documents.forms import FilterForm
from giaoban_web.documents.queries import DocumentFilter, documents, rows_of
from giaoban_web.people.queries import organisation_name
from giaoban_web.site.access import requires
from giaoban_web.site.requests import Request
from giaoban_web.site.workbooks import Column, workbook

MOST_EXPORTED = 20_000


def _chosen(form: FilterForm) -> DocumentFilter:
    return DocumentFilter(**form.cleaned_data) if form.is_valid() else DocumentFilter()


@requires("documents.see")
def document_list(request: Request) -> HttpResponse:
    """The documents a person may see, newest first; htmx asks for the table alone."""
    form = FilterForm(request.GET, request.user)
    page = Paginator(documents(request.user, _chosen(form)), 25).get_page(request.GET.get("page"))
    rows = [(row, organisation_name(row.document.organisation)) for row in rows_of(page)]
    template = "documents/table.html" if request.htmx else "documents/list.html"
    narrowed = any(request.GET.get(name) for name in form.fields)
    return render(request, template, {"form": form, "page": page, "rows": rows, "narrowed": narrowed})


@requires("documents.export")
def export(request: Request) -> HttpResponse:
    """The documents of the filter as a workbook; the export is itself a row of the audit."""
    form = FilterForm(request.GET, request.user)
    rows = rows_of(documents(request.user, _chosen(form))[:MOST_EXPORTED])
    record(
        "documents.exported",
        actor=request.user,
        after={"rows": len(rows), **{name: value for name, value in request.GET.items() if value}},
    )
    columns = [
        Column(_("Tên tệp"), 40, lambda row: row.document.name),
        Column(_("Tiêu đề"), 60, lambda row: row.document.title),
        Column(_("Cơ quan gửi"), 36, lambda row: organisation_name(row.document.organisation)),
        Column(_("Ngày công bố"), 14, lambda row: row.document.published),
        Column(_("Chế độ"), 12, lambda row: row.document.get_mark_display()),
        Column(_("Tình trạng"), 16, lambda row: row.document.get_state_display()),
        Column(_("Số liệu"), 10, lambda row: row.claims),
        Column(_("Chờ rà soát"), 12, lambda row: row.pending),
        Column(_("Mâu thuẫn"), 12, lambda row: row.errors),
        Column(_("Người tải lên"), 26, lambda row: row.document.uploaded_by.full_name),
        Column(_("Tải lên lúc"), 18, lambda row: timezone.localtime(row.document.uploaded_at)),
        Column("SHA-256", 66, lambda row: row.document.sha256),
    ]
    return workbook(_("Văn bản"), columns, rows, f"van-ban-{timezone.localdate()}.xlsx")
