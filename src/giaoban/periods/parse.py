"""Periods from their written form."""

import re

from giaoban.periods.period import Period

_YEAR = re.compile(r"(\d{4})")
_PART = re.compile(r"(\d{4})-([HQ])(\d)")
_MONTH = re.compile(r"(\d{4})-(\d{2})")
_DAY = re.compile(r"(\d{4})-(\d{2})-(\d{2})")
_SPAN = re.compile(r"(\d{4})-(\d{2})/(\d{4})-(\d{2})")


def parse_period(text: str) -> Period:
    """The period a string of the wire names: `2023`, `2023-H1`, `2023-Q3`, `2023-08`, `2023-08-20`, `2023-01/2023-08`.

    Raises ValueError naming the text where it is none of these.
    """
    if match := _YEAR.fullmatch(text):
        return Period.of_year(int(match[1]))
    if (match := _PART.fullmatch(text)) and 1 <= int(match[3]) <= (2 if match[2] == "H" else 4):
        make = Period.of_half if match[2] == "H" else Period.of_quarter
        return make(int(match[1]), int(match[3]))
    if (match := _MONTH.fullmatch(text)) and 1 <= int(match[2]) <= 12:
        return Period.of_month(int(match[1]), int(match[2]))
    if match := _DAY.fullmatch(text):
        return Period.of_day(int(match[1]), int(match[2]), int(match[3]))
    if (match := _SPAN.fullmatch(text)) and 1 <= int(match[2]) <= 12 and 1 <= int(match[4]) <= 12:
        return Period.of_span(int(match[1]), int(match[2]), int(match[3]), int(match[4]))
    raise ValueError(
        f"'{text}' is not a period; write it as 2023, 2023-H1, 2023-Q3, 2023-08, 2023-08-20 or 2023-01/2023-08"
    )
