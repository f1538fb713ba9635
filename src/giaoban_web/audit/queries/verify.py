"""Is the chain whole? Every row is sealed anew and compared."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from giaoban_web.audit.chain import FIRST, seal
from giaoban_web.audit.models import Entry, Head

Kind = Literal["missing", "changed", "unlinked", "end"]


@dataclass(frozen=True, slots=True)
class Break:
    """Where the chain is broken.

    missing: rows before this number are gone; changed: the row is not what was sealed; unlinked: it does not follow
    from the row before; end: rows were taken off the end or put there past the head.
    """

    kind: Kind
    number: int


@dataclass(frozen=True, slots=True)
class Verdict:
    """How many rows were read, where the chain ends, and its first breaks (at most a hundred)."""

    count: int
    head: str
    breaks: tuple[Break, ...]

    @property
    def holds(self) -> bool:
        """True where nothing is broken."""
        return not self.breaks


def verify(expected: str = "") -> Verdict:
    """Read the whole chain, in order, without holding it in memory.

    expected: a head written down earlier, as `giaoban audit verify` prints it (`1204:9f3c…`); the row of that number
    must still have that hash, which shows a chain that was sealed anew as a whole.
    """
    breaks: list[Break] = []
    number, last = 0, FIRST
    expected_number, _, expected_hash = expected.partition(":")
    found_expected = not expected
    for entry in Entry.objects.order_by("number").iterator(chunk_size=2000):
        if entry.number != number + 1:
            breaks.append(Break("missing", entry.number))
        elif entry.previous != last:
            breaks.append(Break("unlinked", entry.number))
        if seal(entry) != entry.hash:
            breaks.append(Break("changed", entry.number))
        if str(entry.number) == expected_number:
            found_expected = entry.hash == expected_hash
        number, last = entry.number, entry.hash
    head = Head.objects.filter(pk=1).first() or Head()
    if (head.number, head.hash) != (number, last):
        breaks.append(Break("end", number))
    if not found_expected:
        breaks.append(Break("changed", int(expected_number) if expected_number.isdigit() else 0))
    return Verdict(count=number, head=f"{number}:{last}", breaks=tuple(breaks[:100]))
