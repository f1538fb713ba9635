"""What every app of the site stands on: settings, addresses, base pages, components, assets.

May depend on: the library. Finds the other apps by their folders and names none of them.
"""
