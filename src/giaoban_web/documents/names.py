"""The name a sent file is kept under: one name, no path, nothing that hides what it is."""

from __future__ import annotations

import re
import unicodedata
from pathlib import PurePosixPath

_LONGEST = 200
# Letters that show nothing or turn the direction of reading, by which `bao-cao‮fdp.exe` looks like a PDF.
_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
_SPACES = re.compile(r"\s+")


def safe_name(name: str) -> str:
    """The last step of a name in NFC, without what is unseen: `..\\..\\Báo cáo.docx` is `Báo cáo.docx`.

    A name of nothing but such things is `tep`.
    """
    text = unicodedata.normalize("NFC", name).replace("\\", "/")
    text = "".join(letter for letter in text if unicodedata.category(letter) not in _UNSEEN)
    last = _SPACES.sub(" ", text.rstrip("/").rpartition("/")[2]).strip().lstrip(".").strip() or "tep"
    suffix = PurePosixPath(last).suffix[:20]
    return last if len(last) <= _LONGEST else last[: _LONGEST - len(suffix)].rstrip() + suffix


def inner_name(name: str) -> str:
    """The name of a file within another: `thu.eml/phu-luc/Bảng 1.xlsx`, each step made safe, the last kept whole."""
    steps = [safe_name(step) for step in re.split(r"[/\\]", name) if step.strip(". ")]
    joined = "/".join(steps) or "tep"
    return joined if len(joined) <= 255 else steps[-1]
