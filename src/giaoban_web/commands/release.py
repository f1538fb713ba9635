"""`giaoban release`: what is published, whether its files still are what was published, and opening on time."""

from __future__ import annotations

from typing import Annotated

import typer

from giaoban.commands.help import Command, Group
from giaoban.commands.language import said
from giaoban.commands.usage import UsageProblem
from giaoban_web.commands.django_ready import database_answers, start_django

ERRORS_FOUND = 1


def command(app: typer.Typer) -> None:
    """Add the command to the application."""
    group = typer.Typer(cls=Group, help=said("Các bản công bố.", "Releases."))
    app.add_typer(group, name="release")

    @group.callback()
    def root() -> None:
        pass

    @group.command("list", cls=Command, help=_about_list())
    def list_releases() -> None:
        start_django()
        from django.utils import timezone

        from giaoban_web.releases.models import Release

        with database_answers():
            for release in Release.objects.exclude(number=None).order_by("number"):
                hour = f"{timezone.localtime(release.opens_at):%Y-%m-%d %H:%M}" if release.opens_at else "-"
                state = "published" if release.is_out else release.state
                typer.echo(f"{release.number}\t{state}\t{hour}\t{release.figure_count}\t{release.title}")

    @group.command("verify", cls=Command, help=_about_verify())
    def verify(
        numbers: Annotated[
            list[int] | None,
            typer.Argument(
                metavar=said("SỐ…", "NUMBER…"),
                help=said("Chỉ các bản này; bỏ trống là tất cả.", "These releases only; all where left out."),
            ),
        ] = None,
    ) -> None:
        start_django()
        from giaoban_web.releases.files import faults, files_of
        from giaoban_web.releases.models import Release

        broken = 0
        with database_answers():
            found = list(Release.objects.exclude(state=Release.State.DRAFT).order_by("number"))
        missing = set(numbers or ()) - {release.number for release in found}
        if missing:
            listed = ", ".join(map(str, sorted(missing)))
            raise UsageProblem(
                said(
                    f"Không có bản đã lên lịch hay công bố mang số {listed}; xem giaoban release list.",
                    f"No scheduled or published release has the number {listed}; see giaoban release list.",
                )
            )
        for release in found:
            if numbers and release.number not in numbers:
                continue
            wrong = faults(release)
            broken += len(wrong)
            for name, fault in wrong:
                typer.echo(_told(release.number or 0, name, fault), err=True)
            if not wrong:
                count = len(files_of(release))
                typer.echo(
                    said(
                        f"Bản số {release.number}: {count} tệp đúng như lúc công bố.",
                        f"Release {release.number}: {count} files are as published.",
                    )
                )
        if broken:
            raise typer.Exit(ERRORS_FOUND)

    @group.command("open", cls=Command, help=_about_open())
    def open_releases() -> None:
        start_django()
        from giaoban_web.releases.actions import open_due

        with database_answers():
            done = open_due()
        numbers = ", ".join(str(release.number) for release in done) or "-"
        typer.echo(said(f"Đã ghi nhận công bố: {numbers}", f"Written down as published: {numbers}"))


def _told(number: int, name: str, fault: str) -> str:
    if fault == "missing":
        return said(
            f"Bản số {number}: thiếu tệp {name}; hãy khôi phục từ bản sao lưu.",
            f"Release {number}: the file {name} is missing; restore it from a backup.",
        )
    return said(
        f"Bản số {number}: tệp {name} không còn như lúc công bố; hãy khôi phục từ bản sao lưu.",
        f"Release {number}: the file {name} is not what was published; restore it from a backup.",
    )


def _about_list() -> str:
    return said(
        "Liệt kê các bản có số: số, tình trạng, giờ công bố, số lượng số liệu, tên.",
        "List the releases that have a number: number, state, hour, how many figures, title.",
    )


def _about_verify() -> str:
    return said(
        "Tính lại SHA-256 của từng tệp công bố và so với bản kê.\n\n"
        "Mã kết thúc: 0 mọi tệp đúng; 1 có tệp thiếu hoặc sai.",
        "Work out the SHA-256 of every published file and compare it with the manifest.\n\n"
        "Exit status: 0 every file is right; 1 some file is missing or changed.",
    )


def _about_open() -> str:
    return said(
        "Ghi nhận các bản đã đến giờ là đã công bố.\n\n"
        "Worker tự làm việc này; lệnh dành cho nơi không chạy worker. Trang mở đúng giờ dù có chạy lệnh này hay không.",
        "Write the releases whose hour has come down as published.\n\n"
        "The worker does so by itself; this is for where none runs. Pages open on time with or without it.",
    )
