"""A directive: what a document orders, assigns, forbids or plans."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Directive:
    """One assigned action, with the words that assign it.

    start, end: code points into the document's text (of a text read in pieces: into all of it).
    quote: the text there, within one line.
    issuer: who said so, as the document names them, e.g. `Bộ trưởng Nguyễn Mạnh Hùng`; None where it does not say.
    assignee: the lead, e.g. `Vụ Bưu chính`; joint leads whole; None where nobody is named.
    action: what is to be done, from its verb on, with a capital: `Rà soát các điểm phục vụ`.
    deadline: `2023-10-15`, `2023-10`, `2023-Q4`, `2023` or None. deadline_quote: the words that set it, which may stand
    in the heading or in the sentence that introduces the list.
    domain: the field of work by its name on the wire, e.g. `telecom`; `other` where no word tells.
    rule: the names of the rules that made it.
    """

    document: str
    start: int
    end: int
    quote: str
    issuer: str | None
    assignee: str | None
    action: str
    deadline: str | None
    deadline_quote: str | None
    domain: str
    rule: tuple[str, ...] = ()
