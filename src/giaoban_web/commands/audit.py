"""`giaoban audit verify`: is the chain of the audit whole?"""

from __future__ import annotations

from typing import Annotated

import typer

from giaoban.commands.help import Command, Group
from giaoban.commands.language import said
from giaoban_web.commands.django_ready import database_answers, start_django

ERRORS_FOUND = 1


def command(app: typer.Typer) -> None:
    """Add the command to the application."""
    group = typer.Typer(cls=Group, help=said("Nhật ký của hệ thống.", "The audit of the system."))
    app.add_typer(group, name="audit")

    @group.callback()
    def root() -> None:
        pass

    @group.command("verify", cls=Command, help=_about())
    def verify(
        expect: Annotated[
            str,
            typer.Option(
                "--expect",
                metavar=said("SỐ:MÃ_BĂM", "NUMBER:HASH"),
                help=said(
                    "Đầu mối đã chép lại từ lần trước; dòng ấy phải còn đúng mã băm ấy.",
                    "A head written down earlier; the row of that number must still have that hash.",
                ),
            ),
        ] = "",
    ) -> None:
        start_django()
        from giaoban_web.audit import queries

        with database_answers():
            verdict = queries.verify(expect)
        if verdict.holds:
            typer.echo(said(f"Chuỗi nguyên vẹn: {verdict.count} dòng.", f"The chain is whole: {verdict.count} rows."))
            typer.echo(said(f"Đầu mối: {verdict.head}", f"Head: {verdict.head}"))
            return
        for broken in verdict.breaks:
            typer.echo(_told(broken.kind, broken.number), err=True)
        raise typer.Exit(ERRORS_FOUND)


def _told(kind: str, number: int) -> str:
    return {
        "missing": said(f"Thiếu dòng ngay trước dòng {number}.", f"Rows just before row {number} are missing."),
        "changed": said(f"Dòng {number} không còn như lúc ghi.", f"Row {number} is not what was written."),
        "unlinked": said(
            f"Dòng {number} không nối với dòng trước.", f"Row {number} does not follow from the row before."
        ),
        "end": said(
            f"Cuối chuỗi (dòng {number}) không khớp với đầu mối.", f"The end (row {number}) is not the head's."
        ),
    }[kind]


def _about() -> str:
    return said(
        "Tính lại mã băm của từng dòng nhật ký và so với dòng trước.\n\n"
        "Mã kết thúc: 0 chuỗi nguyên vẹn; 1 có dòng bị sửa hoặc bị xóa.",
        "Seal every row of the audit anew and compare it with the row before.\n\n"
        "Exit status: 0 the chain is whole; 1 rows were changed or removed.",
    )
