"""Numbers and periods as old workbooks spell them."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, datetime
from decimal import Decimal

from giaoban.exchange.history.mapping import Notation
from giaoban.periods import Period, parse_period
from giaoban.vietnamese import fold, nfc

# What statistics write where there is no figure.
_NOTHING = {"", "-", "–", "—", ".", "..", "...", "…", "x", "n/a", "na", "null", "#n/a"}
_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4}
_SEPARATOR = r"(?:\s*(?:nam|[/\-._,])\s*|\s+)"
_YEAR = r"(?P<year>(?:19|20)\d{2})"
_MONTH = re.compile(rf"(?:thang|thg|th|t|m)?\.?\s*(?P<part>1[0-2]|0?[1-9]){_SEPARATOR}{_YEAR}")
_MONTH_AFTER = re.compile(rf"{_YEAR}\s*[-/.]?\s*(?:thang|t|m)?\s*(?P<part>1[0-2]|0?[1-9])")
_QUARTER = re.compile(rf"(?:quy|q)\.?\s*(?P<part>iv|iii|ii|i|[1-4]){_SEPARATOR}{_YEAR}")
_QUARTER_AFTER = re.compile(rf"{_YEAR}\s*[-/.]?\s*(?:quy|q)\s*(?P<part>iv|iii|ii|i|[1-4])")
_FIRST_MONTHS = re.compile(
    rf"(?:luy ke\s*)?(?P<part>1[0-2]|[1-9])\s*(?:thang|t)(?P<end>\s*(?:dau|cuoi))?{_SEPARATOR}?(?:nam\s*)?{_YEAR}"
)
_HALF = re.compile(rf"(?:nua|6 thang)\s*(?P<end>dau|cuoi)\s*(?:nam)?\s*{_YEAR}")
_WHOLE_YEAR = re.compile(rf"(?:ca\s*)?(?:nam)?\s*{_YEAR}(?:\.0)?")
_DAY = re.compile(r"(?:ngay\s*)?(\d{1,2})[/\-.](\d{1,2})[/\-.]((?:19|20)\d{2})")
_GROUPED_VI = re.compile(r"\d{1,3}(?:[. \u00a0]\d{3})+(?:,\d+)?|\d+(?:,\d+)?")
_GROUPED_EN = re.compile(r"\d{1,3}(?:[, \u00a0]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?")
_EITHER = re.compile(r"[1-9]\d{0,2}[.,]\d{3}")


class Unreadable(ValueError):  # noqa: N818  (it is told as a sentence)
    """A cell does not say what it should; the messages say why and what to do."""

    def __init__(self, message_vi: str, message_en: str) -> None:
        super().__init__(message_en)
        self.message_vi = message_vi
        self.message_en = message_en


def read_number(cell: object, notation: Notation = Notation.AUTO) -> Decimal | None:
    """The number in a cell, None where it is empty or says that there is none (`...`, `-`).

    >>> read_number("1.234.567,8")
    Decimal('1234567.8')

    Raises Unreadable for text that is no number, and for `1.234` under AUTO, which is two numbers in two notations.
    """
    if isinstance(cell, bool):
        raise _no_number(str(cell))
    if isinstance(cell, int | float | Decimal):
        number = Decimal(str(cell))
        if not number.is_finite():
            raise _no_number(str(cell))
        return number
    text = nfc(str(cell)).strip() if cell is not None else ""
    if text.lower() in _NOTHING:
        return None
    digits = text.removesuffix("%").strip().replace("−", "-").lstrip("'")
    is_negative = digits.startswith("-") or (digits.startswith("(") and digits.endswith(")"))
    digits = digits.strip("()").lstrip("+-").strip()
    if notation is Notation.AUTO and _EITHER.fullmatch(digits):
        raise Unreadable(
            f"'{text}' có thể là hai số khác nhau theo cách viết Việt Nam và Anh; hãy chọn 'notation: vi' hoặc 'en'",
            f"'{text}' is two numbers in Vietnamese and English notation; choose 'notation: vi' or 'en'",
        )
    vietnamese = notation is not Notation.ENGLISH and _GROUPED_VI.fullmatch(digits)
    english = notation is not Notation.VIETNAMESE and _GROUPED_EN.fullmatch(digits)
    digits = re.sub("[ \u00a0]", "", digits)
    if vietnamese:
        number = Decimal(digits.replace(".", "").replace(",", "."))
    elif english:
        number = Decimal(digits.replace(",", ""))
    else:
        raise _no_number(text)
    return -number if is_negative else number


def read_period(cell: object, number_format: str = "") -> Period:
    """The period in a cell: `Tháng 1/2020`, `T1-2020`, `Quý I/2020`, `2020`, `01/2020`, `6 tháng đầu năm 2020`, a date.

    A date is its month where its format shows no day, or where it is the first or the last day of a month.

    >>> str(read_period("Quý III năm 2023"))
    '2023-Q3'

    Raises Unreadable for anything else.
    """
    if isinstance(cell, datetime | date):
        return _of_date(cell, number_format)
    if isinstance(cell, int | float) and not isinstance(cell, bool) and 1900 <= cell <= 2100 and cell == int(cell):
        return Period.of_year(int(cell))
    text = nfc(str(cell)).strip() if cell is not None else ""
    try:
        return parse_period(text)
    except ValueError:
        found = _spelled(" ".join(fold(text).lower().split()))
    if found is None:
        raise Unreadable(
            f"'{text}' không phải là kỳ; hãy viết như Tháng 1/2020, Quý I/2020 hoặc 2020",
            f"'{text}' is not a period; write it as Tháng 1/2020, Quý I/2020 or 2020",
        )
    return found


def _spelled(text: str) -> Period | None:
    if match := _DAY.fullmatch(text):
        day, month, year = (int(part) for part in match.groups())
        return Period.of_day(year, month, day) if month <= 12 and 1 <= day <= monthrange(year, month)[1] else None
    if match := _HALF.fullmatch(text):
        return Period.of_half(int(match["year"]), 1 if match["end"] == "dau" else 2)
    for pattern in (_QUARTER, _QUARTER_AFTER):
        if match := pattern.fullmatch(text):
            return Period.of_quarter(int(match["year"]), _ROMAN.get(match["part"]) or int(match["part"]))
    for pattern in (_MONTH, _MONTH_AFTER):
        if match := pattern.fullmatch(text):
            return Period.of_month(int(match["year"]), int(match["part"]))
    if (match := _FIRST_MONTHS.fullmatch(text)) and "cuoi" not in (match["end"] or ""):
        year = int(match["year"])
        return Period.of_span(year, 1, year, int(match["part"])).normal()
    match = _WHOLE_YEAR.fullmatch(text)
    return Period.of_year(int(match["year"])) if match else None


def _of_date(cell: date, number_format: str) -> Period:
    shows_day = "d" in re.sub(r"\[[^\]]*\]|\"[^\"]*\"", "", number_format.lower()) or not number_format
    if not shows_day or cell.day in (1, monthrange(cell.year, cell.month)[1]):
        return Period.of_month(cell.year, cell.month)
    return Period.of_day(cell.year, cell.month, cell.day)


def _no_number(text: str) -> Unreadable:
    return Unreadable(
        f"'{text}' không phải là số; hãy sửa ô hoặc để trống nếu không có số liệu",
        f"'{text}' is not a number; mend the cell, or leave it empty where there is no figure",
    )
