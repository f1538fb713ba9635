"""What may be done to figures: each in one transaction with its row of the audit."""

from giaoban_web.observations.actions.load import Loaded, load_values
from giaoban_web.observations.actions.record import record_values
from giaoban_web.observations.actions.reload_catalogue import reload_catalogue
from giaoban_web.observations.actions.withdraw import withdraw_values

__all__ = ["Loaded", "load_values", "record_values", "reload_catalogue", "withdraw_values"]
