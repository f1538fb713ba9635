"""Copies of everything an installation holds, and bringing one back into an empty place.

A backup is a folder: `database.sqlite3` or `tables/*.copy.gz`, the uploaded files under `files/`, and `manifest.json`
with the SHA-256 of each. The secret key is not in it: keep that apart. May depend on: site, audit.
"""
