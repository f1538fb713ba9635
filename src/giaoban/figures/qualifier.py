"""How firmly a document states a figure."""

from enum import StrEnum


class Qualifier(StrEnum):
    """The word before a figure, as it stands on the wire."""

    EXACT = "exact"
    ESTIMATE = "estimate"
    ABOUT = "about"
    OVER = "over"
    UNDER = "under"
