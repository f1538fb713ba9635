"""Reading on an engine that Ibis speaks to: a Spark Connect cluster, or DuckDB in this process, with the same code.

The files go there as bytes, a batch a query, and each comes back as its rows; the engine's machines need this program,
not this disk.
"""

from __future__ import annotations

import os
import warnings
from collections.abc import Callable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from contextvars import copy_context
from datetime import date
from pathlib import Path
from threading import local
from typing import Any

from giaoban.commands.bulk.job import Batch, reader_state
from giaoban.commands.bulk.packed import packed, unpacked
from giaoban.commands.bulk.parts import Part, Parts
from giaoban.commands.bulk.reading import FileRead, broken
from giaoban.commands.language import said
from giaoban.commands.usage import UsageProblem

DUCKDB, SPARK = "duckdb", "sc://"
MOST_BYTES = 32 << 20  # of one file in a call over the network; a larger one is read on this machine, piece by piece
_PATIENCE = 5  # seconds
Query = Callable[[Any], list[bytes]]


def known(engine: str) -> bool:
    """Whether an engine of that name is spoken to: `duckdb`, `sc://may-chu:50051`."""
    return engine == DUCKDB or (engine.startswith(SPARK) and len(engine) > len(SPARK))


def read_there(
    batches: Iterator[Batch], parts: Parts, published: date | None, engine: str, in_flight: int
) -> Iterator[int]:
    """Read the batches into the parts; yields the number of files of each that is done, in the order they end.

    in_flight: how many batches are under way at once, which bounds this machine's memory. Raises UsageProblem where
    the extra packages are missing, the cluster cannot be reached, or it reads with another version.
    """
    _need_packages()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of versions of pandas and of options that have no effect
        connections = local()
        _reach(engine)
        _query_of(connections, engine)
        with ThreadPoolExecutor(in_flight) as pool:
            under_way: set[Future[int]] = set()

            def read(batch: Batch) -> int:
                return _read(batch, parts, published, _query_of(connections, engine), engine)

            try:
                for batch in batches:
                    under_way.add(pool.submit(copy_context().run, read, batch))
                    if len(under_way) == in_flight:
                        done, under_way = wait(under_way, return_when=FIRST_COMPLETED)
                        yield from (each.result() for each in done)
                while under_way:
                    done, under_way = wait(under_way, return_when=FIRST_COMPLETED)
                    yield from (each.result() for each in done)
            finally:
                pool.shutdown(cancel_futures=True)


def _read(batch: Batch, parts: Parts, published: date | None, query: Query, engine: str) -> int:
    part = Part(parts, batch.key)
    there = [file for file in batch.files if 0 <= _length(file) <= MOST_BYTES]
    answers = dict(zip(there, _answers(there, published, query, engine), strict=True))
    for file in batch.files:
        part.outcome.files += 1
        answer = answers.pop(file, None)
        if answer is None:  # too large to send, or not to be opened, which reading it says
            found = FileRead(file, published)
            for claim in found.claims():
                part.writer.write(claim)
        elif isinstance(answer, Exception):
            part.outcome.failures.append(broken(file, answer))
            continue
        else:
            rows, found, state = unpacked(answer, file)
            if state != reader_state():
                raise _other_version(engine)
            part.writer.write_rows(rows)
        part.outcome.failures += found.failures
        part.outcome.read += found.read
    part.finish()
    return len(batch.files)


def _answers(files: list[str], published: date | None, query: Query, engine: str) -> list[bytes | Exception]:
    """What comes back for each file. Where a query fails it is asked again in halves, so that one file costs itself."""
    import pyarrow as pa

    if not files:
        return []
    table = pa.table(
        {
            "place": pa.array(range(len(files)), pa.int32()),
            "name": pa.array([os.fsencode(file) for file in files], pa.binary()),
            "published": pa.array([published.isoformat() if published else ""] * len(files), pa.string()),
            "data": pa.array([Path(file).read_bytes() for file in files], pa.binary()),
        }
    )
    try:
        return list(query(table))
    except Exception as problem:
        _reach(engine)
        if len(files) > 1:
            half = len(files) // 2
            return [part for cut in (files[:half], files[half:]) for part in _answers(cut, published, query, engine)]
        probe = table.set_column(3, "data", pa.array([b"5"], pa.binary()))
        try:
            query(probe)
        except Exception:
            raise _unreachable(engine, problem) from problem
        return [problem]


