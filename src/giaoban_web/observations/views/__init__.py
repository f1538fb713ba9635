"""The pages of indicators, one a file."""
