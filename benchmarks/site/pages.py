"""Pages under a steady rate: the server, the database and the driver share the machine."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager

from benchmarks import results
from benchmarks.site import driver, figures

RATES = (20, 30, 40, 60, 80, 120, 160)


def measure(limit: float, seconds: float) -> dict[str, object]:
    """p50 and p95 of each page at 20 requests a second, and the highest rate at which p95 of all stays under the limit.

    limit: milliseconds.
    """
    from django.db import connection

    cookie = _session()
    pages = _pages()
    found: dict[str, object] = {"limit_ms": limit, "seconds_a_rate": seconds}
    rates: dict[str, dict[str, float]] = {}
    rows: list[list[str]] = []
    best = 0
    with _server() as address:
        driver.drive(address, cookie, pages, 10, 5)  # warm: code, connections, caches of the database
        for rate in RATES:
            answers = driver.drive(address, cookie, pages, rate, seconds)
            wrong = [each for each in answers if each.status != 200]
            p95 = driver.percentile(answers, 0.95)
            rates[str(rate)] = {"p50": round(driver.percentile(answers, 0.5)), "p95": round(p95), "failed": len(wrong)}
            if rate == RATES[0]:
                kinds = driver.by_kind(answers)
                found["pages"] = {
                    kind: {"p50": round(driver.percentile(each, 0.5)), "p95": round(driver.percentile(each, 0.95))}
                    for kind, each in kinds.items()
                }
                rows = [
                    [
                        kind,
                        str(len(each)),
                        f"{driver.percentile(each, 0.5):.0f}",
                        f"{driver.percentile(each, 0.95):.0f}",
                    ]
                    for kind, each in kinds.items()
                ]
            if wrong or p95 >= limit:
                break
            best = rate
    header = ["page", "requests", "p50 ms", "p95 ms"]
    results.print_table(f"Pages at {RATES[0]} requests a second, open loop, {connection.vendor}", header, rows)
    table = [
        [rate, f"{each['p50']:.0f}", f"{each['p95']:.0f}", f"{each['failed']:.0f}"] for rate, each in rates.items()
    ]
    results.print_table("All pages by rate", ["requests/s", "p50 ms", "p95 ms", "failed"], table)
    print(f"highest rate with p95 under {limit:g} ms: {best} a second")
    return found | {"rates": rates, "highest_rate": best}


def _pages() -> list[tuple[str, str]]:
    """The mix: pages of indicators most, lists and provinces, charts and single figures beside them."""
    from giaoban_web.observations.models import Observation

    newest = Observation.objects.order_by("-period_last")[:1].get().period
    mix: list[tuple[str, str]] = []
    for number, code in enumerate(figures.codes()):
        page = f"/indicators/{code}/"
        mix += [("indicator", page), ("indicator", f"{page}?area=01"), ("chart", f"{page}chart.json")]
        mix += [("by area", f"{page}areas/"), ("one figure", f"{page}VN/{newest}/"), ("sources", f"{page}sources/")]
        mix += [("list", f"/indicators/?page={number % 6 + 1}")]
    return mix


def _session() -> str:
    """The cookie of a specialist who is signed in."""
    from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY
    from django.contrib.sessions.backends.db import SessionStore

    from giaoban_web.people.models import User

    user = User.objects.filter(email="bench@example.vn").first() or User.objects.create_user(
        "bench@example.vn", full_name="Đo Thử", role="specialist", domains=["telecom"]
    )
    session = SessionStore()
    session[SESSION_KEY] = str(user.pk)
    session[BACKEND_SESSION_KEY] = "allauth.account.auth_backends.AuthenticationBackend"
    session[HASH_SESSION_KEY] = user.get_session_auth_hash()
    session.save()
    return f"sessionid={session.session_key}"


@contextmanager
def _server() -> Iterator[tuple[str, int]]:
    """The server as `giaoban serve` runs it, one process of four threads, until the measuring is done."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [
        sys.executable, "-m", "granian", "--interface", "wsgi", "--host", "127.0.0.1", "--port", str(port),
        "--workers", "1", "--blocking-threads", "4", "--log-level", "warning", "giaoban_web.site.wsgi:application",
    ]  # fmt: skip
    server = subprocess.Popen(command, env=dict(os.environ), stdout=subprocess.DEVNULL)
    try:
        _wait(port)
        yield "127.0.0.1", port
    finally:
        server.terminate()
        server.wait(timeout=30)


def _wait(port: int) -> None:
    for _ in range(300):
        try:
            urllib.request.urlopen(f"http://127.0.0.1:{port}/health/ready", timeout=2).read()
        except OSError:
            time.sleep(0.2)
        else:
            return
    raise SystemExit("the server did not start")
