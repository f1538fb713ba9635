"""Comparisons: which way a figure moved, by how much, and from when."""
