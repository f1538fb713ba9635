"""People: accounts, roles, organisations they work for, and what each may do.

May depend on: audit, site; the library's catalogue.
"""
