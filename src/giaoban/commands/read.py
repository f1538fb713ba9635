"""`giaoban read`: the figures documents state."""

import sys
from typing import Annotated

import typer

from giaoban.commands.formats import find_format, format_names
from giaoban.commands.help import Command
from giaoban.commands.inputs import Inputs, parse_published, published_option
from giaoban.commands.language import said
from giaoban.commands.output import NothingToWrite, output_to

_FIRST = ("table", "jsonl", "csv", "xlsx", "html")


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
            typer.Option(
                "--format",
                metavar="|".join(names),
                help=said(
                    "Dạng kết quả: table cho màn hình, jsonl và csv cho phần mềm, xlsx cho Excel, html là một trang "
                    "xem không cần mạng. Mặc định: table.",
                    "Form of the result: table for the terminal, jsonl and csv for programs, xlsx for Excel, html for "
                    "one page that opens without a network. Default: table.",
                ),
            ),
        ] = "table",
        out: Annotated[
            str,
            typer.Option(
                "--out",
                metavar=said("TỆP", "FILE"),
                help=said(
                    "Ghi vào tệp này; tệp chỉ xuất hiện khi đã ghi xong.",
                    "Write to this file; it appears only when all of it is written.",
                ),
            ),
        ] = "",
    ) -> None:
        chosen = find_format(format)
        if chosen is None:
            raise typer.BadParameter(
                said(
                    f"không có dạng '{format}'; hãy chọn một trong: {', '.join(names)}.",
                    f"there is no form '{format}'; choose one of: {', '.join(names)}.",
                ),
                param_hint="--format",
            )
        if chosen.binary and not out and sys.stdout.isatty():
            raise typer.BadParameter(
                said(
                    f"dạng {format} không hiện được trên màn hình; hãy thêm --out TỆP.{format}.",
                    f"a terminal cannot show {format}; add --out FILE.{format}.",
                ),
                param_hint="--format",
            )
        inputs = Inputs(paths, parse_published(published))
        with output_to(out) as stream:
            chosen.write(inputs, stream)
            if inputs.unreadable and not inputs.read and out:
                raise NothingToWrite
        raise typer.Exit(inputs.status)


def _about() -> str:
    return said(
        "Đọc báo cáo và in ra mọi số liệu được nêu.\n\nMỗi số liệu kèm đơn vị, kỳ, địa bàn, mức tăng giảm, chỉ tiêu và "
        "đúng đoạn văn bản nêu số liệu đó. Tệp nào không đọc được thì được báo riêng, các tệp còn lại vẫn được đọc.\n\n"
        "Mã kết thúc: 0 đã xong; 2 lệnh gọi sai; 3 có đầu vào không đọc được.",
        "Read reports and print every figure they state.\n\nEach figure comes with its unit, period, area, changes, "
        "indicator and the exact text that states it. A file that cannot be read is reported, the others are read.\n\n"
        "Exit status: 0 done; 2 the call is wrong; 3 some input could not be read.",
    )
