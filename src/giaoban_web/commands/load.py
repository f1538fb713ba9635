"""`giaoban load`: figures into the site's database, from files or invented for a demonstration."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from giaoban.commands.help import Command
from giaoban.commands.language import said
from giaoban.commands.usage import UsageProblem
from giaoban_web.commands.django_ready import database_answers, start_django


def command(app: typer.Typer) -> None:
    """Add the command to the application."""

    @app.command("load", cls=Command, help=_about())
    def load(
        files: Annotated[
            list[Path] | None,
            typer.Argument(
                metavar=said("TỆP…", "FILE…"),
                help=said(
                    "Tệp CSV có các cột indicator, area, organisation, period, value, status; hoặc sổ tính với "
                    "--mapping.",
                    "CSV files with the columns indicator, area, organisation, period, value, status; or workbooks "
                    "with --mapping.",
                ),
            ),
        ] = None,
        mapping: Annotated[
            str,
            typer.Option(
                "--mapping",
                metavar=said("TÊN", "NAME"),
                help=said(
                    "Bảng ánh xạ cột đã lưu, hoặc tệp YAML chứa nó, để nhập sổ tính.",
                    "The saved column mapping, or a YAML file with it, by which workbooks are read.",
                ),
            ),
        ] = "",
        reason: Annotated[
            str,
            typer.Option("--reason", help=said("Lý do, ghi cùng số liệu.", "Why, kept with the figures.")),
        ] = "",
        demo: Annotated[
            bool,
            typer.Option(
                "--demo",
                help=said(
                    "Nạp dữ liệu mẫu: lịch sử giả định năm năm và những gì các trang cần để xem thử.",
                    "Load the demonstration: five invented years, and what the pages need to be tried out.",
                ),
            ),
        ] = False,
    ) -> None:
        if not files and not demo:
            raise UsageProblem(said("Hãy nêu tệp cần nạp, hoặc dùng --demo.", "Name the files to load, or use --demo."))
        start_django()
        with database_answers():
            if demo:
                _demonstration()
            for file in files or ():
                _file(file, mapping, reason)


def _demonstration() -> None:
    from giaoban_web.site.discovery import modules_named

    for module in sorted(modules_named("demo").values(), key=lambda module: int(module.ORDER)):
        module.load(typer.echo)


def _file(file: Path, mapping: str, reason: str) -> None:
    from giaoban_web.observations.imports import load_table, load_workbook
    from giaoban_web.observations.values import RecordingProblem

    try:
        told = load_workbook(file, mapping, reason=reason) if mapping else load_table(file, reason=reason)
    except RecordingProblem as problem:
        raise UsageProblem(f"{file}: {problem}") from problem
    except OSError as failure:
        why = failure.strerror or str(failure)
        raise UsageProblem(said(f"Không đọc được {file}: {why}.", f"{file} cannot be read: {why}.")) from failure
    typer.echo(f"{file}: {told}")


def _about() -> str:
    return said(
        "Nạp số liệu vào cơ sở dữ liệu của trang.\n\n"
        "Nạp lại cùng một tệp không thay đổi gì; giá trị khác với giá trị đang có trở thành bản điều chỉnh, giá trị cũ "
        "vẫn còn. Có lỗi thì không nạp gì cả.",
        "Load figures into the site's database.\n\n"
        "Loading the same file again changes nothing; a value that differs from the one that stands becomes a "
        "revision, and the old one stays. Where anything is wrong, nothing is loaded.",
    )
