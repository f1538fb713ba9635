"""`giaoban check-deploy`: is this installation fit for a ministry?"""

from __future__ import annotations

import typer

from giaoban.commands.help import Command
from giaoban.commands.language import said
from giaoban_web.commands.django_ready import database_answers, pending_migrations, start_django

ERRORS_FOUND = 1


def command(app: typer.Typer) -> None:
    """Add the command to the application."""

    @app.command("check-deploy", cls=Command, help=_about())
    def check_deploy() -> None:
        start_django()
        with database_answers():
            faults = _faults()
        for fault in faults:
            typer.echo(f"- {fault}", err=True)
        if faults:
            raise typer.Exit(ERRORS_FOUND)
        typer.echo(said("Sẵn sàng vận hành.", "Ready for operation."))


def _faults() -> list[str]:
    """One sentence a fault, each with its remedy."""
    from django.conf import settings
    from django.core.checks import WARNING, run_checks
    from django.db import connection

    from giaoban_web.audit import guard

    found = [
        f"{message.id}: {message.msg}"
        for message in run_checks(include_deployment_checks=True)
        if message.level >= WARNING
    ]
    if pending_migrations():
        found.append(
            said(
                "Cơ sở dữ liệu cần nâng cấp: chạy 'giaoban setup'.",
                "The database needs upgrading: run 'giaoban setup'.",
            )
        )
    elif not guard.is_installed(connection):
        found.append(
            said(
                "Nhật ký chưa được cơ sở dữ liệu bảo vệ: chạy 'giaoban setup'.",
                "The database does not guard the audit: run 'giaoban setup'.",
            )
        )
    if connection.vendor == "sqlite":
        found.append(
            said(
                "Đang dùng SQLite, hợp cho một người; với một bộ hãy đặt GIAOBAN_DATABASE là PostgreSQL.",
                "SQLite is in use, which suits one person; for a ministry set GIAOBAN_DATABASE to PostgreSQL.",
            )
        )
    if not (settings.STATIC_ROOT / "staticfiles.json").exists():
        found.append(
            said("Chưa gom tệp tĩnh: chạy 'giaoban setup'.", "Static files are not gathered: run 'giaoban setup'.")
        )
    key = settings.ENVIRONMENT.secret_key_file
    if key.stat().st_mode & 0o077:
        found.append(
            said(
                f"Tệp khóa {key} để người khác đọc được: chạy chmod 600.",
                f"Others may read the key {key}: chmod 600 it.",
            )
        )
    if not settings.ENVIRONMENT.email:
        found.append(
            said(
                "Chưa có máy chủ thư: đặt GIAOBAN_EMAIL để người dùng tự đặt lại mật khẩu.",
                "There is no mail server: set GIAOBAN_EMAIL so that people can reset their passwords.",
            )
        )
    return found


def _about() -> str:
    return said(
        "Soát một hệ thống đã cài đặt: HTTPS, cookie, khóa, cơ sở dữ liệu, nhật ký, thư.\n\n"
        "Mã kết thúc: 0 sẵn sàng; 1 có điều phải sửa, mỗi điều một dòng.",
        "Look an installation over: HTTPS, cookies, key, database, audit, mail.\n\n"
        "Exit status: 0 ready; 1 there is something to mend, one line each.",
    )
