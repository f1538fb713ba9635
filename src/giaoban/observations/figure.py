"""What every kind of figure has: reported, stored in vintages, or derived."""

from __future__ import annotations

from decimal import Decimal
from typing import Protocol

from giaoban.periods import Period


class Figure(Protocol):
    """A value of an indicator for an area and a period; an Observation, a Revision and a Derived are figures.

    value: in the unit's base; None for a derived figure whose parts are not all known.
    """

    @property
    def indicator(self) -> str:
        """The code, `post.revenue`."""

    @property
    def area(self) -> str:
        """The code of the catalogue, `08-2025`."""

    @property
    def period(self) -> Period:
        """The time it is about."""

    @property
    def value(self) -> Decimal | None:
        """The value, in the unit's base."""
