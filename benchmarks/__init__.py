"""Benchmarks: each prints a table and writes a dated JSON result under results/."""
