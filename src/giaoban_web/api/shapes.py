"""What a release and a figure look like on the wire."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from django.urls import reverse
from ninja import Schema

from giaoban_web.releases.files import files_of
from giaoban_web.releases.models import Release


class FileShape(Schema):
    """A file: `giaoban-3.csv`, where it is, and its checksum."""

    name: str
    media_type: str
    size: int
    sha256: str
    url: str


class ErratumShape(Schema):
    """What was wrong."""

    text_vi: str
    text_en: str
    written_at: str


class ReleaseShape(Schema):
    """A release: 3, its titles, its hour, how many figures of each change, its files."""

    number: int
    title_vi: str
    title_en: str
    note_vi: str
    note_en: str
    opens_at: str
    as_of: str
    before: int | None
    counts: dict[str, int]
    first: str
    last: str
    invented: bool
    errata: list[ErratumShape]
    files: list[FileShape]
    figures_url: str


class FigureShape(Schema):
    """One figure. value, value_before: decimals as text, exact to the last digit; null where there is none."""

    indicator: str
    area: str
    organisation: str
    period: str
    value: str | None
    value_before: str | None
    change: str
    status: str
    suppressed: bool
    invented: bool
    errata: list[int]


def release_shape(request: HttpRequest, release: Release) -> dict[str, Any]:
    """A release as JSON; addresses are whole, so that a copy of the answer still leads somewhere."""
    at, as_of = release.opens_at, release.as_of
    return {
        "number": release.number,
        "title_vi": release.title_vi, "title_en": release.title_en,
        "note_vi": release.note_vi, "note_en": release.note_en,
        "opens_at": at.isoformat() if at else "", "as_of": as_of.isoformat() if as_of else "",
        "before": release.before.number if release.before else None,
        "counts": {
            name: release.counts.get(name, 0) for name in ("new", "revised", "withdrawn", "same", "suppressed")
        },
        "first": release.extent.get("from", ""), "last": release.extent.get("to", ""),
        "invented": bool(release.counts.get("invented")),
        "errata": [
            {"text_vi": each.text_vi, "text_en": each.text_en, "written_at": each.written_at.isoformat()}
            for each in release.errata.all()
        ],
        "files": [
            {
                "name": file.name, "media_type": file.media_type, "size": file.size, "sha256": file.sha256,
                "url": request.build_absolute_uri(
                    reverse("releases:file", kwargs={"number": release.number, "name": file.name})
                ),
            }
            for file in files_of(release)
        ],
        "figures_url": request.build_absolute_uri(reverse("api:figures", kwargs={"number": release.number})),
    }  # fmt: skip
