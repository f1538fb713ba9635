"""Which column of a workbook holds what: a small object, saved as JSON or YAML for the next workbook of the same form."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from decimal import Decimal, InvalidOperation
from enum import StrEnum

_COLUMN = re.compile("[A-Z]{1,3}")


class BadMapping(ValueError):  # noqa: N818  (it is told as a sentence)
    """A mapping cannot be used; the messages name the key and the remedy."""

    def __init__(self, message_vi: str, message_en: str) -> None:
        super().__init__(message_en)
        self.message_vi = message_vi
        self.message_en = message_en


class Across(StrEnum):
    """What the headings of a wide sheet are; NOTHING: a long sheet, a value a row."""

    NOTHING = "nothing"
    PERIODS = "periods"
    AREAS = "areas"
    INDICATORS = "indicators"


class Notation(StrEnum):
    """How numbers written as text are meant: `1.234,5`, `1,234.5`, or what they show themselves."""

    AUTO = "auto"
    VIETNAMESE = "vi"
    ENGLISH = "en"


@dataclass(frozen=True, slots=True)
class ColumnMapping:
    """A mapping: `ColumnMapping(header_row=3, area="B", period="A", value="D", fixed_indicator="post.revenue")`.

    sheet: its name, "" for the first. header_row: from 1; figures are below it. area, period, indicator, value: letters
    of columns, "" where there is none; fixed_area and so on: what holds for the whole sheet instead, as a code or name.
    across, first_column, last_column: for a wide sheet, what its headings are and which columns have them ("" for the
    last one used). factor: what written values are multiplied by (1000000000 for tỷ đồng). organisation: whose figures.
    """

    sheet: str = ""
    header_row: int = 1
    area: str = ""
    period: str = ""
    indicator: str = ""
    value: str = ""
    fixed_area: str = ""
    fixed_period: str = ""
    fixed_indicator: str = ""
    across: Across = Across.NOTHING
    first_column: str = ""
    last_column: str = ""
    notation: Notation = Notation.AUTO
    factor: Decimal = Decimal(1)
    organisation: str = ""

    def __post_init__(self) -> None:
        for key in ("area", "period", "indicator", "value", "first_column", "last_column"):
            column = getattr(self, key)
            if column and not _COLUMN.fullmatch(column):
                _bad(f"'{key}: {column}' phải là chữ cái của cột, ví dụ C", f"'{key}: {column}' must be a column's letter")
        if self.header_row < 0:
            _bad("'header_row' phải từ 0 trở lên", "'header_row' must be 0 or more")
        if not self.factor.is_finite() or self.factor == 0:
            _bad("'factor' phải là số khác 0", "'factor' must be a number other than 0")
        if self.across is Across.NOTHING and not self.value:
            _bad("bảng dọc cần khóa 'value': cột giá trị", "a long sheet needs 'value', the column of values")
        if self.across is not Across.NOTHING and not self.first_column:
            _bad("bảng ngang cần khóa 'first_column'", "a wide sheet needs 'first_column'")
        for key, wide in (("area", Across.AREAS), ("period", Across.PERIODS), ("indicator", Across.INDICATORS)):
            ways = [bool(getattr(self, key)), bool(getattr(self, f"fixed_{key}")), self.across is wide]
            if sum(ways) != 1:
                _bad(
                    f"'{key}' phải được cho đúng một cách: cột, giá trị cố định 'fixed_{key}', hoặc tiêu đề cột",
                    f"'{key}' must be given in exactly one way: a column, 'fixed_{key}', or the headings",
                )

    def to_plain(self) -> dict[str, str | int]:
        """The mapping as text and numbers, to be saved as JSON or YAML; only what differs from an empty one."""
        told = {key: value if isinstance(value, int) else str(value) for key, value in asdict(self).items()}
        usual = {field.name: field.default for field in fields(self)}
        return {key: value for key, value in told.items() if value != usual[key] and value != str(usual[key])}

    @classmethod
    def from_plain(cls, plain: Mapping[str, object]) -> ColumnMapping:
        """The mapping that was saved. Raises BadMapping for a key or value that it does not know."""
        known = {field.name for field in fields(cls)}
        if unknown := sorted(set(plain) - known):
            _bad(
                f"khóa '{unknown[0]}' không có trong bảng ánh xạ; các khóa: {', '.join(sorted(known))}",
                f"the key '{unknown[0]}' is unknown; the keys are {', '.join(sorted(known))}",
            )
        told = {key: str(value) for key, value in plain.items()}
        try:
            return cls(
                **{key: value for key, value in told.items() if key not in _TYPED},
                header_row=int(told.get("header_row", "1")),
                across=Across(told.get("across", "nothing")),
                notation=Notation(told.get("notation", "auto")),
                factor=Decimal(told.get("factor", "1")),
            )
        except BadMapping:
            raise
        except (ValueError, InvalidOperation) as problem:
            raise BadMapping(
                f"giá trị trong bảng ánh xạ không hợp lệ ({problem}); hãy sửa lại",
                f"a value of the mapping is not valid ({problem}); mend it",
            ) from problem


_TYPED = {"header_row", "across", "notation", "factor"}


def _bad(message_vi: str, message_en: str) -> None:
    raise BadMapping(message_vi, message_en)
