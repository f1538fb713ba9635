"""`python -m benchmarks.bulk`: what a second worker gains on thousands of short reports, and memory at two sizes."""

from __future__ import annotations

import argparse
import tempfile
from dataclasses import asdict
from pathlib import Path
from statistics import median

from benchmarks import results
from benchmarks.bulk.command import BulkRun, read_folder
from benchmarks.bulk.reports import write_reports

WANTED_GAIN, WANTED_GROWTH = 1.7, 1.15


def main() -> None:
    """Run both parts, print a table of each and write one result."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.bulk", description=__doc__)
    parser.add_argument("--documents", type=int, default=10_000, help="short reports (10000); memory also at a tenth")
    parser.add_argument("--repeats", type=int, default=3, help="pairs of runs, one and two workers in turn (3)")
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as place:
        large, small = Path(place, "large"), Path(place, "small")
        size = write_reports(large, chosen.documents)
        write_reports(small, chosen.documents // 10)
        read_folder(small, 2, chosen.documents // 10)  # not counted: it compiles the modules
        fewer = read_folder(small, 2, chosen.documents // 10)
        runs = []
        for workers in (1, 2) * chosen.repeats:
            runs.append(read_folder(large, workers, chosen.documents))
            print(f"{workers} worker(s): {runs[-1].seconds:.1f} s, CPU {runs[-1].cpu_seconds:.1f} s", flush=True)
    pairs = list(zip(runs[::2], runs[1::2], strict=True))
    gains = [one.seconds / two.seconds for one, two in pairs]
    header = ["pair", "1 worker, s", "2 workers, s", "gain", "CPU s of 1", "of 2", "documents/s"]
    rows = [
        [
            str(number),
            f"{one.seconds:.1f}",
            f"{two.seconds:.1f}",
            f"{gain:.2f}",
            f"{one.cpu_seconds:.1f}",
            f"{two.cpu_seconds:.1f}",
            f"{two.documents / two.seconds:,.0f}",
        ]
        for number, ((one, two), gain) in enumerate(zip(pairs, gains, strict=True), start=1)
    ]
    kilobytes = size / 1000
    results.print_table(f"Bulk: {chosen.documents:,} reports, {kilobytes:,.0f} KB, wanted {WANTED_GAIN}", header, rows)
    more = runs[1]
    growth = _whole(more) / _whole(fewer)
    header = ["documents, 2 workers", "called process MB", "largest worker MB", "all MB"]
    rows = [
        [f"{run.documents:,}", f"{run.main_mb:,.0f}", f"{run.worker_mb:,.0f}", f"{_whole(run):,.0f}"]
        for run in (fewer, more)
    ]
    results.print_table(f"Memory: {growth:.2f} times at ten times the documents, wanted {WANTED_GROWTH}", header, rows)
    same = len({run.digest for run in runs}) == 1
    print(f"\nThe outputs of all {len(runs)} runs are {'the same bytes' if same else 'NOT the same'}.")
    result = {
        "documents": chosen.documents,
        "kilobytes": round(kilobytes),
        "gain_median": round(median(gains), 2),
        "gains": [round(gain, 2) for gain in gains],
        "memory_growth": round(growth, 2),
        "same_bytes": same,
        "runs": [asdict(run) for run in (fewer, *runs)],
    }
    print(f"Written: {results.write('bulk', result)}")


def _whole(run: BulkRun) -> float:
    return run.main_mb + run.workers * run.worker_mb


if __name__ == "__main__":
    main()
