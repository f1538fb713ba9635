"""Tables for people and dated JSON results for comparison over time."""

from __future__ import annotations

import json
import platform
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

FOLDER = Path(__file__).parent / "results"


def print_table(title: str, header: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Print a table: the first column to the left, figures to the right."""
    widths = [max(len(row[i]) for row in [header, *rows]) for i in range(len(header))]
    print(f"\n{title}")
    for row in [header, ["-" * width for width in widths], *rows]:
        cells = [row[0].ljust(widths[0]), *(cell.rjust(width) for cell, width in zip(row[1:], widths[1:], strict=True))]
        print("  ".join(cells).rstrip())


def write(name: str, result: dict[str, object]) -> Path:
    """Write a result with its day and machine, e.g. `results/2025-01-31-reading.json`; the same day is overwritten."""
    now = datetime.now(UTC)
    machine = {"python": platform.python_version(), "system": platform.system(), "processor": _processor()}
    path = FOLDER / f"{now:%Y-%m-%d}-{name}.json"
    FOLDER.mkdir(exist_ok=True)
    whole = {"date": f"{now:%Y-%m-%d}", "machine": machine} | result
    path.write_text(json.dumps(whole, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
    return path


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return platform.machine()
    return next((line.split(":", 1)[1].strip() for line in lines if line.startswith("model name")), platform.machine())
