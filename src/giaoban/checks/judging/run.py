"""Running the checks: every module of `giaoban.checks` is one, found by its folder."""

from __future__ import annotations

import pkgutil
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from importlib import import_module
from pathlib import Path

from giaoban.catalogue import Catalogue, load
from giaoban.checks.judging.evidence import Evidence
from giaoban.checks.judging.finding import WORST_FIRST, Finding
from giaoban.checks.judging.places import Places
from giaoban.claims import Reading
from giaoban.observations import NoHistory, Source

Judge = Callable[[Evidence], Iterator[Finding]]
_CHECKS = "giaoban.checks"


@cache
def find_checks() -> dict[str, Judge]:
    """The checks there are by name: each module of the folder has a function `judge`."""
    folder = str(Path(__file__).parents[1])
    names = sorted(module.name for module in pkgutil.iter_modules([folder]) if not module.ispkg)
    return {name: import_module(f"{_CHECKS}.{name}").judge for name in names}


def check(
    readings: Sequence[Reading],
    source: Source | None = None,
    *,
    catalogue: Catalogue | None = None,
    everything: bool = False,
) -> list[Finding]:
    """What the checks find about the figures of documents, against each other and a Source, worst first.

    readings: documents with their claims, judged together; source: earlier figures, none if None; catalogue: the
    indicators' relations, the packaged ones if None; everything: also what holds.
    """
    evidence = Evidence(readings, catalogue or load(), source or NoHistory(), everything=everything)
    order = {paper.name: paper.index for paper in evidence.papers}
    found = {finding: None for judge in find_checks().values() for finding in judge(evidence)}
    places = Places([reading.document for reading in readings])
    return sorted(
        (places.placed(finding) for finding in found if evidence.wants(finding.verdict)),
        key=lambda finding: (
            WORST_FIRST.index(finding.verdict),
            order.get(finding.addresses[0].document, -1),
            finding.addresses[0].start,
            finding.check,
        ),
    )
