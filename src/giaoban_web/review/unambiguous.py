"""Which figures of a document may be accepted together, and which rule leaves each other one to a person."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from django.db import models
from django.utils.translation import gettext_lazy as _

from giaoban.claims import Claim, Status
from giaoban.figures import Qualifier
from giaoban_web.claims.models import ReadClaim, ReadFinding
from giaoban_web.observations.models import Observation
from giaoban_web.review.facts import facts_of, status_of
from giaoban_web.review.fitting import Misfit, counts_the_same, misfit_of
from giaoban_web.review.rights import may_review
from giaoban_web.review.stored import Match, Point, compare, point_of

SURE = 0.8  # the confidence from which a link counts as certain
_HOLDING = frozenset(("rounding", "holds"))
_STATED_OUTRIGHT = frozenset((Qualifier.EXACT, Qualifier.ESTIMATE))


class Rule(models.TextChoices):
    """Why a figure waits for a person, in the order in which the rules are asked."""

    OTHERS = "others", _("Thuộc lĩnh vực của người khác")
    STALE = "stale", _("Vừa được người khác quyết định")
    NO_VALUE = "no_value", _("Chỉ nêu mức thay đổi, không có giá trị")
    UNLINKED = "unlinked", _("Chưa gắn chỉ tiêu")
    UNSURE = "unsure", _("Gắn chỉ tiêu chưa đủ tin cậy (dưới 80%)")
    TARGET = "target", _("Là mục tiêu, không phải số thực hiện")
    APPROXIMATE = "approximate", _("Chỉ nêu gần đúng (khoảng, hơn, gần)")
    PERIOD = "period", _("Chưa rõ kỳ, hoặc kỳ không hợp với chỉ tiêu")
    AREA = "area", _("Chưa rõ địa bàn, hoặc địa bàn không tồn tại vào kỳ đó")
    UNIT = "unit", _("Đơn vị không hợp với chỉ tiêu")
    FINDING = "finding", _("Có phát hiện nặng hơn sai lệch làm tròn")
    TWICE = "twice", _("Văn bản nêu hai giá trị khác nhau cho cùng chỉ tiêu và kỳ")
    CONFLICT = "conflict", _("Khác giá trị đang có")


_OF_MISFIT = {
    Misfit.NO_VALUE: Rule.NO_VALUE,
    Misfit.NO_INDICATOR: Rule.UNLINKED,
    Misfit.UNKNOWN_INDICATOR: Rule.UNLINKED,
    Misfit.NO_PERIOD: Rule.PERIOD,
    Misfit.PERIOD: Rule.PERIOD,
    Misfit.UNKNOWN_AREA: Rule.AREA,
    Misfit.AREA: Rule.AREA,
    Misfit.UNIT: Rule.UNIT,
}


@dataclass(frozen=True, slots=True)
class Sorted:
    """The claims of a document: those accepted together, and the others by the rule that leaves them out."""

    ready: tuple[tuple[ReadClaim, Claim, Match], ...]
    left: Mapping[Rule, tuple[ReadClaim, ...]]

    @property
    def left_count(self) -> int:
        """How many wait for a person."""
        return sum(map(len, self.left.values()))


def sort_out(
    user: Any, claims: Iterable[ReadClaim], findings: Collection[ReadFinding], stored: Mapping[Point, Observation]
) -> Sorted:
    """Sort the pending claims of one document.

    findings: the document's, without those set aside; stored: what stands at the claims' points.
    """
    pairs = [(claim, facts_of(claim)) for claim in claims]
    doubted = _doubted(pairs, findings)
    values: dict[Point, set[Any]] = {}
    for _claim, facts in pairs:
        if (point := point_of(facts)) and facts.status is not Status.TARGET:
            values.setdefault(point, set()).add(facts.value)
    twice = {point for point, stated in values.items() if len(stated) > 1}
    ready: list[tuple[ReadClaim, Claim, Match]] = []
    left: dict[Rule, list[ReadClaim]] = {}
    for claim, facts in pairs:
        rule, match = _rule(user, claim, facts, doubted, twice, stored)
        if rule is None:
            ready.append((claim, facts, match))
        else:
            left.setdefault(rule, []).append(claim)
    return Sorted(tuple(ready), {rule: tuple(left[rule]) for rule in Rule if rule in left})


def _rule(
    user: Any,
    claim: ReadClaim,
    facts: Claim,
    doubted: Collection[int],
    twice: Collection[Point],
    stored: Mapping[Point, Observation],
) -> tuple[Rule | None, Match]:
    misfit = misfit_of(facts)
    point = point_of(facts)
    match = compare(stored.get(point) if point else None, facts, status_of(claim, facts))
    asked = (
        (Rule.OTHERS, not may_review(user, claim)),
        (Rule.NO_VALUE, misfit is Misfit.NO_VALUE),
        (Rule.UNLINKED, misfit in (Misfit.NO_INDICATOR, Misfit.UNKNOWN_INDICATOR)),
        # A link a person made is certain, however unsure the reading was.
        (Rule.UNSURE, claim.confidence < SURE and "indicator" not in claim.corrected),
        (Rule.TARGET, facts.status is Status.TARGET),
        (Rule.APPROXIMATE, facts.qualifier not in _STATED_OUTRIGHT),
        (_OF_MISFIT[misfit] if misfit else Rule.PERIOD, misfit is not None),
        (Rule.UNIT, not counts_the_same(facts)),
        (Rule.FINDING, claim.pk in doubted),
        (Rule.TWICE, point in twice),
        (Rule.CONFLICT, match is Match.CONFLICT),
    )
    return next((rule for rule, holds in asked if holds), None), match


def _doubted(pairs: list[tuple[ReadClaim, Claim]], findings: Collection[ReadFinding]) -> Counter[int]:
    """The claims a finding worse than rounding is about, as the figure judged or as one of those it was judged by."""
    found: Counter[int] = Counter()
    for finding in findings:
        if finding.verdict in _HOLDING:
            continue
        if finding.claim_id is not None:
            found[finding.claim_id] += 1
        spans = list(zip(finding.wire["spans"], finding.wire["documents"], strict=True))
        for claim, facts in pairs:
            if any(name == facts.document and start < claim.end and claim.start < end for (start, end), name in spans):
                found[claim.pk] += 1
    return found
