"""Short reports made from the project's samples: their lines in another order, their figures changed (all invented)."""

from __future__ import annotations

import re
from pathlib import Path
from random import Random

from benchmarks.reading.child import ROOT

_LEAST_LETTERS = 60
_CHANGED = 0.3  # of the digits
_LINES = (3, 6)


def write_reports(folder: Path, count: int, seed: int = 1) -> int:
    """Write so many reports of about 1 KB, forty to a folder at the top; returns their bytes."""
    random = Random(seed)  # noqa: S311  (invented figures, not secrets)
    lines = [
        line
        for path in sorted((ROOT / "samples").iterdir())
        if path.suffix in (".txt", ".md") and path.name != "README.md"
        for line in path.read_text(encoding="utf-8").splitlines()
        if len(line) >= _LEAST_LETTERS
    ]
    size = 0
    for number in range(count):
        file = folder / f"{number // 40:04}" / f"bao-cao-{number:05}.txt"
        file.parent.mkdir(parents=True, exist_ok=True)
        chosen = [_varied(random.choice(lines), random) for _ in range(random.randint(*_LINES))]
        head = f"date: 2023-{random.randint(1, 12):02}-15\nBÁO CÁO THÁNG (số liệu giả định)\n"
        text = head + "\n".join(chosen) + "\n"
        size += file.write_bytes(text.encode())
    return size


def _varied(line: str, random: Random) -> str:
    return re.sub(r"[1-9]", lambda found: str(random.randint(1, 9)) if random.random() < _CHANGED else found[0], line)
