"""What changed between two sets of figures: new, revised, withdrawn."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from giaoban.observations.revision import Revision


@dataclass(frozen=True, slots=True)
class Revised:
    """A figure that stood before and stands otherwise now."""

    before: Revision
    after: Revision


@dataclass(frozen=True, slots=True)
class Difference:
    """What one set has over the set before it, each part in the order of the set it comes from."""

    new: tuple[Revision, ...]
    revised: tuple[Revised, ...]
    withdrawn: tuple[Revision, ...]
    same: int


def difference(before: Iterable[Revision], after: Iterable[Revision]) -> Difference:
    """Compare two sets that hold each point once, as `as_of` gives them and as a release freezes them.

    Revised is what differs in value or in status; another vintage or source of the same value is the same figure.
    """
    earlier = {revision.point: revision for revision in before}
    new, revised, same = [], [], 0
    for revision in after:
        old = earlier.pop(revision.point, None)
        if old is None:
            new.append(revision)
        elif (old.value, old.status) != (revision.value, revision.status):
            revised.append(Revised(old, revision))
        else:
            same += 1
    return Difference(tuple(new), tuple(revised), tuple(earlier.values()), same)
