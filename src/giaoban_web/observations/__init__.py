"""Observations: figures kept as official statistics."""
