"""Exchange: claims as other programs take them; one file a format.

May depend on: vietnamese, figures, periods, catalogue, documents, claims, directives, observations, checks, markup,
charts.
"""
