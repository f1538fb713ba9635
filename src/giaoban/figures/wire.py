"""Decimals as they are written on the wire."""

from decimal import Decimal


def plain(value: Decimal) -> str:
    """The shortest plain decimal string of a value, without exponent or trailing zeros.

    >>> plain(Decimal("4.750E+12"))
    '4750000000000'
    >>> plain(Decimal("2.50"))
    '2.5'
    """
    text = format(value, "f")
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return "0" if text in ("-0", "") else text
