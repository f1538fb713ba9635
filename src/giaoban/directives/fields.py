"""The field of work a task belongs to."""

from __future__ import annotations

import re
from collections import Counter

from giaoban.catalogue import Catalogue
from giaoban.claims.grammar.view import canonical
from giaoban.directives.words.fields import FIELDS

OTHER = "other"
_OWN, _AROUND = 2, 3
_HEADING = 80  # letters; a longer line over a task speaks of more than its field


class Fields:
    """The words of each domain of a catalogue; the calls to a network's owner are its telecom unit's work."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._wires: dict[str, str] = {}
        words: list[str] = []
        for code, domain in catalogue.domains.items():
            wire = (
                catalogue.domains["telecom"].wire if code == "spam" and "telecom" in catalogue.domains else domain.wire
            )
            for word in (*FIELDS.get(code, ()), *(each for each in domain.headings if code != "sector")):
                if canonical(word) not in self._wires:
                    self._wires[canonical(word)] = wire
                    words.append(canonical(word))
        ordered = sorted(words, key=len, reverse=True)
        self._pattern = re.compile(r"(?<!\w)(?:" + "|".join(map(re.escape, ordered)) + r")(?!\w)") if ordered else None

    def field_of(self, form: str, around: tuple[str, ...] = ()) -> str:
        """The domain most of the words speak for; `around`: what stands over them, the nearest last."""
        if self._pattern is None:
            return OTHER
        votes: Counter[str] = Counter()
        for match in self._pattern.finditer(form):
            votes[self._wires[match[0]]] += _OWN
        for text in reversed([each for each in around if len(each) <= _HEADING]):
            if (first := self._pattern.search(canonical(text))) is not None:
                votes[self._wires[first[0]]] += _AROUND
                break
        return votes.most_common(1)[0][0] if votes else OTHER
