"""`make bench`: speed beside two tokenizers, start-up, growth on hard lines, a text of 100 MB, a PDF of 500 pages."""

from __future__ import annotations

import argparse
import tempfile
from dataclasses import asdict
from pathlib import Path
from statistics import median

from benchmarks import results
from benchmarks.reading.child import call
from benchmarks.reading.command import read_large, startup_seconds
from benchmarks.reading.pages import PagesRead, make_pdf, read_pdf
from benchmarks.reading.readers import READERS
from benchmarks.reading.texts import HARD_LINES, repeated, sample_paths, text_of

PARTS = ("speed", "startup", "growth", "large", "pages")


def main() -> None:
    """Run the parts asked for, print a table of each and write one result."""
    parser = argparse.ArgumentParser(prog="make bench", description=__doc__)
    parser.add_argument("parts", nargs="*", metavar="PART", help=f"of {', '.join(PARTS)}; all of them if none is named")
    parser.add_argument("--texts", nargs="+", type=Path, help="reports to read in place of the project's samples")
    parser.add_argument("--size", type=int, default=2_000_000, help="bytes of text read for speed (2000000)")
    parser.add_argument("--repeats", type=int, default=3, help="the best of so many (3)")
    parser.add_argument("--line", type=int, default=10_000_000, help="bytes of the longer hard line (10000000)")
    parser.add_argument("--limit", type=float, default=120, help="seconds after which a hard line is given up (120)")
    parser.add_argument("--large", type=int, default=100, help="megabytes of the large text (100)")
    parser.add_argument("--pages", type=int, default=500, help="pages of the longer PDF (500)")
    chosen = parser.parse_args()
    if unknown := set(chosen.parts) - set(PARTS):
        parser.error(f"no such part: {', '.join(sorted(unknown))}; there are {', '.join(PARTS)}")
    parts = chosen.parts or PARTS
    paths = chosen.texts or sample_paths()
    texts = [text_of(path) for path in paths]
    result: dict[str, object] = {"texts": [path.name for path in paths]}
    if "speed" in parts:
        result["speed"] = speed(texts, chosen.size, chosen.repeats)
    if "startup" in parts:
        result["startup"] = startup()
    if "growth" in parts:
        result["growth"] = growth(chosen.line, chosen.limit)
    if "large" in parts:
        result["large"] = large(texts, chosen.large)
    if "pages" in parts:
        result["pages"] = pages(chosen.pages)
    print(f"\nWritten: {results.write('reading', result)}")


def speed(texts: list[str], size: int, repeats: int) -> dict[str, object]:
    """The three readers on the same text, each in its own process on one core."""
    text = repeated(texts, size)
    kilobytes = len(text.encode()) / 1000
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "text.txt")
        path.write_text(text, encoding="utf-8")
        called = {name: call("benchmarks.reading.readers", name, str(path), str(repeats)) for name in READERS}
    runs = {name: run for name, run in called.items() if run is not None}
    rate = {name: kilobytes / run.cpu_seconds for name, run in runs.items()}
    own = runs["giaoban"]
    rows = [
        [
            name,
            f"{run.cpu_seconds:.2f}",
            f"{rate[name]:,.0f}",
            f"{run.counted / run.cpu_seconds:,.0f}" if name == "giaoban" else "",
            f"{rate['giaoban'] / rate[name]:.2f}",
            f"{run.peak_mb:,.0f}",
            f"{run.peak_mb - run.loaded_mb:,.0f}",
        ]
        for name, run in runs.items()
    ]
    header = ["reader", "CPU s", "KB/s", "claims/s", "giaoban is faster by", "peak MB", "of it for the text"]
    results.print_table(f"Speed: {kilobytes:,.0f} KB of text, one core, best of {repeats}", header, rows)
    return {
        "kilobytes": round(kilobytes),
        "claims_per_second": round(own.counted / own.cpu_seconds),
        "kilobytes_per_second": {name: round(value) for name, value in rate.items()},
        "runs": {name: asdict(run) for name, run in runs.items()},
    }


def startup() -> dict[str, object]:
    """`giaoban read` on one sentence, the median of five."""
    seconds = startup_seconds(5)
    row = [f"{value:.2f}" for value in (median(seconds), min(seconds), max(seconds))]
    header = ["", "median s", "least", "most"]
    results.print_table("Start-up: giaoban read on one sentence, five runs", header, [["", *row]])
    return {"median_seconds": round(median(seconds), 3), "seconds": [round(value, 3) for value in seconds]}


def growth(size: int, limit: float) -> dict[str, object]:
    """Each hard line at a tenth of the size and at the whole: in linear time the ratio is about ten."""
    rows: list[list[str]] = []
    lines: dict[str, object] = {}
    for name in HARD_LINES:
        short = call("benchmarks.reading.growth", name, str(size // 10), limit=limit)
        long = call("benchmarks.reading.growth", name, str(size), limit=limit) if short else None
        ratio = long.cpu_seconds / short.cpu_seconds if short and long else None
        seconds = [f"{run.cpu_seconds:.2f}" if run else f"over {limit:g}" for run in (short, long)]
        rows.append([name, *seconds, f"{ratio:.1f}" if ratio else "", f"{long.peak_mb:,.0f}" if long else ""])
        lines[name] = {
            "short": asdict(short) if short else None,
            "long": asdict(long) if long else None,
            "ratio": round(ratio, 2) if ratio else None,
        }
    header = ["one line of", f"{size / 1e7:g} MB, s", f"{size / 1e6:g} MB, s", "ratio", "peak MB"]
    results.print_table("Growth: the same line ten times as long takes ten times the time", header, rows)
    return {"bytes": size, "limit_seconds": limit, "lines": lines}


def large(texts: list[str], megabytes: int) -> dict[str, object]:
    """A text far larger than any report through the command."""
    run = read_large(texts, megabytes)
    header = ["", "MB", "seconds", "claims", "peak MB"]
    row = ["", f"{run.megabytes:.0f}", f"{run.seconds:.0f}", f"{run.claims:,}", f"{run.peak_mb:,.0f}"]
    results.print_table("A large text: giaoban read - --format jsonl", header, [row])
    return asdict(run)


def pages(most: int) -> dict[str, object]:
    """A PDF of a fifth of the pages and one of all of them: the memory hardly grows."""
    with tempfile.TemporaryDirectory() as folder:
        runs: list[PagesRead] = []
        for count in (most // 5, most):
            path = Path(folder, f"{count}.pdf")
            make_pdf(path, count)
            runs.append(read_pdf(path, count))
    rows = [
        [f"{run.pages} pages", f"{run.megabytes:.1f}", f"{run.seconds:.1f}", f"{run.cpu_seconds:.1f}",
         f"{run.claims:,}", f"{run.peak_mb:,.0f}"]
        for run in runs
    ]  # fmt: skip
    header = ["PDF of", "MB", "seconds", "CPU s", "claims", "peak MB"]
    results.print_table("A long PDF: giaoban read big.pdf --format jsonl", header, rows)
    return {"memory_ratio": round(runs[1].peak_mb / runs[0].peak_mb, 3), "runs": [asdict(run) for run in runs]}


if __name__ == "__main__":
    main()
