"""The documents a demonstration begins with: the samples of this project, read at once."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from django.utils.translation import gettext as _

from giaoban_web.documents.actions import upload_file
from giaoban_web.documents.models import Mark
from giaoban_web.documents.reading.run import read_one
from giaoban_web.people.actions import create_account
from giaoban_web.people.models import User
from giaoban_web.people.roles import Role

ORDER = 30  # after the history, which the checks hold the documents against
_SAMPLES = Path(__file__).resolve().parents[3] / "samples"
_INTERNAL = ("giao-ban", "thong-bao-ket-luan")  # minutes go to those who were there


def load(say: Callable[[str], None], folder: Path = _SAMPLES) -> None:
    """Take in and read the samples; those that are there already are left alone."""
    author = _author()
    count = 0
    for file in sorted(folder.glob("*")):
        if not file.is_file() or file.name == "README.md":
            continue
        mark = Mark.INTERNAL if file.name.startswith(_INTERNAL) else Mark.PUBLIC
        for outcome in upload_file(file.read_bytes(), file.name, author=author, mark=mark, organisation="mic"):
            if outcome.document is not None and not outcome.known:
                read_one(outcome.document.pk)
                count += 1
    say(_("Đã đọc %(count)s văn bản mẫu.") % {"count": count})


def _author() -> User:
    """A specialist of the demonstration, made where there is none."""
    found = User.objects.filter(role=Role.SPECIALIST, is_active=True).order_by("pk").first()
    return found or create_account(
        None, email="chuyen-vien@example.vn", full_name="Chuyên viên mẫu", role=Role.SPECIALIST, organisation="mic"
    )
