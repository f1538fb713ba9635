"""`python -m benchmarks.fuzzing --minutes N`: changed files of every format; offenders are kept with their seeds."""

from __future__ import annotations

import argparse
import time
from collections import Counter
from pathlib import Path
from random import Random

from benchmarks import results
from benchmarks.fuzzing.child import MEGABYTES, SECONDS, attempt
from benchmarks.fuzzing.corpus import corpus
from benchmarks.fuzzing.mutations import mutate

_KINDS = ("read", "refused", "unforeseen", "hang", "crash")
_BAD = frozenset(("unforeseen", "hang", "crash"))


def main() -> None:
    """Change, read, count; print a table, keep the offenders, write one result."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.fuzzing", description=__doc__)
    parser.add_argument("--minutes", type=float, default=15, help="how long (15)")
    parser.add_argument("--seed", type=int, default=1, help="the first seed (1); each file has one of its own")
    parser.add_argument("--only", default="", help="one suffix, e.g. .docx")
    parser.add_argument("--keep", type=Path, default=Path("/tmp/giaoban-fuzzing"), help="folder for offenders")  # noqa: S108
    parser.add_argument("--no-result", action="store_true", help="write no JSON")
    chosen = parser.parse_args()
    files = {suffix: found for suffix, found in corpus().items() if chosen.only in ("", suffix)}
    _warm(files)
    counts: dict[str, Counter[str]] = {suffix: Counter() for suffix in files}
    slowest: dict[str, float] = dict.fromkeys(files, 0.0)
    ends, seed = time.monotonic() + 60 * chosen.minutes, chosen.seed
    while time.monotonic() < ends:
        for suffix, found in files.items():
            random = Random(f"{suffix}{seed}")  # noqa: S311  (no secret)
            data = mutate(random.choice(found), random, found)
            outcome = attempt(data, f"a{suffix}")
            counts[suffix][outcome.kind] += 1
            slowest[suffix] = max(slowest[suffix], outcome.seconds)
            if outcome.kind in _BAD:
                _keep(chosen.keep, suffix, seed, data, f"{outcome.kind}\n{outcome.detail}")
        seed += 1
    rows = [
        [suffix, *(f"{count[kind]}" for kind in _KINDS), f"{slowest[suffix]:.1f} s"] for suffix, count in counts.items()
    ]
    print_title = f"Changed files of each format ({SECONDS} s, {MEGABYTES} MB each)"
    results.print_table(print_title, ["format", *_KINDS, "slowest"], rows)
    if not chosen.no_result:
        whole: dict[str, object] = {
            "minutes": chosen.minutes, "seeds": [chosen.seed, seed - 1], "seconds": SECONDS, "megabytes": MEGABYTES,
            "formats": {suffix: {kind: count[kind] for kind in _KINDS} | {"slowest_seconds": round(slowest[suffix], 2)}
                        for suffix, count in counts.items()},
        }  # fmt: skip
        print(results.write("fuzzing", whole))


def _warm(files: dict[str, tuple[bytes, ...]]) -> None:
    """Every library is loaded once, before the children are copied from this process."""
    from giaoban import claims, directives
    from giaoban.documents.bundles import documents_from_bytes

    for suffix, found in files.items():
        for document in documents_from_bytes(found[0], f"a{suffix}"):
            if document.blocks:
                _ = claims.read(document).claims
                list(directives.read(document))


def _keep(folder: Path, suffix: str, seed: int, data: bytes, detail: str) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{seed}{suffix}").write_bytes(data)
    (folder / f"{seed}{suffix}.log").write_text(detail, encoding="utf-8")
    print(f"{suffix} {seed}: {detail.splitlines()[0]} {detail.splitlines()[-1]}", flush=True)


if __name__ == "__main__":
    main()
