"""Observations: what is known of an indicator by area and period, in vintages, and what follows from it.

May depend on: vietnamese, figures, periods, catalogue, documents, claims, directives.
"""

from giaoban.observations.area_totals import total_of_area
from giaoban.observations.boundaries import Division, division_on
from giaoban.observations.claims_file import BadHistory, open_history
from giaoban.observations.derive import derive, growth
from giaoban.observations.derived import Derived, Formula, Missing
from giaoban.observations.difference import Difference, Revised, difference
from giaoban.observations.figure import Figure
from giaoban.observations.known import Known
from giaoban.observations.observation import Observation, observation_of
from giaoban.observations.over_time import over_time
from giaoban.observations.rebasing import rebase
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
    "Division",
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
    "derive",
    "difference",
    "division_on",
    "growth",
    "observation_from",
    "observation_of",
    "open_history",
    "over_time",
    "rebase",
    "successor_of",
    "total_of_area",
    "vintages",
]
