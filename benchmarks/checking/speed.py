"""How much time checking takes beside reading, and how it grows with the number of documents checked together."""

from __future__ import annotations

import time
from collections.abc import Callable
from random import Random

from benchmarks import results
from benchmarks.checking.documents import document
from benchmarks.reading.texts import sample_paths
from giaoban.checks import check
from giaoban.claims import Reading, read
from giaoban.documents import document_from_bytes, open_document

SIZES = (50, 200, 800)


def speed(repeats: int = 5) -> dict[str, object]:
    """Each sample read, and checked, on one core; then three sizes of documents checked together."""
    rows: list[list[str]] = []
    shares: dict[str, float] = {}
    for path in sample_paths():
        opened = open_document(path)
        reading = read(opened)
        check([reading])
        reads = best(lambda opened=opened: read(opened), repeats)  # type: ignore[misc]
        checks = best(lambda reading=reading: check([reading]), repeats)  # type: ignore[misc]
        shares[path.name] = round((reads + checks) / reads, 3)
        rows.append([path.name, f"{reads * 1000:.1f}", f"{checks * 1000:.1f}", f"{shares[path.name]:.2f}"])
    header = ["document", "read ms", "check ms", "together / reading"]
    results.print_table(f"Reading and checking, one core, best of {repeats} (wanted: at most 1.3)", header, rows)
    return {"together_over_reading": shares, "growth": growth()}


def growth() -> dict[str, float]:
    """Milliseconds a document where 50, 200 and 800 invented ones are checked together."""
    found: dict[str, float] = {}
    rows: list[list[str]] = []
    readings = [_reading(number) for number in range(SIZES[-1])]
    for size in SIZES:
        seconds = best(lambda size=size: check(readings[:size]), 2)  # type: ignore[misc]
        found[str(size)] = round(seconds / size * 1000, 3)
        rows.append([str(size), f"{seconds:.2f}", f"{found[str(size)]:.2f}"])
    results.print_table("Checked together", ["documents", "seconds", "ms a document"], rows)
    return found


def _reading(number: int) -> Reading:
    random = Random(number)  # noqa: S311  (invented figures, not secrets)
    text = "\n".join(statement.text for statement in document(random))
    return read(document_from_bytes(f"date: 2023-09-10\n{text}".encode(), f"{number}.txt"))


def best(work: Callable[[], object], repeats: int) -> float:
    """Seconds of processor time, the best of so many."""
    spent = []
    for _ in range(repeats):
        start = time.process_time()
        work()
        spent.append(time.process_time() - start)
    return min(spent)
