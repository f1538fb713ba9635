"""From a draft to a claim: spans in the text, the interval, the subject in the document's words, the indicator."""

from __future__ import annotations

from typing import TYPE_CHECKING

from giaoban.claims.draft import Draft, DraftChange
from giaoban.claims.grammar.view import View
from giaoban.claims.model import Change, Claim
from giaoban.claims.subjects import quote_start, subject_of
from giaoban.documents import Document
from giaoban.figures import Unit, stated_interval
from giaoban.periods import Period

if TYPE_CHECKING:
    from giaoban.claims.reader import PieceReader


def claim_of(
    draft: Draft,
    name: str,
    piece: Document,
    view: View,
    bases: list[Period | None],
    reader: PieceReader,
    ids: dict[int, str],
) -> Claim:
    """The claim a settled draft makes; `ids` remembers the claims of wholes for their parts."""
    ids[id(draft)] = name
    start, end = view.span(quote_start(draft), draft.end)
    subject = subject_of(draft, view) or reader.subject
    reader.subject = subject
    low = high = None
    if draft.value is not None:
        interval = stated_interval(draft.value, draft.step, draft.qualifier, draft.qualifiers)
        low, high = interval.low, interval.high
    area = draft.area if draft.area else reader.area or "VN"
    offset = piece.offset
    figure = view.span(*draft.figure)
    indicator, confidence, link_words = reader.links.link(draft, piece, view)
    return Claim(
        id=name,
        document=piece.name,
        start=start + offset,
        end=end + offset,
        quote=piece.text[start:end],
        subject=subject,
        value=draft.value,
        unit=draft.unit if draft.value is not None else None,
        counted=draft.counted if draft.unit is Unit.COUNT else None,
        of=draft.of,
        qualifier=draft.qualifier,
        period=draft.period,
        area=area,
        status=draft.status,
        changes=tuple(
            _change(change, basis, draft, view, offset) for change, basis in zip(draft.changes, bases, strict=True)
        ),
        low=low,
        high=high,
        part_of=ids.get(id(draft.whole)) if draft.whole is not None else None,
        rule=tuple(dict.fromkeys((*draft.rules, *(rule for change in draft.changes for rule in change.rules)))),
        figure=(figure[0] + offset, figure[1] + offset),
        indicator=indicator,
        confidence=confidence,
        link_words=link_words,
    )


def _change(change: DraftChange, basis: Period | None, draft: Draft, view: View, offset: int) -> Change:
    start, end = view.span(change.start, change.end)
    return Change(
        direction=change.direction,
        start=start + offset,
        end=end + offset,
        percent=change.value if change.kind == "percent" else None,
        absolute=change.value if change.kind == "absolute" else None,
        times=change.value if change.kind == "times" else None,
        basis=basis,
        base_value=change.base_value,
        unit=change.unit if change.kind == "absolute" and change.unit is not draft.unit else None,
        counted=change.counted if change.kind == "absolute" and change.unit is not draft.unit else None,
        qualifier=change.qualifier,
    )
