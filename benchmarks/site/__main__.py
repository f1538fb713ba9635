"""`make bench` part "site": loading beside plain COPY, pages at a steady rate, the same with SQLite."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from benchmarks import results
from benchmarks.site import database, loading, pages

PARTS = ("loading", "pages", "sqlite")
SERVER = "GIAOBAN_BENCH_DATABASE"


def main() -> None:
    """Run the parts asked for, each in a process of its own, print its tables and write one result."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.site", description=__doc__)
    parser.add_argument("parts", nargs="*", metavar="PART", help=f"of {', '.join(PARTS)}; all of them if none is named")
    parser.add_argument("--rows", type=int, default=10_000_000, help="observations behind the pages (10000000)")
    parser.add_argument("--loaded", type=int, default=1_000_000, help="observations loaded beside COPY (1000000)")
    parser.add_argument("--turns", type=int, default=2, help="turns of COPY and loading (2)")
    parser.add_argument("--seconds", type=float, default=30, help="seconds at each rate (30)")
    parser.add_argument("--keep", action="store_true", help="measure the pages on the database of the last run")
    parser.add_argument("--one", choices=PARTS, help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    if unknown := set(chosen.parts) - set(PARTS):
        parser.error(f"no such part: {', '.join(sorted(unknown))}; there are {', '.join(PARTS)}")
    if chosen.one:
        _part(chosen)
        return
    result: dict[str, object] = {"rows": chosen.rows, "cores": os.cpu_count(), "load_before": os.getloadavg()}
    with tempfile.TemporaryDirectory() as folder:
        for part in chosen.parts or PARTS:
            if part != "sqlite" and not os.environ.get(SERVER):
                print(
                    f"\n{part}: not measured; name a PostgreSQL server in {SERVER}, postgresql://USER:PASSWORD@HOST:PORT/NAME"
                )
                continue
            out = Path(folder, f"{part}.json")
            # Django can be set up on one database a process.
            command = [sys.executable, "-m", "benchmarks.site", *sys.argv[1:], "--one", part]
            subprocess.run(command, check=True, env={**os.environ, "GIAOBAN_BENCH_OUT": str(out)})
            import json

            result[part] = json.loads(out.read_text("utf-8"))
    print(f"\nWritten: {results.write('site', result)}")


def _part(chosen: argparse.Namespace) -> None:
    import json

    with tempfile.TemporaryDirectory(prefix="giaoban-bench-") as folder:
        home = Path(folder)
        server = os.environ.get(SERVER, "")
        if chosen.one == "loading":
            database.start(server, home)
            found = loading.measure(chosen.loaded, chosen.turns)
        elif chosen.one == "pages":
            database.start(server, home, keep=chosen.keep)
            seconds = database.fill(chosen.rows)
            found = pages.measure(150, chosen.seconds) | {"filling_seconds": seconds}
        else:
            database.start("", home)
            found = {"loading": loading.measure(chosen.rows // 100, 1)}
            found |= {"pages": pages.measure(100, chosen.seconds)}
        Path(os.environ["GIAOBAN_BENCH_OUT"]).write_text(json.dumps(found), "utf-8")


if __name__ == "__main__":
    main()
