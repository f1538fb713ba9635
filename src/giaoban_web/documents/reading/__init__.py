"""Reading one document: in a process of its own, which knows no database, and what comes back from it."""
