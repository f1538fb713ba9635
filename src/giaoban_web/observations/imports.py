"""Figures out of files: workbooks by a column mapping, tables in the project's own columns."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any

import yaml
from django.utils.translation import gettext as _

from giaoban.catalogue import load
from giaoban.documents import UnreadableDocument
from giaoban.exchange.history import BadMapping, ColumnMapping, Known, Preview, preview, read_sheet
from giaoban.periods import parse_period
from giaoban_web.observations.actions import load_values
from giaoban_web.observations.models import Recording, SavedMapping
from giaoban_web.observations.queries import Store
from giaoban_web.observations.values import NewValue, RecordingProblem
from giaoban_web.observations.words import language

_NEEDED = ("indicator", "area", "period", "value")


def told(problem: BadMapping | UnreadableDocument) -> str:
    """What a problem of the library says, in the reader's language."""
    if isinstance(problem, UnreadableDocument):
        return problem.message(language())
    return problem.message_en if language() == "en" else problem.message_vi


def preview_of(data: bytes, name: str, mapping: ColumnMapping) -> Preview:
    """What a workbook would bring by a mapping. Raises RecordingProblem where it cannot be read."""
    try:
        return preview(read_sheet(data, name, mapping.sheet), mapping, load(), Store(like_for_like=False))
    except (BadMapping, UnreadableDocument) as problem:
        raise RecordingProblem(told(problem)) from problem
    except UnicodeDecodeError as problem:
        raise RecordingProblem(
            _("Tệp không phải sổ tính .xlsx, cũng không phải CSV bằng UTF-8; hãy lưu lại theo một trong hai dạng đó.")
        ) from problem


def values_of(found: Preview, organisation: str) -> Iterator[NewValue]:
    """The figures of a preview that are new or changed, each with its cell."""
    for row in found.rows:
        if row.known is not Known.SAME:
            yield NewValue(row.indicator, row.area, organisation, row.period, row.value, "A", place=row.place)


def counts_of(found: Preview) -> dict[str, int]:
    """How many figures are new, changed, the same, refused."""
    return {each.value: found.count(each) for each in Known} | {"refused": len(found.refused)}


def load_workbook(file: Path, mapping: str, *, reason: str = "") -> str:
    """Read a workbook by a saved mapping, or by one in a YAML file, and put it on record; what was done.

    Nothing is recorded where a cell is refused. Raises RecordingProblem naming the first such cell.
    """
    chosen = _mapping(mapping)
    found = preview_of(file.read_bytes(), file.name, chosen)
    if found.refused:
        first = found.refused[0]
        raise RecordingProblem(
            _("%(count)s ô không đọc được, ô đầu là %(place)s (“%(text)s”): %(why)s. Chưa nạp gì.")
            % {
                "count": len(found.refused),
                "place": first.place,
                "text": first.text,
                "why": first.reason_en if language() == "en" else first.reason_vi,
            }
        )
    done = load_values(
        values_of(found, chosen.organisation),
        kind=Recording.Kind.IMPORT,
        author=None,
        reason=reason,
        reference=file.name,
    )
    return _done(done.new, done.revised, found.count(Known.SAME))


def load_table(file: Path, *, reason: str = "") -> str:
    """Put a CSV file of the project's own columns on record, of any length; what was done.

    Columns: indicator, area, organisation, period, value, status, low, high, place; the first, second, fourth and fifth
    are needed. Raises RecordingProblem naming the line.
    """
    with file.open(encoding="utf-8-sig", newline="") as lines:
        reader = csv.DictReader(lines)
        missing = [name for name in _NEEDED if name not in (reader.fieldnames or ())]
        if missing:
            raise RecordingProblem(
                _("thiếu cột %(columns)s; dòng đầu phải ghi tên cột.") % {"columns": ", ".join(missing)}
            )
        done = load_values(_table(reader), kind=Recording.Kind.IMPORT, author=None, reason=reason, reference=file.name)
    return _done(done.new, done.revised, done.same)


def _table(reader: csv.DictReader[str]) -> Iterator[NewValue]:
    periods: dict[str, Any] = {}
    for row in reader:
        try:
            period = periods.get(row["period"]) or periods.setdefault(row["period"], parse_period(row["period"]))
            low, high = (Decimal(row[name]) if row.get(name) else None for name in ("low", "high"))
            yield NewValue(
                row["indicator"], row["area"], row.get("organisation") or "", period, Decimal(row["value"]),
                row.get("status") or "A", low, high, row.get("place") or str(reader.line_num),
            )  # fmt: skip
        except (ValueError, InvalidOperation, RecordingProblem) as problem:
            raise RecordingProblem(
                _("dòng %(line)s: %(why)s") % {"line": reader.line_num, "why": problem or row}
            ) from problem


def _mapping(name: str) -> ColumnMapping:
    path = Path(name)
    try:
        if path.suffix in (".yaml", ".yml"):
            return ColumnMapping.from_plain(yaml.safe_load(path.read_text("utf-8")))
        saved = SavedMapping.objects.filter(name=name).first()
        if saved is None:
            known = ", ".join(SavedMapping.objects.order_by("name").values_list("name", flat=True)) or "—"
            raise RecordingProblem(
                _("Không có bảng ánh xạ “%(name)s”; đã lưu: %(known)s.") % {"name": name, "known": known}
            )
        return ColumnMapping.from_plain(saved.mapping)
    except BadMapping as problem:
        raise RecordingProblem(told(problem)) from problem


def _done(new: int, revised: int, same: int) -> str:
    return _("%(new)s số liệu mới, %(revised)s điều chỉnh, %(same)s như cũ.") % {
        "new": new,
        "revised": revised,
        "same": same,
    }
