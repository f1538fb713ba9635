"""Targets against what is known: progress, the pace they ask for, and whether they will be met."""

from giaoban.observations.targets.forecast import Forecast, Outlook, TooFewFigures, forecast
from giaoban.observations.targets.progress import Progress, progress_towards

__all__ = ["Forecast", "Outlook", "Progress", "TooFewFigures", "forecast", "progress_towards"]
