"""What the pages of review ask: the queue, the panel of one claim, findings, indicators to choose from, examples."""
