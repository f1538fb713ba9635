"""What a release takes in: indicators, areas, organisations and periods, as a draft keeps it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from giaoban.periods import parse_period
from giaoban_web.observations.codes import codes_of


@dataclass(frozen=True, slots=True)
class Scope:
    """`Scope(("post.revenue",), ("VN",), (), "2023-01", "2023-08")`; what is empty is everything.

    first, last: months, both included; a period lies within them as a whole.
    """

    indicators: tuple[str, ...] = ()
    areas: tuple[str, ...] = ()
    organisations: tuple[str, ...] = ()
    first: str = ""
    last: str = ""

    @classmethod
    def read(cls, kept: dict[str, Any]) -> Scope:
        """The scope a draft keeps as JSON."""
        indicators, areas, organisations = (
            tuple(kept.get(name, ())) for name in ("indicators", "areas", "organisations")
        )
        return cls(indicators, areas, organisations, kept.get("from", ""), kept.get("to", ""))

    def written(self) -> dict[str, Any]:
        """As JSON, without what is empty."""
        every = {
            "indicators": list(self.indicators), "areas": list(self.areas), "organisations": list(self.organisations),
            "from": self.first, "to": self.last,
        }  # fmt: skip
        return {name: value for name, value in every.items() if value}

    def conditions(self) -> tuple[list[str], list[Any]]:
        """The scope as conditions on `o`, the observations, and `s`, their series, with their parameters."""
        found: list[str] = []
        given: list[Any] = []
        codes = sorted({code for indicator in self.indicators for code in codes_of(indicator)})
        for column, values in (("indicator", codes), ("area", self.areas), ("organisation", self.organisations)):
            if values:
                found.append(f"s.{column} IN ({', '.join(['%s'] * len(values))})")
                given += values
        if self.first:
            found.append("o.period_first >= %s")
            given.append(parse_period(self.first).first)
        if self.last:
            found.append("o.period_last <= %s")
            given.append(parse_period(self.last).last)
        return found, given
