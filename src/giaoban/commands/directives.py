"""`giaoban directives`: who is to do what by when."""

import sys
from typing import TYPE_CHECKING, Annotated, BinaryIO

import typer

from giaoban.commands.help import Command
from giaoban.commands.inputs import Inputs, parse_published, published_option
from giaoban.commands.language import said
from giaoban.commands.output import NothingToWrite, format_option, no_such_form, out_option, output_to

if TYPE_CHECKING:
    from rich.table import Table

    from giaoban.directives import Directive
    from giaoban.documents import Document

_FORMATS = ("table", "jsonl", "csv")


def command(app: typer.Typer) -> None:
    """Add the command to the application."""

    @app.command("directives", cls=Command, help=_about())
    def directives(
        paths: Annotated[
            list[str],
            typer.Argument(
                metavar=said("ĐƯỜNG_DẪN", "PATH"),
                help=said(
                    "Tệp hoặc thư mục biên bản, kết luận, báo cáo; '-' là đầu vào chuẩn.",
                    "Files or folders of minutes, conclusions, reports; '-' is standard input.",
                ),
            ),
        ],
        published: Annotated[str, published_option()] = "",
        format: Annotated[  # noqa: A002  (the name of the option)
            str,
            format_option(
                _FORMATS,
                "table cho màn hình, jsonl và csv cho phần mềm. Mặc định: table.",
                "table for the terminal, jsonl and csv for programs. Default: table.",
            ),
        ] = "table",
        out: Annotated[str, out_option()] = "",
    ) -> None:
        if format not in _FORMATS:
            raise no_such_form(format, _FORMATS)
        inputs = Inputs(paths, parse_published(published))
        with output_to(out) as stream:
            {"table": _write_tables, "jsonl": _write_lines, "csv": _write_rows}[format](inputs, stream)
            if inputs.unreadable and not inputs.read and out:
                raise NothingToWrite
        raise typer.Exit(inputs.status)


def _write_lines(inputs: Inputs, out: BinaryIO) -> None:
    """One JSON object a line, one a directive."""
    from giaoban import directives
    from giaoban.directives.wire import directive_to_line

    for document in inputs.documents():
        for directive in directives.read(document, published=inputs.published):
            out.write(f"{directive_to_line(directive)}\n".encode("utf-8", "backslashreplace"))


def _write_rows(inputs: Inputs, out: BinaryIO) -> None:
    """The keys of the wire as columns, with a byte order mark and no text a spreadsheet takes for a formula."""
    import csv
    import io

    from giaoban import directives
    from giaoban.commands.formats.csv import safe_text
    from giaoban.directives.wire import KEYS, directive_to_wire

    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer)
    writer.writerow(KEYS)
    for document in inputs.documents():
        for directive in directives.read(document, published=inputs.published):
            wire = directive_to_wire(directive)
            wire["rule"] = "; ".join(directive.rule)
            writer.writerow([safe_text(value) if isinstance(value, str) else value for value in wire.values()])
    out.write(b"\xef\xbb\xbf" + buffer.getvalue().encode("utf-8", "backslashreplace"))


def _write_tables(inputs: Inputs, out: BinaryIO) -> None:
    """A table for each document as soon as it is read."""
    from giaoban import directives
    from giaoban.commands.screen import drawn

    terminal = out is sys.stdout.buffer and sys.stdout.isatty()
    for document in inputs.documents():
        found = directives.read(document, published=inputs.published)
        out.write(drawn(_table(document, found), terminal=terminal))
        out.flush()


def _table(document: "Document", found: "tuple[Directive, ...]") -> "Table":
    from rich import box
    from rich.table import Table
    from rich.text import Text

    title = said(f"{document.name}  {len(found)} nhiệm vụ", f"{document.name}  {len(found)} directives")
    table = Table(title=title, title_justify="left", box=box.SIMPLE_HEAD, pad_edge=False)
    for heading in (
        said("Đơn vị thực hiện", "Assignee"),
        said("Nội dung nhiệm vụ", "Action"),
        said("Thời hạn", "Deadline"),
        said("Người giao", "Issuer"),
        said("Lĩnh vực", "Domain"),
    ):
        table.add_column(heading, overflow="fold")
    for each in found:
        table.add_row(
            *(
                Text(text or "—")
                for text in (each.assignee, each.action, _due(each.deadline), each.issuer, _domain(each.domain))
            )
        )
    return table


def _domain(wire: str) -> str:
    """The name of a domain in the language of the run."""
    from giaoban.catalogue import load

    for domain in load().domains.values():
        if domain.wire == wire:
            return said(domain.name_vi, domain.name_en)
    return said("Khác", "Other")


def _due(deadline: str | None) -> str | None:
    """A deadline as Vietnamese writes it: `15/10/2023`, `tháng 10/2023`, `quý IV/2023`; ISO in English."""
    if deadline is None or said("vi", "en") == "en":
        return deadline
    year, _, rest = deadline.partition("-")
    if not rest:
        return f"năm {year}"
    if rest.startswith("Q"):
        return f"quý {('I', 'II', 'III', 'IV')[int(rest[1]) - 1]}/{year}"
    month, _, day = rest.partition("-")
    return f"{day}/{month}/{year}" if day else f"tháng {int(month)}/{year}"


def _about() -> str:
    return said(
        "Đọc biên bản, thông báo kết luận, báo cáo và in ra mọi nhiệm vụ được giao.\n\n"
        "Mỗi nhiệm vụ cho biết ai làm, làm gì, đến khi nào, ai giao, và đúng đoạn văn bản nêu nhiệm vụ đó. "
        "Tệp nào không đọc được thì được báo riêng, các tệp còn lại vẫn được đọc.\n\n"
        "Mã kết thúc: 0 đã xong; 2 lệnh gọi sai; 3 có đầu vào không đọc được.",
        "Read minutes, conclusions and reports and print every task they assign.\n\n"
        "Each says who is to do what by when, who said so, and the exact text that says it. "
        "A file that cannot be read is reported, the others are read.\n\n"
        "Exit status: 0 done; 2 the call is wrong; 3 some input could not be read.",
    )
