"""Exchange: claims and observations out to other programs, old workbooks in; one file a format.

May depend on: vietnamese, figures, periods, catalogue, documents, claims, directives, observations, checks, markup,
charts.
"""
