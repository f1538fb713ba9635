"""Observations: what is known of an indicator by area and period, in vintages, and what follows from it.

May depend on: vietnamese, figures, periods, catalogue, documents, claims, directives.
"""

from giaoban.observations.claims_file import BadHistory, open_history
from giaoban.observations.derived import Derived, Formula, Missing
from giaoban.observations.difference import Difference, Revised, difference
from giaoban.observations.figure import Figure
from giaoban.observations.known import Known
from giaoban.observations.observation import Observation, observation_of
from giaoban.observations.revision import (
    ObservationStatus,
    Provenance,
    Revision,
    SeriesPoint,
    SourceKind,
    Vintage,
)
from giaoban.observations.series import NoHistory, Series
from giaoban.observations.source import Source
from giaoban.observations.vintages import Stored, as_of, observation_from, successor_of, vintages

__all__ = [
    "BadHistory",
    "Derived",
    "Difference",
    "Figure",
    "Formula",
    "Known",
    "Missing",
    "NoHistory",
    "Observation",
    "ObservationStatus",
    "Provenance",
    "Revised",
    "Revision",
    "Series",
    "SeriesPoint",
    "Source",
    "SourceKind",
    "Stored",
    "Vintage",
    "as_of",
    "difference",
    "observation_from",
    "observation_of",
    "open_history",
    "successor_of",
    "vintages",
]
