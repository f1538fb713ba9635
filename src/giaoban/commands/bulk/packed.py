"""What a cluster runs: the bytes of one file in, its rows and what could not be read out, as one piece of Arrow."""

from __future__ import annotations

import json
import os
from dataclasses import asdict
from datetime import date
from typing import TYPE_CHECKING

from giaoban.commands.bulk.job import Failure, reader_state
from giaoban.commands.bulk.reading import FileRead

if TYPE_CHECKING:
    import pyarrow as pa

_SAID = b"giaoban"


def packed(name: bytes, published: str, data: bytes) -> bytes:
    """Read a file: an Arrow stream of its rows, compressed, with its failures and the reader's state in the schema.

    name: as the file is called, in the bytes of the file system. published: `2023-08-31`, or empty.
    """
    import pyarrow as pa

    from giaoban.exchange.parquet import rows_of

    found = FileRead(os.fsdecode(bytes(name)), date.fromisoformat(published) if published else None, bytes(data))
    rows = rows_of(found.claims())
    stated = {
        "failures": [asdict(each) for each in found.failures],
        "read": found.read,
        "state": reader_state(),
    }
    rows = rows.replace_schema_metadata({_SAID: json.dumps(stated).encode()})
    sink = pa.BufferOutputStream()
    with pa.ipc.new_stream(sink, rows.schema, options=pa.ipc.IpcWriteOptions(compression="zstd")) as stream:
        stream.write_table(rows)
    return bytes(sink.getvalue())


def unpacked(answer: bytes, file: str) -> tuple[pa.Table, FileRead, str]:
    """The rows of a file, what came of reading it, and the state of the reader that read it."""
    import pyarrow as pa

    with pa.ipc.open_stream(answer) as stream:
        rows = stream.read_all()
    stated = json.loads(rows.schema.metadata[_SAID])
    failures = [Failure(**each) for each in stated["failures"]]
    return rows.replace_schema_metadata(None), FileRead(file, failures=failures, read=stated["read"]), stated["state"]
