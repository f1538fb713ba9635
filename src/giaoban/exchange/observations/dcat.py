"""A DCAT description of a release in JSON-LD, for catalogues of open data.

Source: W3C Data Catalog Vocabulary (DCAT) version 3.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

from giaoban.exchange.observations.contract import About

MEDIA_TYPE = "application/ld+json"
SUFFIX = ".dcat.jsonld"
_CONTEXT = {
    "dcat": "http://www.w3.org/ns/dcat#",
    "dct": "http://purl.org/dc/terms/",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "spdx": "http://spdx.org/rdf/terms#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}


@dataclass(frozen=True, slots=True)
class Distribution:
    """One file of a release: `2025-08.1.csv`, its media type, size in bytes and SHA-256."""

    name: str
    media_type: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Extent:
    """What a set covers: the first and the last day, and how many observations."""

    first: str
    last: str
    rows: int


def describe(about: About, files: Sequence[Distribution], extent: Extent | None) -> bytes:
    """The description of a release and its files, as UTF-8 JSON-LD. Files are named relative to the description."""
    dataset: dict[str, object] = {
        "@context": _CONTEXT,
        "@id": f"urn:giaoban:release:{about.identifier}",
        "@type": "dcat:Dataset",
        "dct:identifier": about.identifier,
        "dct:title": _both(about.title_vi, about.title_en),
        "dct:description": _both(_told(about, "vi"), _told(about, "en")),
        "dct:publisher": {"@type": "foaf:Agent", "foaf:name": _both(about.publisher_vi, about.publisher_en)},
        "dct:issued": {"@type": "xsd:dateTime", "@value": about.issued.isoformat()},
        "dct:language": ["vi", "en"],
        "dct:spatial": {"@id": "http://publications.europa.eu/resource/authority/country/VNM"},
    }
    if extent is not None:
        dataset["dct:temporal"] = {
            "@type": "dct:PeriodOfTime",
            "dcat:startDate": {"@type": "xsd:date", "@value": extent.first},
            "dcat:endDate": {"@type": "xsd:date", "@value": extent.last},
        }
        dataset["dct:extent"] = extent.rows
    if about.licence:
        dataset["dct:license"] = about.licence
    dataset["dcat:distribution"] = [_distribution(file) for file in files]
    return (json.dumps(dataset, ensure_ascii=False, indent=2) + "\n").encode()


def _told(about: About, lang: str) -> str:
    text = about.description_vi if lang == "vi" else about.description_en
    if not about.invented:
        return text
    said = "Có số liệu giả định, không phản ánh thực tế." if lang == "vi" else "Holds invented figures."
    return f"{said} {text}".strip()


def _both(vi: str, en: str) -> list[dict[str, str]]:
    return [{"@language": "vi", "@value": vi}, {"@language": "en", "@value": en}]


def _distribution(file: Distribution) -> dict[str, object]:
    return {
        "@type": "dcat:Distribution",
        "dct:title": file.name,
        "dcat:downloadURL": {"@id": file.name},
        "dcat:mediaType": {"@id": f"https://www.iana.org/assignments/media-types/{file.media_type.partition(';')[0]}"},
        "dct:format": file.media_type,
        "dcat:byteSize": file.size,
        "spdx:checksum": {
            "@type": "spdx:Checksum",
            "spdx:algorithm": {"@id": "spdx:checksumAlgorithm_sha256"},
            "spdx:checksumValue": file.sha256,
        },
    }
