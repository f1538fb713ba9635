"""Indicators: the defined series a ministry keeps."""

from __future__ import annotations

import re
from dataclasses import dataclass, fields
from decimal import Decimal
from enum import StrEnum

from giaoban.catalogue.entry import Entry
from giaoban.catalogue.fields import Fields
from giaoban.catalogue.problem import Problem
from giaoban.figures import Unit

_CODE = re.compile(r"[a-z]+\.[a-z][a-z0-9]*(?:_[a-z0-9]+)*")
_USUAL_SCALE = {Unit.PERCENT: Decimal(100), Unit.PER_100_PEOPLE: Decimal(100), Unit.PER_1000_PEOPLE: Decimal(1000)}


class IndicatorKind(StrEnum):
    """What a figure of the series is; a RUNNING_TOTAL counts since a launch and may not fall."""

    STOCK = "stock"
    FLOW = "flow"
    RUNNING_TOTAL = "running_total"
    RATIO = "ratio"
    INDEX = "index"
    RANK = "rank"


class Better(StrEnum):
    """Which direction is good."""

    UP = "up"
    DOWN = "down"
    NEUTRAL = "neutral"


class OverTime(StrEnum):
    """How figures of months make the figure of a longer period; RATIO: from numerator and denominator."""

    SUM = "sum"
    LAST = "last"
    MEAN = "mean"
    RATIO = "ratio"
    NONE = "none"


class OverAreas(StrEnum):
    """How figures of areas make the figure of the area around them."""

    SUM = "sum"
    RATIO = "ratio"
    NONE = "none"


class Frequency(StrEnum):
    """How often the series is reported; the codes of SDMX CL_FREQ."""

    MONTHLY = "M"
    QUARTERLY = "Q"
    HALF_YEARLY = "S"
    ANNUAL = "A"
    DAILY = "D"


@dataclass(frozen=True, slots=True)
class Indicator:
    """A defined series: `telecom.fixed_broadband_subscribers`, Số thuê bao băng rộng cố định.

    aliases: lower-case noun phrases as reports word it; excludes: lower-case words whose presence in a
    claim's subject speaks against it.
    counted: the Vietnamese noun where the unit is count, else None. numerator, denominator: codes a ratio is derived
    from, times `scale` (100 for a percentage); scale alone where the parts are not in the catalogue. attains: the code
    whose plan a plan attainment is about. parts, whole: codes; the parts listed lie within the whole and need not
    exhaust it. owner: an organisation's code. formerly: codes the series had before. source: the legal source.
    floor: the smallest count that may be published; smaller ones, but not 0, are suppressed in releases.
    """

    code: str
    domain: str
    name_vi: str
    name_en: str
    aliases: tuple[str, ...]
    excludes: tuple[str, ...]
    unit: Unit
    counted: str | None
    kind: IndicatorKind
    numerator: str | None
    denominator: str | None
    scale: Decimal | None
    attains: str | None
    parts: tuple[str, ...]
    whole: str | None
    better: Better
    over_time: OverTime
    over_areas: OverAreas
    frequency: Frequency
    owner: str
    formerly: tuple[str, ...]
    definition_vi: str
    definition_en: str
    source: str
    floor: Decimal | None = None


_KEYS = frozenset(field.name for field in fields(Indicator)) - {"code", "domain"}


