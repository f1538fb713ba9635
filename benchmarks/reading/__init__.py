"""How fast and in how much memory a report is read, beside the tokenizers one would otherwise build upon."""
