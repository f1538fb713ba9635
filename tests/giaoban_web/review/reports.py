"""Reports written for these tests, read and checked by the library, and kept as the site keeps them. All figures are invented."""

from __future__ import annotations

import hashlib
from datetime import date
from decimal import Decimal
from typing import Any

from django.utils import timezone

from giaoban import checks
from giaoban.catalogue import load
from giaoban.checks import finding_to_wire
from giaoban.claims import read
from giaoban.claims.wire import claim_to_wire
from giaoban.documents import document_from_text
from giaoban.periods import parse_period
from giaoban_web.claims.models import ReadClaim, ReadFinding
from giaoban_web.documents.models import Document, DocumentText
from giaoban_web.observations.actions import record_values
from giaoban_web.observations.models import Recording
from giaoban_web.observations.values import NewValue

REPORT = """Tình hình lĩnh vực viễn thông, bưu chính tháng 8/2023 (số liệu giả định)
Số thuê bao băng rộng cố định tháng 8/2023 đạt 22.415.300 thuê bao.
Doanh thu dịch vụ viễn thông tháng 8/2023 đạt 11.840 tỷ đồng, tăng 6% so với tháng 8/2022 (11.400 tỷ đồng).
Số thuê bao băng rộng di động tháng 8/2023 là 86.600.000 thuê bao.
Doanh thu dịch vụ bưu chính tháng 8/2023 đạt 5.320 tỷ đồng.
Trong tháng đã xử lý 412 trường hợp theo quy định.
Mục tiêu doanh thu dịch vụ viễn thông năm 2023 đạt 145.000 tỷ đồng.
Sản lượng bưu gửi tháng 8/2023 khoảng 178 triệu bưu gửi.
"""


def keep_report(author: Any, text: str = REPORT, *, name: str = "bao-cao-thang-8-2023.txt", title: str = "Báo cáo tháng 8/2023 (giả định)",
                published: date = date(2023, 9, 5), mark: str = "public", organisation: str = "mic") -> Document:  # fmt: skip
    """A document as it stands after reading."""
    opened = document_from_text(text, name=name, published=published)
    reading = read(opened)
    document = Document.objects.create(
        sha256=hashlib.sha256(f"{name}{text}".encode()).hexdigest(), name=name, size=len(text), media_type="text/plain",
        mark=mark, organisation=organisation, title=title, published=published, uploaded_by=author,
        uploaded_at=timezone.now(), state=Document.State.READ,
    )  # fmt: skip
    DocumentText.objects.create(document=document, text=opened.text, layout={})
    rows = [keep_claim(document, number, claim_to_wire(claim), reading.document.name) for number, claim in enumerate(reading.claims, start=1)]
    for finding in checks.check([reading], everything=True):
        wire = finding_to_wire(finding)
        start, end = wire["spans"][0]  # type: ignore[index]
        judged = min((row for row in rows if row.start <= start and end <= row.end), key=lambda row: row.end - row.start, default=None)
        ReadFinding.objects.create(document=document, claim=judged, check_name=finding.check, verdict=finding.verdict.value, wire=wire)
    return document


def keep_claim(document: Document, number: int, wire: dict[str, Any], name: str = "") -> ReadClaim:
    """A claim as the site keeps it."""
    return ReadClaim.objects.create(
        document=document, number=number, start=wire["start"], end=wire["end"], indicator=wire["indicator"] or "",
        area=wire["area"][:20], period=wire["period"] or "", value=Decimal(wire["value"]) if wire["value"] else None,
        confidence=wire["confidence"], wire={**wire, "document": name or wire["document"]},
    )  # fmt: skip


def stated(document: Document, words: str) -> ReadClaim:
    """The claim whose quote holds some words."""
    return next(claim for claim in document.claims.order_by("start") if words in claim.wire["quote"])


def history(indicator: str, area: str, values: dict[str, str], *, organisation: str = "mic", status: str = "A") -> Recording:
    """Figures that stand before the test, invented: `history("telecom.revenue", "VN", {"2023-07": "11500000000000"})`."""
    assert indicator in load().indicators
    return record_values(
        [NewValue(indicator, area, organisation, parse_period(period), Decimal(value), status, place=f"Sheet1!B{row}") for row, (period, value) in enumerate(values.items(), 2)],
        kind=Recording.Kind.IMPORT, author=None, reference="so-lieu-cac-nam.xlsx", invented=True,
    )  # fmt: skip
