"""Claims as the rows of a list, in the groups they stand in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby

from giaoban.claims import Claim
from giaoban_web.claims.models import ReadClaim
from giaoban_web.documents.models import Document
from giaoban_web.review.facts import facts_of
from giaoban_web.review.unambiguous import SURE
from giaoban_web.review.wording import (
    VERDICT_TONES,
    VERDICTS,
    told_area,
    told_figure,
    told_indicator,
    told_period,
)

_STATE_TONES = {"accepted": "good", "rejected": "bad"}


@dataclass
class Row:
    """A claim in one line. verdict: the worst open one about it, empty for none."""

    claim: ReadClaim
    verdict: str = ""

    @cached_property
    def facts(self) -> Claim:
        """The claim as it stands."""
        return facts_of(self.claim)

    @property
    def figure(self) -> str:
        """`4.750 tỷ đồng`."""
        return told_figure(self.facts)

    @property
    def indicator(self) -> str:
        """The indicator's name, empty for none."""
        return told_indicator(self.facts.indicator)

    @property
    def period(self) -> str:
        """`tháng 8/2023`."""
        return told_period(self.facts.period)

    @property
    def area(self) -> str:
        """`Cả nước`."""
        return told_area(self.facts.area)

    @property
    def percent(self) -> int:
        """How sure the link is, in percent, rounded down."""
        return int(self.claim.confidence * 100)

    @property
    def is_sure(self) -> bool:
        """True where the link counts as certain."""
        return self.claim.confidence >= SURE

    @property
    def verdict_told(self) -> str:
        """`Sai`."""
        return str(VERDICTS.get(self.verdict, ""))

    @property
    def verdict_tone(self) -> str:
        """`bad`."""
        return VERDICT_TONES.get(self.verdict, "")

    @property
    def state_tone(self) -> str:
        """`good` for an accepted one."""
        return _STATE_TONES.get(self.claim.state, "")


@dataclass(frozen=True, slots=True)
class Group:
    """The rows of one document on a page; decided, of: of all its claims."""

    document: Document
    rows: tuple[Row, ...]
    decided: int
    of: int


@dataclass(frozen=True, slots=True)
class Section:
    """The groups of the own domains (0), of figures without an indicator (1), of others' domains (2)."""

    foreign: int
    groups: tuple[Group, ...]


def groups_of(
    claims: Sequence[ReadClaim], verdicts: Mapping[int, str], progress: Mapping[int, tuple[int, int]]
) -> list[Section]:
    """The claims of a page in its order, by whose domain and by document."""
    sections = []
    for foreign, within in groupby(claims, key=lambda claim: int(getattr(claim, "foreign", 0))):
        groups = [
            Group(
                some[0].document,
                tuple(Row(claim, verdicts.get(claim.pk, "")) for claim in some),
                *progress[some[0].document_id],
            )
            for some in (list(rows) for _, rows in groupby(within, key=lambda claim: claim.document_id))
        ]
        sections.append(Section(foreign, tuple(groups)))
    return sections
