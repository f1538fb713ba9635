"""`giaoban serve`: the site, by granian."""

from __future__ import annotations

from typing import Annotated

import typer

from giaoban.commands.help import Command
from giaoban.commands.language import said
from giaoban.commands.usage import UsageProblem
from giaoban_web.commands.django_ready import database_answers, pending_migrations, start_django
from giaoban_web.commands.setup import set_up


def command(app: typer.Typer) -> None:
    """Add the command to the application."""

    @app.command("serve", cls=Command, help=_about())
    def serve(
        host: Annotated[
            str, typer.Option("--host", metavar="HOST", help=said("Địa chỉ lắng nghe.", "Address to listen on."))
        ] = "127.0.0.1",
        port: Annotated[
            int, typer.Option("--port", metavar="PORT", help=said("Cổng lắng nghe.", "Port to listen on."))
        ] = 8000,
        processes: Annotated[
            int,
            typer.Option(
                "--processes", min=1, metavar="N", help=said("Số tiến trình. Mặc định: 1.", "Processes. Default: 1.")
            ),
        ] = 1,
        threads: Annotated[
            int,
            typer.Option(
                "--threads",
                min=1,
                metavar="N",
                help=said("Số luồng của mỗi tiến trình. Mặc định: 4.", "Threads of each process. Default: 4."),
            ),
        ] = 4,
    ) -> None:
        start_django()
        with database_answers():
            _prepare()
        _run(host, port, processes, threads)


def _prepare() -> None:
    """One person's SQLite is set up unasked; a ministry's database is upgraded only by `giaoban setup`."""
    from django.conf import settings
    from django.db import connection

    if connection.vendor == "sqlite" or not pending_migrations():
        if connection.vendor == "sqlite" or not (settings.STATIC_ROOT / "staticfiles.json").exists():
            set_up()
        connection.close()
        return
    raise UsageProblem(
        said(
            "Cơ sở dữ liệu cần nâng cấp; hãy sao lưu rồi chạy 'giaoban setup'.",
            "The database needs upgrading; make a backup, then run 'giaoban setup'.",
        )
    )


def _run(host: str, port: int, processes: int, threads: int) -> None:
    from granian.constants import Interfaces
    from granian.log import LogLevels
    from granian.server import Server

    # The line a person waits for goes to standard error, like the log.
    typer.echo(
        said(
            f"Giao Ban: http://{host}:{port}/  (Ctrl+C để dừng)", f"Giao Ban: http://{host}:{port}/  (Ctrl+C stops it)"
        ),
        err=True,
    )
    Server(
        "giaoban_web.site.wsgi:application",
        address=host,
        port=port,
        interface=Interfaces.WSGI,
        workers=processes,
        blocking_threads=threads,
        log_level=LogLevels.warning,
        respawn_failed_workers=True,
        workers_kill_timeout=30,
    ).serve()


def _about() -> str:
    return said(
        "Chạy trang web.\n\n"
        "Với SQLite, cơ sở dữ liệu được tạo hoặc nâng cấp khi cần; với PostgreSQL phải chạy 'giaoban setup' trước. "
        "Việc đọc văn bản chạy riêng bằng 'giaoban worker'.",
        "Serve the site.\n\n"
        "With SQLite the database is made or upgraded as needed; with PostgreSQL run 'giaoban setup' first. "
        "Documents are read by 'giaoban worker', which runs beside it.",
    )
