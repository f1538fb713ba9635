"""Percentages, changes and averages of running text against the figures their words mean, read off the words alone.

The claims of a document say what each figure is; these modules say which figures of a paragraph one percentage was
made from. Each equation family is a file; `equations.py` puts them together.
"""
