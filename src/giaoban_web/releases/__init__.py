"""Releases: frozen, numbered sets of observations."""
