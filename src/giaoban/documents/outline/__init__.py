"""The blocks of a text: which lines are headings, paragraphs and list items, and what each stands under."""

from giaoban.documents.outline.lines import Hint, Outline

__all__ = ["Hint", "Outline"]