def read_indicator(entry: Entry, problems: list[Problem]) -> Indicator | None:
    """The indicator of an entry, None where it has a fault. Other entries it names are checked in `relations`."""
    read = Fields(entry, _KEYS, problems)
    unit = read.choice("unit", Unit, Unit.COUNT)
    indicator = Indicator(
        code=entry.key,
        domain=entry.key.partition(".")[0],
        name_vi=read.text("name_vi"),
        name_en=read.text("name_en"),
        aliases=read.words("aliases", required=True),
        excludes=read.words("excludes"),
        unit=unit,
        counted=read.optional_text("counted"),
        kind=read.choice("kind", IndicatorKind, IndicatorKind.STOCK),
        numerator=read.optional_text("numerator"),
        denominator=read.optional_text("denominator"),
        scale=read.decimal("scale"),
        attains=read.optional_text("attains"),
        parts=read.texts("parts"),
        whole=read.optional_text("whole"),
        better=read.choice("better", Better, Better.NEUTRAL),
        over_time=read.choice("over_time", OverTime, OverTime.NONE),
        over_areas=read.choice("over_areas", OverAreas, OverAreas.NONE),
        frequency=read.choice("frequency", Frequency, Frequency.MONTHLY),
        owner=read.text("owner"),
        formerly=read.texts("formerly"),
        definition_vi=read.text("definition_vi"),
        definition_en=read.text("definition_en"),
        source=read.text("source"),
        floor=read.decimal("floor"),
    )
    if read.sound:
        _agrees(indicator, read)
    return indicator if read.sound else None


def usual_scale(unit: Unit) -> Decimal | None:
    """What a ratio of the unit is multiplied by: 100 for percent, 1000 for a rate per 1,000 people, else None."""
    return _USUAL_SCALE.get(unit)


def _agrees(indicator: Indicator, read: Fields) -> None:
    if not _CODE.fullmatch(indicator.code):
        read.fault(
            None,
            "mã phải có dạng 'lĩnh_vực.tên' bằng chữ thường không dấu, ví dụ telecom.fixed_subscribers",
            "the code must be 'domain.name' in lower-case snake case such as telecom.fixed_subscribers",
        )
    if (indicator.unit is Unit.COUNT) != (indicator.counted is not None):
        read.fault(
            "counted",
            "khóa 'counted' phải có khi đơn vị là count và chỉ khi đó; hãy thêm hoặc xóa",
            "the key 'counted' must be there when the unit is count, and only then; add or delete it",
        )
    if indicator.floor is not None and (indicator.unit is not Unit.COUNT or indicator.floor % 1):
        read.fault(
            "floor",
            "'floor' là số đếm nhỏ nhất được công bố: số nguyên, và chỉ khi đơn vị là count; hãy sửa hoặc xóa",
            "'floor' is the smallest count that may be published: a whole number, where the unit is count; "
            "mend or delete it",
        )
    derived = indicator.numerator is not None and indicator.denominator is not None
    is_ratio = indicator.kind is IndicatorKind.RATIO
    if is_ratio and not derived and indicator.scale is None and indicator.attains is None:
        read.fault(
            "kind",
            "tỷ lệ phải có 'numerator' và 'denominator', hoặc 'scale', hoặc 'attains'; hãy bổ sung",
            "a ratio needs 'numerator' and 'denominator', or 'scale', or 'attains'; add them",
        )
    if not is_ratio and (indicator.numerator or indicator.denominator or indicator.attains):
        read.fault(
            "kind",
            "chỉ tỷ lệ (kind: ratio) mới có 'numerator', 'denominator', 'attains'; hãy sửa 'kind' hoặc xóa các khóa đó",
            "only a ratio (kind: ratio) has 'numerator', 'denominator', 'attains'; mend 'kind' or delete those keys",
        )
    if is_ratio and (indicator.numerator is None) != (indicator.denominator is None):
        read.fault(
            "denominator" if indicator.numerator is None else "numerator",
            "'numerator' và 'denominator' phải có cùng nhau; hãy bổ sung khóa còn thiếu",
            "'numerator' and 'denominator' go together; add the one that is missing",
        )
    for key, rule in (("over_time", indicator.over_time), ("over_areas", indicator.over_areas)):
        if rule == "ratio" and not derived:
            read.fault(
                key,
                f"'{key}: ratio' cần 'numerator' và 'denominator'; hãy bổ sung hoặc chọn cách cộng khác",
                f"'{key}: ratio' needs 'numerator' and 'denominator'; add them or choose another rule",
            )
