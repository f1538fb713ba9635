"""Claims: the figures documents state, and the findings about them."""
