"""Search across documents, figures and indicators."""
