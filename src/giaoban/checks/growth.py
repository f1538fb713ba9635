"""growth: a stated change against its stated base, against another change, and against the figure of the basis period."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from giaoban.checks.judging import wording as say
from giaoban.checks.judging.changes import Reckoning, agreement, reckon, stated_change
from giaoban.checks.judging.evidence import Evidence, Paper, interval_of
from giaoban.checks.judging.finding import Address, Finding, Verdict
from giaoban.checks.judging.level import Level, Origin
from giaoban.checks.judging.series import same_measure, series_of
from giaoban.claims import Change, Claim, Direction
from giaoban.figures import Interval, Qualifier, Unit
from giaoban.figures.arithmetic import base_of, difference, has_whole_number, last_digit, point, ratio
