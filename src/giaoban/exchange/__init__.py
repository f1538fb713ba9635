"""Exchange: figures out to other programs and in from them.

May depend on: observations and below.
"""
