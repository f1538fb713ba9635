"""Checks: every figure recomputed, one check a file, found by its folder.

May depend on: vietnamese, figures, periods, catalogue, documents, claims, directives, observations.

A check is a module of this folder with a function `judge(evidence)` that yields findings; nothing else names it.
"""

from giaoban.checks.judging.finding import Address, Finding, Verdict, finding_to_line, finding_to_wire
from giaoban.checks.judging.run import check, find_checks

__all__ = ["Address", "Finding", "Verdict", "check", "find_checks", "finding_to_line", "finding_to_wire"]
