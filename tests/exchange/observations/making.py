"""A release for tests; every figure is invented."""

from datetime import UTC, datetime

from tests.observations.making import revision

from giaoban.exchange.observations import About
from giaoban.observations import Provenance, Revision, SourceKind, Vintage

ABOUT = About(
    "2023-08.1", "Bản công bố tháng 8", "Release of August", "Cơ quan thử", "Test office",
    datetime(2023, 9, 6, 9, tzinfo=UTC), "Mô tả <thử>", "A test", "CC-BY-4.0", invented=True,
)  # fmt: skip
NASTY = ("=1+1", "+84", "-x", "@SUM(A1)", "\tx", "\r=x", " =1+1", "＝1+1")


def two() -> list[Revision]:
    return [revision("12345678901234567.89", area="10", place="1:5"), revision("-0.50", "2023-H1", area="VN")]


def with_text(text: str) -> Revision:
    plain = revision("-1")
    return Revision(
        plain.indicator, plain.area, text, plain.period, Vintage(plain.vintage.time, text, text), plain.status,
        plain.value, plain.unit, Provenance(SourceKind.CLAIM, text, text, invented=True),
    )  # fmt: skip
