"""`giaoban read`: the figures documents state."""

from pathlib import Path
from typing import Annotated

import typer

from giaoban.commands.formats import find_format, format_names
from giaoban.commands.help import Command
from giaoban.commands.inputs import Inputs, parse_published, published_option
from giaoban.commands.language import said
from giaoban.commands.output import NothingToWrite, format_option, no_such_form, out_option, output_to, refuse_terminal

_FIRST = ("table", "jsonl", "csv", "xlsx", "html", "parquet")
_SECONDS = 600


def command(app: typer.Typer) -> None:
    """Add the command to the application."""
    others = sorted(set(format_names()).difference(_FIRST))
    names = [*_FIRST, *others]

    @app.command("read", cls=Command, help=_about())
    def read(
        paths: Annotated[
            list[str],
            typer.Argument(
                metavar=said("ĐƯỜNG_DẪN", "PATH"),
                help=said(
                    "Tệp hoặc thư mục báo cáo; '-' là đầu vào chuẩn.",
                    "Files or folders of reports; '-' is standard input.",
                ),
            ),
        ],
        published: Annotated[str, published_option()] = "",
        format: Annotated[  # noqa: A002  (the name of the option)
            str,
            format_option(
                names,
                "table cho màn hình, jsonl và csv cho phần mềm, xlsx cho Excel, html là một trang xem không cần mạng, "
                "parquet cho kho dữ liệu. Mặc định: theo đuôi tệp của --out, nếu không thì table.",
                "table for the terminal, jsonl and csv for programs, xlsx for Excel, html for one page that opens "
                "without a network, parquet for data platforms. Default: by the suffix of --out, else table.",
            ),
        ] = "",
        out: Annotated[str, out_option()] = "",
        workers: Annotated[
            str,
            typer.Option(
                "--workers",
                metavar=said("SỐ", "N"),
                help=said(
                    "Đọc hàng loạt bằng bấy nhiêu tiến trình, ghi ra --out TỆP.parquet; bị ngắt giữa chừng thì chạy "
                    "lại đúng lệnh này để đọc tiếp.",
                    "Read in bulk with so many processes, into --out FILE.parquet; where it is cut off, the same call "
                    "goes on.",
                ),
            ),
        ] = "",
        engine: Annotated[
            str,
            typer.Option(
                "--engine",
                metavar="local|duckdb|sc://HOST:PORT",
                help=said(
                    "Nơi đọc hàng loạt: máy này (local), DuckDB hoặc một cụm Spark Connect. Mặc định: local.",
                    "Where to read in bulk: this machine (local), DuckDB or a Spark Connect cluster. Default: local.",
                ),
            ),
        ] = "",
        timeout: Annotated[
            str,
            typer.Option(
                "--timeout",
                metavar=said("GIÂY", "SECONDS"),
                help=said(
                    f"Khi đọc hàng loạt trên máy này, thời gian dài nhất cho một tệp. Mặc định: {_SECONDS}.",
                    f"When reading in bulk on this machine, the longest time for one file. Default: {_SECONDS}.",
                ),
            ),
        ] = "",
    ) -> None:
        format = format or _form_of(out, names)  # noqa: A001
        chosen = find_format(format)
        if chosen is None:
            raise no_such_form(format, names)
        if chosen.binary:
            refuse_terminal(format, out)
        if workers or engine or timeout:
            raise typer.Exit(_in_bulk(paths, out, published, format, (workers, engine, timeout)))
        inputs = Inputs(paths, parse_published(published))
        with output_to(out) as stream:
            chosen.write(inputs, stream)
            if inputs.unreadable and not inputs.read and out:
                raise NothingToWrite
        raise typer.Exit(inputs.status)


def _form_of(out: str, names: list[str]) -> str:
    """The form a file's suffix stands for, e.g. `csv`; `table` for any other."""
    suffix = Path(out).suffix.lower().removeprefix(".")
    return suffix if suffix in names else "table"


def _in_bulk(paths: list[str], out: str, published: str, format: str, how: tuple[str, str, str]) -> int:  # noqa: A002
    from giaoban.commands.bulk.cluster import known
    from giaoban.commands.bulk.run import LOCAL, Bulk, read_many

    workers, engine, timeout = how
    if format != "parquet" or not out:
        raise typer.BadParameter(
            said(
                "đọc hàng loạt chỉ ghi ra tệp Parquet; hãy thêm --out TỆP.parquet.",
                "reading in bulk writes a Parquet file; add --out FILE.parquet.",
            ),
            param_hint="--out",
        )
    if engine not in ("", LOCAL) and not known(engine):
        raise typer.BadParameter(
            said(
                f"không biết '{engine}'; hãy chọn local, duckdb hoặc sc://MÁY:CỔNG.",
                f"'{engine}' is not known; choose local, duckdb or sc://HOST:PORT.",
            ),
            param_hint="--engine",
        )
    call = Bulk(
        paths,
        out,
        parse_published(published),
        engine or LOCAL,
        _positive(workers, "--workers") if workers else 0,
        _positive(timeout, "--timeout") if timeout else _SECONDS,
    )
    return read_many(call)


def _positive(text: str, option: str) -> int:
    if text.isascii() and text.isdigit() and int(text):
        return int(text)
    raise typer.BadParameter(
        said(f"'{text}' không phải là số nguyên dương.", f"'{text}' is no whole number above zero."), param_hint=option
    )


def _about() -> str:
    return said(
        "Đọc báo cáo và in ra mọi số liệu được nêu.\n\nMỗi số liệu kèm đơn vị, kỳ, địa bàn, mức tăng giảm, chỉ tiêu và "
        "đúng đoạn văn bản nêu số liệu đó. Tệp nào không đọc được thì được báo riêng, các tệp còn lại vẫn được đọc.\n\n"
        "Mã kết thúc: 0 đã xong; 2 lệnh gọi sai; 3 có đầu vào không đọc được.",
        "Read reports and print every figure they state.\n\nEach figure comes with its unit, period, area, changes, "
        "indicator and the exact text that states it. A file that cannot be read is reported, the others are read.\n\n"
        "Exit status: 0 done; 2 the call is wrong; 3 some input could not be read.",
    )
