"""The protocol by which any store hands out history."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from giaoban.observations.observation import Observation


class Source(Protocol):
    """A store of earlier figures: a file, the site's database, a release."""

    def history(self, indicator: str, area: str) -> Sequence[Observation]:
        """All observations of an indicator for an area, in the order of the last month of their periods.

        indicator: a code (`post.revenue`); area: as claims have it (`VN`). Empty where nothing is known.
        """
