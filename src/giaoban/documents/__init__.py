"""Documents: a file becomes text and the blocks that lie over it; one file a format.

May depend on: vietnamese, figures, periods, catalogue.
"""

from importlib import import_module
from typing import TYPE_CHECKING

from giaoban.documents.model import Block, BlockKind, Cell, Document, Table
from giaoban.documents.unreadable import UnreadableDocument, Wording

if TYPE_CHECKING:
    from giaoban.documents.bundles import documents_from_bytes, open_documents
    from giaoban.documents.folders import find_files
    from giaoban.documents.pieces import pieces
    from giaoban.documents.reading import document_from_bytes, document_from_text, open_document

__all__ = [
    "Block",
    "BlockKind",
    "Cell",
    "Document",
    "Table",
    "UnreadableDocument",
    "Wording",
    "document_from_bytes",
    "document_from_text",
    "documents_from_bytes",
    "find_files",
    "open_document",
    "open_documents",
    "pieces",
]

_HOMES = {
    "document_from_bytes": "reading",
    "document_from_text": "reading",
    "open_document": "reading",
    "documents_from_bytes": "bundles",
    "open_documents": "bundles",
    "find_files": "folders",
    "pieces": "pieces",
}


def __getattr__(name: str) -> object:
    # Loaded when first used, so that a command that reads nothing starts at once.
    if name in _HOMES:
        value = getattr(import_module(f"giaoban.documents.{_HOMES[name]}"), name)
        globals()[name] = value
        return value
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
