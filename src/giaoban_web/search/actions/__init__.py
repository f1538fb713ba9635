"""What is done to the index."""

from giaoban_web.search.actions.index import index_document, index_title

__all__ = ["index_document", "index_title"]
