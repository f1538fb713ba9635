"""Qualifiers and status: how firmly a figure is stated, and whether it is a fact, an outlook or a goal."""
