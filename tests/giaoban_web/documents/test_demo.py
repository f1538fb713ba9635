"""The demonstration shows documents that were read."""

from __future__ import annotations

from pathlib import Path

import pytest

from giaoban_web.documents import demo
from giaoban_web.documents.models import Document

pytestmark = pytest.mark.django_db
SAMPLES = Path(__file__).parents[3] / "samples"


def test_the_samples_are_read_once(settings, tmp_path) -> None:
    settings.MEDIA_ROOT = tmp_path / "files"
    folder = tmp_path / "samples"
    folder.mkdir()
    for name in ("bao-cao-quy-ii-2021.txt", "giao-ban-quy-iii-2022.html", "README.md"):
        (folder / name).write_bytes((SAMPLES / name).read_bytes())
    said: list[str] = []
    demo.load(said.append, folder)
    demo.load(said.append, folder)
    assert said == ["Đã đọc 2 văn bản mẫu.", "Đã đọc 0 văn bản mẫu."]
    assert [(each.name, each.state, each.mark, each.claims.exists()) for each in Document.objects.order_by("name")] == [
        ("bao-cao-quy-ii-2021.txt", "read", "public", True),
        ("giao-ban-quy-iii-2022.html", "read", "internal", True),
    ]
