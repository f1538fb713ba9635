"""`giaoban backup`: a copy of the database and the uploaded files."""

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

    @app.command("backup", cls=Command, help=_about())
    def backup(
        folder: Annotated[
            Path,
            typer.Argument(
                metavar=said("THƯ_MỤC", "FOLDER"),
                help=said("Thư mục mới sẽ chứa bản sao lưu.", "The new folder that will hold the backup."),
            ),
        ],
    ) -> None:
        start_django()
        from giaoban_web.backups.whole import make_backup

        try:
            with database_answers():
                manifest = make_backup(folder.resolve())
        except FileExistsError:
            raise UsageProblem(
                said(f"'{folder}' đã có; hãy chọn thư mục mới.", f"'{folder}' exists; choose a new folder.")
            ) from None
        count = len(manifest.files)
        typer.echo(said(f"Đã sao lưu {count} tệp vào {folder}.", f"{count} files are backed up in {folder}."))
        head = manifest.audit_head
        typer.echo(said(f"Đầu mối nhật ký: {head}", f"Head of the audit: {head}"))


def _about() -> str:
    return said(
        "Sao lưu cơ sở dữ liệu và tệp tải lên khi hệ thống vẫn chạy.\n\n"
        "Thư mục kết quả có manifest.json với mã SHA-256 của từng tệp. Khóa bí mật không nằm trong đó: hãy giữ riêng.",
        "Back up the database and the uploaded files while the system runs.\n\n"
        "The folder has a manifest.json with the SHA-256 of every file. The secret key is not in it: keep it apart.",
    )
