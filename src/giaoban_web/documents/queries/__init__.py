"""What is asked of documents; every query that reaches one, or what was read from one, begins at `visible_to`."""

from giaoban_web.documents.queries.listing import DocumentFilter, Row, documents, rows_of, senders
from giaoban_web.documents.queries.reading import Part, part_of, parts_of
from giaoban_web.documents.queries.visible import visible_to

__all__ = ["DocumentFilter", "Part", "Row", "documents", "part_of", "parts_of", "rows_of", "senders", "visible_to"]
