"""The figures of a release as a workbook: what each is now and was before, text always text."""

from __future__ import annotations

import tempfile
from decimal import Decimal
from typing import Any, BinaryIO

from django.db.models import QuerySet
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from giaoban.catalogue import load
from giaoban.exchange.observations.neutral import is_dangerous
from giaoban.figures import plain
from giaoban_web.observations import words
from giaoban_web.observations.codes import present_code
from giaoban_web.releases.models import Release, ReleasedFigure

MOST_ROWS = 100_000
_DIGITS_OF_A_NUMBER = 15  # Excel keeps no more
_WIDTHS = (44, 34, 24, 12, 16, 18, 18, 14, 14)


def workbook(release: Release, figures: QuerySet[ReleasedFigure], count: int) -> BinaryIO:
    """The workbook, from its beginning. count: how many rows there would be; where it holds fewer, it says so."""
    from openpyxl import Workbook
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Font
    from openpyxl.utils import get_column_letter

    book = Workbook(write_only=True)
    sheet = book.create_sheet(_("Số liệu"))
    for index, width in enumerate(_WIDTHS, start=1):
        sheet.column_dimensions[get_column_letter(index)].width = width

    def cell(value: str | Decimal | None, *, bold: bool = False) -> Any:
        if value is None:
            return None
        if isinstance(value, Decimal) and len(value.as_tuple().digits) > _DIGITS_OF_A_NUMBER:
            value = plain(value)
        made = WriteOnlyCell(sheet, value=value)
        if isinstance(value, str):
            made.data_type = "s"
            made.quotePrefix = is_dangerous(value)
        else:
            made.number_format = "#,##0.##########" if value % 1 else "#,##0"
        if bold:
            made.font = Font(bold=True)
        return made

    sheet.append([cell(f"{release.number}. {release.title}", bold=True)])
    if release.opens_at is not None:
        hour = date_format(timezone.localtime(release.opens_at), "SHORT_DATETIME_FORMAT")
        sheet.append([cell(_("Giờ công bố: %(hour)s") % {"hour": hour})])
    if release.counts.get("invented"):
        sheet.append([cell(_("Có số liệu giả định, không phản ánh thực tế."))])
    if count > MOST_ROWS:
        told = _("Bảng này chỉ có %(most)s dòng đầu trong %(count)s; hãy lọc bớt hoặc tải tệp của cả bản công bố.")
        sheet.append([cell(told % {"most": MOST_ROWS, "count": count})])
    headings = (
        _("Chỉ tiêu"), _("Địa bàn"), _("Cơ quan"), _("Kỳ"), _("Đơn vị"), _("Giá trị"), _("Trước đó"), _("Thay đổi"),
        _("Trạng thái"),
    )  # fmt: skip
    sheet.append([cell(heading, bold=True) for heading in headings])
    indicators = load().indicators
    for row in figures.iterator(chunk_size=2000):
        series = row.observation.series
        indicator = indicators.get(present_code(series.indicator))
        texts = (
            words.name_of(indicator) if indicator else series.indicator,
            words.area_name(series.area),
            series.organisation,
            str(row.observation.period),
            words.unit_name(indicator) if indicator else "",
        )
        value = _("không công bố") if row.suppressed else row.value
        last = (value, row.value_before, row.get_change_display(), row.observation.get_status_display())
        sheet.append([cell(each) for each in (*texts, *last)])
    out = tempfile.TemporaryFile()  # noqa: SIM115  (the response closes it)
    book.save(out)
    out.seek(0)
    return out
