"""Levels no text states but a level and its growth imply: 5,869,305 after +23.18% makes the base about 4,764,820."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from giaoban.checks.judging.changes import stated_change
from giaoban.checks.judging.evidence import Paper, interval_of
from giaoban.checks.judging.level import Level, Origin
from giaoban.checks.judging.series import SeriesKey, series_of
from giaoban.claims import Claim
from giaoban.figures.arithmetic import base_of


def implied_bases(paper: Paper, claim: Claim) -> Iterator[Level]:
    """The bases that percent changes of a level imply, where the text does not state them.

    A percent change of a percentage may be meant in points, so rates imply none.
    """
    series, value = series_of(claim), interval_of(claim)
    if series is None or value is None or claim.indicator is None or claim.unit is None or claim.unit.is_rate:
        return
    for change in claim.changes:
        if change.percent is None or change.basis is None or change.base_value is not None:
            continue
        rate = stated_change(change, paper.text)
        base = base_of(value, rate) if rate is not None else None
        if base is not None and base.low > 0:
            yield Level(
                series, change.basis, (base.low + base.high) / 2, base, Origin.IMPLIED, paper.address(claim),
                claim.subject, paper.index, paper.line_of(claim.start)[0], claim,
            )  # fmt: skip


def implied_levels(papers: tuple[Paper, ...]) -> dict[SeriesKey, list[Level]]:
    """The implied levels of all documents by series."""
    found: defaultdict[SeriesKey, list[Level]] = defaultdict(list)
    for paper in papers:
        for claim in paper.claims:
            for level in implied_bases(paper, claim):
                found[level.series].append(level)
    return dict(found)
