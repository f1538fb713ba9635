"""What is asked of claims and of what the checks found about them."""

from giaoban_web.claims.queries.of_document import Counts, claims_of, counts_of, page_with, worst_verdicts

__all__ = ["Counts", "claims_of", "counts_of", "page_with", "worst_verdicts"]
