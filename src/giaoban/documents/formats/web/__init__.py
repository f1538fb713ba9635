"""The inside of web pages: their tables."""
