"""`giaoban setup`: makes or upgrades the database, gathers the static files, and makes the first administrator."""

from __future__ import annotations

from typing import Annotated

import typer

from giaoban.commands.help import Command
from giaoban.commands.language import said
from giaoban_web.commands.django_ready import database_answers, pending_migrations, start_django


def command(app: typer.Typer) -> None:
    """Add the command to the application."""

    @app.command("setup", cls=Command, help=_about())
    def setup(
        administrator: Annotated[
            str,
            typer.Option(
                "--administrator",
                metavar="EMAIL",
                help=said(
                    "Tạo quản trị viên đầu tiên có địa chỉ này và in đường dẫn đặt mật khẩu.",
                    "Make the first administrator with this address and print the link that sets the password.",
                ),
            ),
        ] = "",
        name: Annotated[
            str,
            typer.Option(
                "--name", metavar=said("TÊN", "NAME"), help=said("Họ và tên của người đó.", "That person's name.")
            ),
        ] = "",
    ) -> None:
        start_django()
        with database_answers():
            applied = pending_migrations()
            set_up()
            typer.echo(
                said(f"Cơ sở dữ liệu đã sẵn sàng; {len(applied)} bước nâng cấp vừa chạy.",
                     f"The database is ready; {len(applied)} migrations were applied.")
            )  # fmt: skip
            if administrator:
                _first_administrator(administrator, name or administrator)


def set_up() -> None:
    """Apply the migrations, make the table of the cache, gather the static files. Safe to run again."""
    from django.conf import settings
    from django.core.management import call_command

    settings.GIAOBAN_HOME.mkdir(parents=True, exist_ok=True)
    call_command("migrate", interactive=False, verbosity=0)
    call_command("createcachetable", verbosity=0)
    call_command("collectstatic", interactive=False, verbosity=0)


def _first_administrator(email: str, name: str) -> None:
    from django.core.exceptions import ValidationError
    from django.core.validators import validate_email

    from giaoban_web.people.actions import create_account, invitation_link
    from giaoban_web.people.models import User
    from giaoban_web.people.roles import Role

    try:
        validate_email(email)
    except ValidationError:
        problem = said(f"'{email}' không phải địa chỉ thư.", f"'{email}' is no e-mail address.")
        raise typer.BadParameter(problem, param_hint="--administrator") from None
    user = User.objects.filter(email__iexact=email).first() or create_account(
        None, email=email, full_name=name, role=Role.ADMINISTRATOR
    )
    link = invitation_link(None, user)
    typer.echo(
        said(f"Mở đường dẫn này trên địa chỉ của trang để đặt mật khẩu: {link}",
             f"Open this path at the site's address to set the password: {link}")
    )  # fmt: skip


def _about() -> str:
    return said(
        "Tạo hoặc nâng cấp cơ sở dữ liệu và gom các tệp tĩnh.\n\n"
        "Chạy lại lúc nào cũng được. Cơ sở dữ liệu, thư mục dữ liệu và mọi lựa chọn khác lấy từ các biến môi trường "
        "GIAOBAN_*; xem tài liệu 'Biến môi trường'.",
        "Make or upgrade the database and gather the static files.\n\n"
        "It may be run again at any time. The database, the folder of data and all else are taken from the environment "
        "variables GIAOBAN_*; see the reference 'Environment'.",
    )
