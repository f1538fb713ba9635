"""The columns a claim has in a sheet, with their headings."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal

from giaoban.claims.model import Change, Claim
from giaoban.commands.language import said, spoken
from giaoban.figures.written import written
from giaoban.markup.wording import direction_word, qualifier_word, status_word, unit_word, written_change

Cell = str | int | Decimal | None


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its heading in both languages, its width in characters, and what it says of a claim."""

    vi: str
    en: str
    width: int
    cell: Callable[[Claim], Cell]

    @property
    def heading(self) -> str:
        """The heading in the language of the run."""
        return said(self.vi, self.en)


def _first(claim: Claim) -> Change | None:
    return claim.changes[0] if claim.changes else None


def _size(claim: Claim) -> Decimal | None:
    change = _first(claim)
    if change is None:
        return None
    return next((size for size in (change.percent, change.absolute, change.times) if size is not None), None)


def _size_unit(claim: Claim) -> str | None:
    change = _first(claim)
    if change is None:
        return None
    if change.percent is not None:
        return "%"
    if change.times is not None:
        return said("lần", "times")
    return unit_word(change.unit or claim.unit, change.counted or claim.counted, spoken())


def _written(claim: Claim) -> str | None:
    if claim.value is None:
        return None
    return written(
        claim.value, claim.unit, counted=claim.counted, of=claim.of, qualifier=claim.qualifier, lang=spoken()
    )


def _further(claim: Claim) -> str | None:
    return "; ".join(written_change(change, claim, spoken()) for change in claim.changes[1:]) or None


def _direction(claim: Claim) -> str | None:
    change = _first(claim)
    return direction_word(change.direction, spoken()) if change else None


def _basis(claim: Claim) -> str | None:
    change = _first(claim)
    return str(change.basis) if change and change.basis else None


def _base_value(claim: Claim) -> Decimal | None:
    change = _first(claim)
    return change.base_value if change else None


COLUMNS: tuple[Column, ...] = (
    Column("Văn bản", "Document", 24, lambda c: c.document),
    Column("Số liệu", "Figure", 24, _written),
    Column("Giá trị", "Value", 18, lambda c: c.value),
    Column("Đơn vị", "Unit", 14, lambda c: unit_word(c.unit, c.counted, spoken())),
    Column("Trên tổng số", "Out of", 12, lambda c: c.of),
    Column("Mức chính xác", "Qualifier", 14, lambda c: qualifier_word(c.qualifier, spoken())),
    Column("Nội dung", "Subject", 40, lambda c: c.subject),
    Column("Mã chỉ tiêu", "Indicator", 34, lambda c: c.indicator),
    Column("Độ tin cậy", "Confidence", 11, lambda c: Decimal(str(c.confidence)) if c.indicator else None),
    Column("Kỳ", "Period", 16, lambda c: str(c.period) if c.period else None),
    Column("Địa bàn", "Area", 18, lambda c: c.area),
    Column("Loại", "Status", 12, lambda c: status_word(c.status, spoken())),
    Column("Chiều thay đổi", "Direction", 14, _direction),
    Column("Mức thay đổi", "Change", 14, _size),
    Column("Đơn vị thay đổi", "Unit of change", 14, _size_unit),
    Column("So với", "Compared with", 18, _basis),
    Column("Giá trị so sánh", "Base value", 18, _base_value),
    Column("Thay đổi khác", "Further changes", 30, _further),
    Column("Trích dẫn", "Quote", 60, lambda c: c.quote),
    Column("Từ vị trí", "Start", 10, lambda c: c.start),
    Column("Đến vị trí", "End", 10, lambda c: c.end),
    Column("Mã số liệu", "Id", 16, lambda c: c.id),
)
