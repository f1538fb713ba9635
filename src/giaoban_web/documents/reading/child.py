"""The process that opens a stranger's file: bounded in memory and time, without a database, dying with its parent.

It is run as `python -m giaoban_web.documents.reading.child`. Its first line of input says what to read; for earlier
figures it asks on its output, a JSON line each, and is answered on its input. What it read goes to a file, and the last
line of its output says how it ended.
"""

from __future__ import annotations

import ctypes
import json
import resource
import signal
import sys
from collections.abc import Sequence
from dataclasses import asdict
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from giaoban.claims import Reading, Status
from giaoban.documents import UnreadableDocument
from giaoban.documents.reading import document_from_bytes
from giaoban.figures import Interval, Unit
from giaoban.observations import Observation
from giaoban.periods import parse_period

_PR_SET_PDEATHSIG = 1  # linux/prctl.h


def main() -> None:
    """Read the document the first line of input names."""
    job = json.loads(sys.stdin.readline())
    _bound(job["memory_mb"], job["seconds"])
    try:
        told = _read(job)
    except UnreadableDocument as problem:
        told = {"failed": [problem.message("vi"), problem.message("en")]}
    except MemoryError:
        told = {"failed": None, "because": "memory"}
    _say(told)


def _read(job: dict[str, Any]) -> dict[str, Any]:
    from giaoban.catalogue import load
    from giaoban.checks import check
    from giaoban.claims import read
    from giaoban_web.documents.reading.outcome import read_document_of
    from giaoban_web.documents.secrecy import secrecy_stamp

    published = date.fromisoformat(job["published"]) if job["published"] else None
    document = document_from_bytes(Path(job["path"]).read_bytes(), job["name"], published)
    stamp = secrecy_stamp(document.text)
    if stamp:
        return {"secret": stamp}
    catalogue = load()
    reading: Reading = read(document, published=published, catalogue=catalogue)
    findings = check([reading], AskedHistory() if job["history"] else None, catalogue=catalogue)
    outcome = read_document_of(reading, findings)
    Path(job["out"]).write_text(json.dumps(outcome.to_json(), ensure_ascii=False), "utf-8")
    return {"done": True}


class AskedHistory:
    """Earlier figures, asked of the process that may open the database; each series once."""

    def __init__(self) -> None:
        self.known: dict[tuple[str, str], list[Observation]] = {}

    def history(self, indicator: str, area: str) -> Sequence[Observation]:
        """See `giaoban.observations.Source`."""
        key = (indicator, area)
        if key not in self.known:
            _say({"ask": key})
            self.known[key] = [observation_from(row) for row in json.loads(sys.stdin.readline())]
        return self.known[key]


def observation_to(observation: Observation) -> dict[str, Any]:
    """An earlier figure as the processes hand it to each other: decimals and periods as text."""
    row = asdict(observation)
    row["period"] = str(observation.period)
    row["status"], row["unit"] = observation.status.value, observation.unit.value
    row["value"] = str(observation.value)
    row["interval"] = [str(observation.interval.low), str(observation.interval.high)]
    return row


def observation_from(row: dict[str, Any]) -> Observation:
    """The earlier figure such an object stands for."""
    low, high = row["interval"]
    given = {
        "period": parse_period(row["period"]),
        "status": Status(row["status"]),
        "unit": Unit(row["unit"]),
        "value": Decimal(row["value"]),
        "interval": Interval(Decimal(low), Decimal(high)),
    }
    return Observation(**{**row, **given})


def _bound(memory_mb: int, seconds: int) -> None:
    ctypes.CDLL(None, use_errno=True).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
    resource.setrlimit(resource.RLIMIT_AS, (memory_mb << 20, memory_mb << 20))
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds + 5))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _say(told: dict[str, Any]) -> None:
    sys.stdout.write(json.dumps(told, ensure_ascii=False) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
