"""A release of 100,000 and of 1,000,000 observations, frozen and exported: seconds, and the peak memory of each."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from pathlib import Path

from benchmarks import results

SIZES = (100_000, 1_000_000)


def measure(sizes: tuple[int, ...] = SIZES) -> dict[str, object]:
    """Freeze and export releases of so many figures; Django is set up on a database that holds at least as many.

    Each export runs in a process of its own, so that its peak memory is its own.
    """
    from django.db import connection

    from giaoban_web.people.models import User
    from giaoban_web.releases.actions import freeze, new_draft
    from giaoban_web.releases.scope import Scope

    person = User.objects.create_user("measure@example.vn", full_name="Measured", role="publisher")
    found = []
    for size in sizes:
        draft = new_draft(person, title_vi=f"{size}", title_en=f"{size}", scope=_scope(size, Scope))
        started = time.perf_counter()
        release = freeze(person, draft)
        froze = time.perf_counter() - started
        connection.close()
        done = subprocess.run(
            [sys.executable, "-m", "benchmarks.site.release", str(release.pk)], check=True, capture_output=True
        )
        found.append({"figures": release.figure_count, "freeze_seconds": round(froze, 1), **json.loads(done.stdout)})
    table = [
        [f"{row['figures']:,}", *(f"{row[name]:.1f}" for name in ("freeze_seconds", "export_seconds", "cpu_seconds")),
         f"{row['peak_mb']:.0f}"]
        for row in found
    ]  # fmt: skip
    results.print_table(
        f"Releases, {connection.vendor}: CSV, XLSX, Parquet, SDMX-CSV, DCAT",
        ["figures", "freeze s", "export s", "of it cpu s", "peak MB"],
        table,
    )
    return {"releases": found, "peak_grows_by": round(found[-1]["peak_mb"] / found[0]["peak_mb"] - 1, 3)}


def _scope(size: int, made: type) -> object:
    """The first months that hold so many figures of all series."""
    from django.db.models import Count

    from giaoban_web.observations.models import Observation

    total, last = 0, 0
    for row in Observation.objects.order_by("period_last").values("period_last").annotate(count=Count("pk")):
        total, last = total + row["count"], row["period_last"]
        if total >= size:
            break
    return made(last=f"{last // 12:04}-{last % 12 + 1:02}")


def _export(pk: int) -> None:
    """Write the files of a release that is frozen, as publication does; its cost as JSON."""
    import resource

    import django

    django.setup()
    from django.utils import timezone

    from giaoban_web.releases.files import make_files
    from giaoban_web.releases.models import Release

    release = Release.objects.get(pk=pk)
    release.opens_at = timezone.now()
    before = time.process_time()
    started = time.perf_counter()
    made = make_files(release)
    took = time.perf_counter() - started
    print(
        json.dumps(
            {
                "export_seconds": round(took, 1),
                "cpu_seconds": round(time.process_time() - before, 1),
                "peak_mb": round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, 1),
                "bytes": {each["name"].partition(".")[2] or each["name"]: each["size"] for each in made["files"]},
            }
        )
    )


def main() -> None:
    """`python -m benchmarks.site.release`: on SQLite in a folder of its own, or on GIAOBAN_BENCH_SERVER."""
    import os
    import tempfile

    from benchmarks.site import database, figures

    if len(sys.argv) > 1:
        _export(int(sys.argv[1]))
        return
    with tempfile.TemporaryDirectory(prefix="giaoban-bench-") as folder:
        database.start(os.environ.get("GIAOBAN_BENCH_SERVER", ""), Path(folder))
        from giaoban_web.observations.actions import load_values

        load_values(figures.values(max(SIZES) + 20_000), kind="import", author=None, reason="measured")
        results.write("site-release", measure())


if __name__ == "__main__":
    main()
