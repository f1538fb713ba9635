"""A figure as it is kept: nothing is overwritten, a revision is a new vintage with author, time and reason."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple

from giaoban.figures import Interval, Unit
from giaoban.periods import Period


class ObservationStatus(StrEnum):
    """SDMX CL_OBS_STATUS, as far as it is used here."""

    NORMAL = "A"
    ESTIMATE = "E"
    PROVISIONAL = "P"
    FORECAST = "F"


class SourceKind(StrEnum):
    """Where a figure comes from: a sentence or cell of a document, a form, counted records, a formula, a workbook."""

    CLAIM = "claim"
    SUBMISSION = "submission"
    REGISTRY = "registry"
    COMPUTED = "computed"
    IMPORT = "import"


@dataclass(frozen=True, slots=True)
class Provenance:
    """What leads back to where a figure stands.

    document: the name or key of the document, submission or registry (`bao-cao-08-2023.docx`); place: the span
    (`120:135`), the cell (`Doanh thu!C7`), the form field or the query of the records within it. invented: True for
    sample figures that describe nothing real; every page and export says so.
    """

    kind: SourceKind
    document: str
    place: str = ""
    invented: bool = False


@dataclass(frozen=True, slots=True)
class Vintage:
    """When a figure was set down, by whom, and why: 2023-09-05T08:00+07:00, `nguoi-nhap`, `Đơn vị báo cáo lại`.

    time: must know its time zone, so that two vintages can always be put in order; raises ValueError otherwise.
    """

    time: datetime
    author: str
    reason: str = ""

    def __post_init__(self) -> None:
        if self.time.utcoffset() is None:
            raise ValueError(f"the time of a vintage needs a time zone: {self.time.isoformat()}")


class SeriesPoint(NamedTuple):
    """What a revision revises: one indicator, area, organisation and period (as months)."""

    indicator: str
    area: str
    organisation: str
    period: Period


@dataclass(frozen=True, slots=True)
class Revision:
    """One vintage of a figure: `post.revenue`, `10`, `so-tttt-lao-cai`, 2023-08, A, 475000000000 VND.

    value: in the unit's base, exact to the last digit. interval: what the value stands for where it was written
    rounded, None where it is exact. withdrawn: True where this vintage says that the figure no longer stands; value is
    then the one withdrawn.
    """

    indicator: str
    area: str
    organisation: str
    period: Period
    vintage: Vintage
    status: ObservationStatus
    value: Decimal
    unit: Unit
    provenance: Provenance
    interval: Interval | None = None
    withdrawn: bool = False

    def __post_init__(self) -> None:
        if not self.value.is_finite():
            raise ValueError(f"'{self.value}' is no figure; a value is a finite decimal")

    @property
    def point(self) -> SeriesPoint:
        """What it revises; `2023-H1` and `2023-01/2023-06` are one point."""
        return SeriesPoint(self.indicator, self.area, self.organisation, self.period.as_months())
