"""Domains: the fields of work a ministry reports on."""

from __future__ import annotations

from dataclasses import dataclass, fields

from giaoban.catalogue.entry import Entry
from giaoban.catalogue.fields import Fields
from giaoban.catalogue.problem import Problem


@dataclass(frozen=True, slots=True)
class Domain:
    """A field of work: `telecom`, Viễn thông.

    code: the prefix of its indicators' codes; wire: its name in facts (`digital_government` for `gov`);
    headings: lower-case words by which a heading of a report shows that the domain begins (`hạ tầng số`).
    """

    code: str
    wire: str
    name_vi: str
    name_en: str
    headings: tuple[str, ...]


_KEYS = frozenset(field.name for field in fields(Domain)) - {"code"}


def read_domain(entry: Entry, problems: list[Problem]) -> Domain | None:
    """The domain of an entry, None where it has a fault."""
    read = Fields(entry, _KEYS, problems)
    domain = Domain(
        code=entry.key,
        wire=read.text("wire"),
        name_vi=read.text("name_vi"),
        name_en=read.text("name_en"),
        headings=read.words("headings", required=True),
    )
    return domain if read.sound else None
