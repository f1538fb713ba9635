"""Old workbooks: upload, columns, preview, and on record."""

from __future__ import annotations

from itertools import islice
from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _

from giaoban.documents import UnreadableDocument
from giaoban.exchange.history import BadMapping, ColumnMapping, Known, read_sheet, sheet_names
from giaoban_web.observations.actions.workbooks import (
    apply_workbook,
    bytes_of,
    not_theirs,
    save_mapping,
    try_mapping,
    upload_workbook,
)
from giaoban_web.observations.import_forms import ApplyForm, MappingForm, WorkbookForm
from giaoban_web.observations.imports import counts_of, preview_of, told
from giaoban_web.observations.models import WorkbookImport
from giaoban_web.observations.values import RecordingProblem
from giaoban_web.people.queries import domain_names
from giaoban_web.site.access import requires
from giaoban_web.site.requests import Request

_GRID_ROWS, _GRID_COLUMNS, _SHOWN = 8, 12, 200


@requires("observations.import")
def workbooks(request: Request) -> HttpResponse:
    """Upload a workbook, and those uploaded before."""
    form = WorkbookForm(request.POST or None, request.FILES or None)
    if request.method == "POST" and form.is_valid():
        made = upload_workbook(form.cleaned_data["file"], form.cleaned_data["mapping"], author=request.user)
        return redirect("observations:import", made.pk)
    recent = WorkbookImport.objects.select_related("uploaded_by").order_by("-pk")[:20]
    return render(request, "observations/imports.html", {"form": form, "recent": recent})


@requires("observations.import")
def workbook(request: Request, pk: int) -> HttpResponse:
    """Say which column holds what, see what would come in, put it on record."""
    made = get_object_or_404(WorkbookImport, pk=pk)
    data = bytes_of(made)
    context: dict[str, Any] = {"workbook": made, "apply": ApplyForm()}
    try:
        names = sheet_names(data, made.name)
    except (UnreadableDocument, BadMapping, UnicodeDecodeError) as problem:
        context["problem"] = (
            told(problem) if not isinstance(problem, UnicodeDecodeError) else _("Không đọc được tệp này.")
        )
        return render(request, "observations/import.html", context)
    form = MappingForm(request.POST if "columns" in request.POST else None, names, made.mapping)
    mapping = _mapping(form, made)
    context |= {"form": form, "grid": _grid(data, made.name, str(made.mapping.get("sheet", "")))}
    if mapping is not None:
        try:
            found = preview_of(data, made.name, mapping)
        except RecordingProblem as problem:
            context["problem"] = str(problem)
            return render(request, "observations/import.html", context)
        closed = domain_names(not_theirs(found, request.user))
        context |= {
            "counts": counts_of(found),
            "changed": [row for row in found.rows if row.known is Known.CHANGED][:_SHOWN],
            "new": [row for row in found.rows if row.known is Known.NEW][:10],
            "refused": found.refused[:_SHOWN],
            "closed": closed,
        }
        if request.method == "POST" and "apply" in request.POST and not closed:
            return _apply(request, made, found, mapping, context)
    return render(request, "observations/import.html", context)


def _mapping(form: MappingForm, made: WorkbookImport) -> ColumnMapping | None:
    """The mapping the form gives, else the one being tried; None where there is none yet or it has a fault."""
    if form.is_bound:
        if not form.is_valid():
            return None
        try_mapping(made, form.mapping)
        return form.mapping
    try:
        return ColumnMapping.from_plain(made.mapping) if made.mapping else None
    except BadMapping:
        return None


def _apply(
    request: Request, made: WorkbookImport, found: Any, mapping: ColumnMapping, context: dict[str, Any]
) -> HttpResponse:
    form = ApplyForm(request.POST)
    context["apply"] = form
    if not form.is_valid():
        return render(request, "observations/import.html", context)
    try:
        apply_workbook(made, found, mapping, author=request.user, reason=form.cleaned_data["reason"])
    except RecordingProblem as problem:
        context["problem"] = str(problem)
        return render(request, "observations/import.html", context)
    if form.cleaned_data["save_as"]:
        save_mapping(form.cleaned_data["save_as"], mapping, author=request.user)
    counts = made.counts
    messages.success(
        request,
        _("Đã ghi %(new)s số liệu mới và %(changed)s số liệu điều chỉnh; %(same)s số liệu như cũ.") % counts,
    )
    return redirect("observations:imports")


def _grid(data: bytes, name: str, sheet: str) -> list[tuple[int, list[str]]]:
    """The first rows of a sheet, for choosing its columns."""
    rows = []
    letters = [chr(ord("A") + place) for place in range(_GRID_COLUMNS)]
    try:
        for cells in islice(read_sheet(data, name, sheet), _GRID_ROWS):
            held = {cell.column: str(cell.value) for cell in cells}
            rows.append((cells[0].row, [held.get(letter, "") for letter in letters]))
    except (UnreadableDocument, BadMapping, UnicodeDecodeError):
        return []
    return rows
