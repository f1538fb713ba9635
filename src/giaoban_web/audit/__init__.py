"""The audit: who did what when, append-only, each row sealed to the one before by its hash.

May depend on: site.
"""
