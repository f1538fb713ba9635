"""Observations: figures kept as official statistics, in vintages; the pages of indicators; history that comes in.

May depend on: site, people, audit, documents and claims (to lead back to a sentence).
"""
