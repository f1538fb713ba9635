"""Periods: the words for a time, and the period they mean in a document published on a day."""
