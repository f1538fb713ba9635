"""Observations: what is known of an indicator by area and period, and the Source that hands it out.

May depend on: vietnamese, figures, periods, catalogue, documents, claims, directives.
"""

from giaoban.observations.claims_file import BadHistory, open_history
from giaoban.observations.observation import Observation, observation_of
from giaoban.observations.series import NoHistory, Series
from giaoban.observations.source import Source

__all__ = ["BadHistory", "NoHistory", "Observation", "Series", "Source", "observation_of", "open_history"]
