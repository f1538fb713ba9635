"""Areas: the country, its provinces, other countries, the world."""
