"""One hard line in two sizes, in a process of its own: `python -m benchmarks.reading.growth NAME SIZE`."""

from __future__ import annotations

import sys

from benchmarks.reading.child import measure, report
from benchmarks.reading.readers import WARM_UP, giaoban
from benchmarks.reading.texts import hard_line


def main(name: str, size: str) -> None:
    """Read one line of so many bytes, once, and print the run."""
    line = hard_line(name, int(size))
    work = giaoban()
    work(WARM_UP)
    report(measure(lambda: work(line), repeats=1))


if __name__ == "__main__":
    main(*sys.argv[1:])