def _query_of(connections: Any, engine: str) -> Query:
    """What asks the engine, one connection a thread, since a session is not made to be shared."""
    found: Query | None = getattr(connections, "query", None)
    if found is not None:
        return found
    import ibis
    from ibis.expr import datatypes

    if engine == DUCKDB:
        backend: Any = ibis.duckdb.connect()
    else:
        from pyspark.sql import SparkSession

        try:
            session = SparkSession.builder.remote(engine).create()
            backend = ibis.pyspark.connect(session)
        except Exception as problem:
            raise _unreachable(engine, problem) from problem
    read = ibis.udf.scalar.python(
        packed,
        signature=((datatypes.binary, datatypes.string, datatypes.binary), datatypes.binary),
    )

    def query(table: Any) -> list[bytes]:
        files = ibis.memtable(table)
        asked = files.select("place", rows=read(files.name, files.published, files.data))
        answer = backend.to_pyarrow(asked).sort_by("place")
        return [bytes(each) for each in answer["rows"].to_pylist()]

    connections.query = query
    return query


def _reach(engine: str) -> None:
    """Raise UsageProblem where nobody answers at the address; Spark's own client would go on trying for minutes."""
    if engine == DUCKDB:
        return
    import grpc
    from pyspark.sql.connect.client import DefaultChannelBuilder

    try:
        channel = DefaultChannelBuilder(engine).toChannel()
        with channel:
            grpc.channel_ready_future(channel).result(timeout=_PATIENCE)
    except grpc.FutureTimeoutError as problem:
        raise _unreachable(engine, TimeoutError(said("không trả lời", "no answer"))) from problem
    except Exception as problem:  # an address that is none
        raise _unreachable(engine, problem) from problem


def _length(file: str) -> int:
    """How many bytes a file has; -1 where it cannot be opened here."""
    path = Path(file)
    try:
        return path.stat().st_size if path.is_file() and os.access(path, os.R_OK) else -1
    except OSError:
        return -1


def _need_packages() -> None:
    try:
        import ibis  # noqa: F401
        import pandas  # noqa: F401
        import pyspark.sql  # noqa: F401
    except ImportError as problem:
        raise UsageProblem(
            said(
                f"--engine cần thêm gói chưa cài ({problem.name}); hãy chạy: pip install 'giaoban[cluster]'.",
                f"--engine needs a package that is missing ({problem.name}); run: pip install 'giaoban[cluster]'.",
            )
        ) from problem


def _unreachable(engine: str, problem: Exception) -> UsageProblem:
    reason = (str(problem).strip() or type(problem).__name__).splitlines()[0][:200]
    return UsageProblem(
        said(
            f"Không làm việc được với {engine} ({reason}); hãy kiểm tra địa chỉ và cụm máy rồi chạy lại đúng lệnh này "
            "để đọc tiếp.",
            f"{engine} does not answer as it should ({reason}); check the address and the cluster, then run the same "
            "call to go on.",
        )
    )


def _other_version(engine: str) -> UsageProblem:
    return UsageProblem(
        said(
            f"{engine} đọc bằng phiên bản hoặc danh mục khác máy này; hãy cài cùng phiên bản giaoban và cùng thư mục "
            "GIAOBAN_CATALOGUE ở đó.",
            f"{engine} reads with another version or catalogue than this machine; install the same giaoban and the "
            "same folder GIAOBAN_CATALOGUE there.",
        )
    )
