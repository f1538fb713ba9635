"""Thousands of short reports at once: how much a second worker gains, and whether memory stays bounded."""
