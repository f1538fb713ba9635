"""The site under load: loading figures beside plain COPY, pages at a steady rate, the same with SQLite."""
