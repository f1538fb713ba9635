"""A percentage whose part and whole are called by name, where their levels stand elsewhere in the document."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cached_property

from giaoban.checks.judging.evidence import Paper, Sentence
from giaoban.checks.judging.quoted import figure_span
from giaoban.checks.judging.series import content_words
from giaoban.checks.judging.wholes import wholes_of
from giaoban.claims import Claim, Status
from giaoban.figures import Unit

_SHARE_OF = re.compile(
    r"(?:^|[;:.(–-]\s*|,\s+)(?:riêng|trong đó|còn)?\s*([^;:.,()\d]{3,90}?)\s+chiếm\s+"
    r"(?:(?:tỷ trọng|tỷ lệ|tỉ lệ|khoảng|gần|hơn|trên|xấp xỉ|ước|đến|tới)\s+)*$"
)
_WHOLE = re.compile(r"^\s*(?:trong\s+|của\s+|trên\s+)?(tổng\s+[^;:.,()\d]{2,90}?)\s*(?:[;:.,()]|$)")
_LIST_OPENING = re.compile(r"^.*(?<!\w)(?:gồm có|gồm|trong đó)\s+", re.IGNORECASE)
_NEAR = 4000  # letters between a share and the levels it names


class Names:
    """The levels of a document by what they are called."""

    def __init__(self, paper: Paper) -> None:
        self.paper = paper

    def part_and_whole(self, sentence: Sentence, claim: Claim) -> tuple[Claim, Claim] | None:
        """The part and the whole that `riêng A chiếm 27,7% tổng B` names, where the document states each once."""
        start, end = figure_span(claim)
        text = self.paper.text
        part_named = _SHARE_OF.search(text[sentence.start : start].lower())
        whole_named = _WHOLE.search(text[end : sentence.end].lower()) if part_named is not None else None
        if part_named is None or whole_named is None:
            return None
        part = self._only(content_words(part_named[1]), claim)
        if part is None:
            return None
        words = content_words(whole_named[1])
        around = self._around.get(part.id)
        if around is not None and words <= content_words(around.subject):
            return part, around
        whole = self._only(words, claim)
        return None if whole is None or whole.unit is not part.unit or whole is part else (part, whole)

    def _only(self, words: frozenset[str], share: Claim) -> Claim | None:
        """The figure of a name that is stated before its share; None where two values bear the name."""
        near = [each for each in self._by_name.get(words, []) if 0 < share.start - each.start < _NEAR]
        if not near or len({(each.value, each.unit) for each in near}) > 1:
            return None
        last = near[-1]
        if last.period is not None and share.period is not None and last.period.last != share.period.last:
            return None
        return last

    def around(self, part: Claim) -> list[Claim]:
        """The whole a list makes a part of, or none."""
        whole = self._around.get(part.id)
        return [] if whole is None else [whole]

    @cached_property
    def _by_name(self) -> dict[frozenset[str], list[Claim]]:
        found: defaultdict[frozenset[str], list[Claim]] = defaultdict(list)
        for claim in self.paper.ordered:
            level = claim.value is not None and claim.unit in (Unit.COUNT, Unit.VND, Unit.USD)
            if level and claim.status is Status.ACTUAL and claim.of is None and claim.subject:
                found[content_words(_LIST_OPENING.sub("", claim.subject))].append(claim)
        return dict(found)

    @cached_property
    def _around(self) -> dict[str, Claim]:
        return {part.id: whole.whole for whole in wholes_of(self.paper) for part in whole.parts}
