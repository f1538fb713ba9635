"""Sentences: tokens from left to right, and which figure is a level, which a change, which the base of one."""
