"""Filters of the pages of indicators."""
