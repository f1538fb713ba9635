"""How far a figure has come towards its target, where both are told but no attainment is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from giaoban.catalogue import OverTime
from giaoban.checks.judging import wording as say
from giaoban.checks.judging.evidence import Evidence
from giaoban.checks.judging.finding import Finding, Verdict
from giaoban.checks.judging.level import Level, Origin
from giaoban.claims import Status


def progress(evidence: Evidence) -> Iterator[Finding]:
    """For each target the last figure of its series before it falls due; nothing here can be wrong, so all hold."""
    for series, targets in evidence.levels.items():
        if series.status is not Status.TARGET or not series.indicator:
            continue
        indicator = evidence.catalogue.indicators.get(series.indicator)
        flows = indicator is None or indicator.over_time is OverTime.SUM  # a month is no step towards the year's plan
        actuals = evidence.levels.get(replace(series, status=Status.ACTUAL), [])
        told = [each for each in actuals if each.origin is Origin.STATED]
        for target in targets:
            before = [each for each in told if each.period.last <= target.period.last]
            if target.origin is Origin.STATED and before and target.value > 0 and not flows:
                yield _finding(before[-1], target)


def _finding(actual: Level, target: Level) -> Finding:
    share = say.share_of(actual.value, target.value)
    vi, en = say.known(target, "vi"), say.known(target, "en")
    return Finding(
        "plan", Verdict.HOLDS, vi, say.percent(share, "vi"), (target.address, actual.address),
        f"{say.known(actual, 'vi')} bằng {say.percent(share, 'vi')} mục tiêu {vi}.",
        f"{say.known(actual, 'en')} is {say.percent(share, 'en')} of the target of {en}.",
    )  # fmt: skip
