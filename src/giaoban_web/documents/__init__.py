"""Documents: what was sent, its bytes, its text, its reading."""
