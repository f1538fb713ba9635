"""An open-loop driver: requests leave at their hour whether or not those before were answered."""

from __future__ import annotations

import asyncio
import random
import time
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

_PATIENCE = 30.0


@dataclass(frozen=True, slots=True)
class Answer:
    """One request: the kind of its page, how long after it was due the whole answer was there, its status."""

    kind: str
    seconds: float
    status: int


def drive(
    address: tuple[str, int], cookie: str, pages: Sequence[tuple[str, str]], rate: float, seconds: float, seed: int = 1
) -> list[Answer]:
    """Ask for pages (kind and path) drawn at random, so many a second, for some seconds; every answer.

    A latency counts from the moment the request was due, so that a server that falls behind shows.
    """
    draw = random.Random(seed)  # noqa: S311  (the same pages every time)
    chosen = [draw.choice(pages) for _ in range(round(rate * seconds))]
    return asyncio.run(_drive(address, cookie, chosen, rate))


async def _drive(address: tuple[str, int], cookie: str, pages: Sequence[tuple[str, str]], rate: float) -> list[Answer]:
    begin = time.perf_counter() + 0.2
    tasks = []
    for number, (kind, path) in enumerate(pages):
        due = begin + number / rate
        await asyncio.sleep(max(0.0, due - time.perf_counter()))
        tasks.append(asyncio.create_task(_ask(address, cookie, kind, path, due)))
    return list(await asyncio.gather(*tasks))


async def _ask(address: tuple[str, int], cookie: str, kind: str, path: str, due: float) -> Answer:
    status = 0
    try:
        async with asyncio.timeout(_PATIENCE):
            reader, writer = await asyncio.open_connection(*address)
            writer.write(
                f"GET {path} HTTP/1.1\r\nHost: localhost\r\nCookie: {cookie}\r\nConnection: close\r\n\r\n".encode()
            )
            head = await reader.readline()
            status = int(head.split()[1])
            while await reader.read(65536):
                pass
            writer.close()
    except (TimeoutError, OSError, IndexError, ValueError):
        status = 0
    return Answer(kind, time.perf_counter() - due, status)


def percentile(answers: Sequence[Answer], share: float) -> float:
    """The latency so many of the answers stay under, in milliseconds: `percentile(answers, 0.95)`."""
    ordered = sorted(each.seconds for each in answers)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))] * 1000


def by_kind(answers: Sequence[Answer]) -> dict[str, list[Answer]]:
    """The answers of each kind of page."""
    found: defaultdict[str, list[Answer]] = defaultdict(list)
    for each in answers:
        found[each.kind].append(each)
    return dict(sorted(found.items()))
