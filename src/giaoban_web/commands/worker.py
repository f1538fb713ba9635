"""`giaoban worker`: does the work that waits in the queue, such as reading documents."""

from __future__ import annotations

from typing import Annotated

import typer

from giaoban.commands.help import Command
from giaoban.commands.language import said
from giaoban_web.commands.django_ready import database_answers, start_django


def command(app: typer.Typer) -> None:
    """Add the command to the application."""

    @app.command("worker", cls=Command, help=_about())
    def worker(
        once: Annotated[
            bool,
            typer.Option("--once", help=said("Làm hết việc đang chờ rồi dừng.", "Do what waits now, then stop.")),
        ] = False,
    ) -> None:
        start_django()
        from django.core.management import call_command

        from giaoban_web.site.discovery import modules_named

        with database_answers():
            for module in modules_named("worker").values():
                module.at_start()
            call_command("db_worker", batch=once, interval=0.5, startup_delay=False, verbosity=1)


def _about() -> str:
    return said(
        "Làm các việc đang chờ trong hàng đợi: đọc văn bản, nhập lịch sử, xuất bản công bố.\n\n"
        "Hàng đợi nằm trong cơ sở dữ liệu; có thể chạy nhiều tiến trình. Ctrl+C dừng sau khi xong việc đang làm.",
        "Do what waits in the queue: reading documents, importing history, exporting releases.\n\n"
        "The queue is in the database; several workers may run. Ctrl+C stops after the work in hand is done.",
    )
