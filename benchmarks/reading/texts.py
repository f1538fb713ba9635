"""The texts that are read: the project's samples or other reports, repeated to a size, and lines made to be hard."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterable, Iterator
from itertools import cycle
from pathlib import Path

from benchmarks.reading.child import ROOT, environment

GIAOBAN = Path(sys.executable).with_name("giaoban")
SAMPLE_ENDINGS = (".txt", ".md", ".html", ".docx")


def sample_paths() -> list[Path]:
    """The project's own sample documents."""
    return sorted(p for p in (ROOT / "samples").iterdir() if p.suffix in SAMPLE_ENDINGS and p.name != "README.md")


def text_of(path: Path) -> str:
    """The text `giaoban text` reads from a file: what offsets count in."""
    done = subprocess.run([GIAOBAN, "text", path], capture_output=True, check=True, env=environment())
    return done.stdout.decode()


def repeated(texts: Iterable[str], size: int) -> str:
    """Whole texts one after the other, a blank line between, until they are `size` bytes of UTF-8 or just above."""
    return "\n\n".join(_until(texts, size))


def _until(texts: Iterable[str], size: int) -> Iterator[str]:
    length = 0
    for text in cycle([t.strip("\n") for t in texts]):
        yield text
        length += len(text.encode()) + 2
        if length >= size:
            return


# Lines on which a careless pattern takes quadratic time or worse.
HARD_LINES = {
    "digits": "1234567890",
    "digits and dots": "1.234.567,",
    "digits and spaces": "12 345 ",
    "opening brackets": "(",
    "brackets in brackets": "((tăng 5%)",
    "a phrase": "tăng 5% so với cùng kỳ năm 2022 ",
    "scale words": "nghìn tỷ triệu ",
    "numerals in words": "hai mươi ba nghìn ",
    "days": "từ ngày 1/7/2023 đến ",
    "commas": "đạt 5, ",
}


def hard_line(name: str, size: int) -> str:
    """One line without an end, about `size` bytes of UTF-8, of the repeated piece of that name."""
    piece = HARD_LINES[name]
    return piece * (size // len(piece.encode()) + 1)
