"""The formats documents come in: one file a format, found by this folder; each has its `FORMAT`.

A new format is one new file here: it says which suffixes are its own and turns bytes into lines of text.
"""

from giaoban.documents.formats.format import Content, Format, Grid, Line
from giaoban.documents.formats.registry import format_named, format_of, formats, suffixes

__all__ = ["Content", "Format", "Grid", "Line", "format_named", "format_of", "formats", "suffixes"]
