"""The site of Giao Ban: one folder an app, each named like the stage it serves.

May depend on: the library `giaoban`, which never depends on the site.
"""
