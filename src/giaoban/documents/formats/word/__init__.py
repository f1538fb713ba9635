"""The inside of Word documents: runs, styles, numbering, footnotes."""
