"""The units a figure may have."""

from enum import StrEnum


class Unit(StrEnum):
    """The base unit of a value, as it stands on the wire: `Unit.VND` is written `VND`."""

    VND = "VND"
    USD = "USD"
    PERCENT = "percent"
    PERCENTAGE_POINT = "percentage_point"
    MBPS = "Mbps"
    PER_100_PEOPLE = "per_100_people"
    PER_1000_PEOPLE = "per_1000_people"
    HOURS = "hours"
    RANK = "rank"
    COUNT = "count"

    @property
    def is_money(self) -> bool:
        """True for VND and USD."""
        return self in (Unit.VND, Unit.USD)

    @property
    def is_rate(self) -> bool:
        """True where a value is a ratio, so that a percent change of it can be read in two ways."""
        return self in (Unit.PERCENT, Unit.PERCENTAGE_POINT, Unit.PER_100_PEOPLE, Unit.PER_1000_PEOPLE)
