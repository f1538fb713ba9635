"""The rows of the audit, the proof of their chain, and a file of them."""

from __future__ import annotations

import csv
from collections.abc import Iterator

from django.core.paginator import Paginator
from django.http import HttpResponse, StreamingHttpResponse
from django.shortcuts import render
from django.utils import timezone

from giaoban.commands.formats.csv import safe_text
from giaoban_web.audit.actions import record
from giaoban_web.audit.forms import FilterForm
from giaoban_web.audit.models import Entry
from giaoban_web.audit.queries import EntryFilter, entries, verify
from giaoban_web.site.access import requires
from giaoban_web.site.requests import Request

_COLUMNS = (
    "number", "at", "actor_name", "action", "subject_type", "subject_id", "subject_name", "before", "after", "previous",
    "hash",
)  # fmt: skip


def _chosen(form: FilterForm) -> EntryFilter:
    return EntryFilter(**form.cleaned_data) if form.is_valid() else EntryFilter()


@requires("audit.see")
def entry_list(request: Request) -> HttpResponse:
    """The rows, newest first; htmx asks for the table alone."""
    form = FilterForm(request.GET)
    page = Paginator(entries(_chosen(form)), 50).get_page(request.GET.get("page"))
    template = "audit/table.html" if request.htmx else "audit/list.html"
    return render(request, template, {"form": form, "page": page})


@requires("audit.see")
def verification(request: Request) -> HttpResponse:
    """The chain, checked now."""
    return render(request, "audit/verify.html", {"verdict": verify(), "now": timezone.now()})


@requires("audit.export")
def export(request: Request) -> StreamingHttpResponse:
    """The rows of the filter as CSV with a byte order mark; the export is itself a row."""
    form = FilterForm(request.GET)
    record("audit.exported", actor=request.user, after={name: value for name, value in request.GET.items() if value})
    response = StreamingHttpResponse(_lines(_chosen(form)), content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="nhat-ky-{timezone.localdate()}.csv"'
    return response


class _Line:
    """What csv writes to: each line is handed straight back."""

    def write(self, line: str) -> str:
        return line


def _lines(chosen: EntryFilter) -> Iterator[str]:
    writer = csv.writer(_Line())
    yield "\ufeff" + writer.writerow(_COLUMNS)
    for entry in entries(chosen).iterator(chunk_size=2000):
        yield writer.writerow(_cells(entry))


def _cells(entry: Entry) -> list[str]:
    values = (getattr(entry, name) for name in _COLUMNS)
    return [value.isoformat() if hasattr(value, "isoformat") else safe_text(str(value)) for value in values]
