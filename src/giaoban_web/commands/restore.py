"""`giaoban restore`: a backup brought back into an empty place."""

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

    @app.command("restore", cls=Command, help=_about())
    def restore(
        folder: Annotated[
            Path, typer.Argument(metavar=said("THƯ_MỤC", "FOLDER"), help=said("Bản sao lưu.", "The backup."))
        ],
    ) -> None:
        start_django()
        with database_answers():
            _restore(folder)


def _restore(folder: Path) -> None:
    from giaoban_web.audit.queries import verify
    from giaoban_web.backups.whole import Damaged, NotEmpty, restore_backup

    try:
        manifest = restore_backup(folder.resolve())
    except NotEmpty as problem:
        sentence = said(
            f"'{problem}' không trống; chỉ khôi phục vào nơi trống.",
            f"'{problem}' is not empty; restore into an empty place.",
        )
        raise UsageProblem(sentence) from None
    except Damaged as problem:
        sentence = said(
            f"Bản sao lưu '{folder}' đã hỏng ở: {problem}. Hãy dùng bản khác.",
            f"The backup '{folder}' is damaged at: {problem}. Use another.",
        )
        raise UsageProblem(sentence) from None
    except (OSError, ValueError) as problem:
        sentence = said(
            f"'{folder}' không phải bản sao lưu dùng được ở đây: {problem}.",
            f"'{folder}' is no backup that can be used here: {problem}.",
        )
        raise UsageProblem(sentence) from None
    verdict = verify(manifest.audit_head)
    typer.echo(
        said(f"Đã khôi phục {len(manifest.files)} tệp, bản sao lúc {manifest.made_at}.",
             f"{len(manifest.files)} files are restored, backed up at {manifest.made_at}.")
    )  # fmt: skip
    if not verdict.holds:
        typer.echo(said("Chuỗi nhật ký KHÔNG nguyên vẹn.", "The chain of the audit is NOT whole."), err=True)
        raise typer.Exit(1)
    typer.echo(said(f"Chuỗi nhật ký nguyên vẹn: {verdict.head}", f"The chain of the audit is whole: {verdict.head}"))


def _about() -> str:
    return said(
        "Khôi phục bản sao lưu vào nơi trống, sau khi so mã SHA-256 của mọi tệp, rồi kiểm tra chuỗi nhật ký.",
        "Bring a backup back into an empty place, after comparing every file's SHA-256, then verify the audit's chain.",
    )
