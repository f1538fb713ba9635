"""Pages without a structure of their own (PDF, scans): letters at places become lines, columns, tables, paragraphs."""
