"""Formats `giaoban read` writes; one file a format, found by its name in this folder.

A format's module has `FORMAT`, a `Format`. Nothing else names it.
"""

from __future__ import annotations

from giaoban.commands.formats.contract import Format, find_format, format_names

__all__ = ["Format", "find_format", "format_names"]
