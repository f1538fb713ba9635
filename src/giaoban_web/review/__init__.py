"""Review: people accept, correct, link or reject what was read."""
