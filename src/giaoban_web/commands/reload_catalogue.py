"""`giaoban reload-catalogue`: what the catalogue's files would change on the site, and putting them in force."""

from __future__ import annotations

from typing import Annotated

import typer

from giaoban.commands.help import Command
from giaoban.commands.language import said
from giaoban.commands.usage import UsageProblem
from giaoban_web.commands.django_ready import database_answers, start_django


def command(app: typer.Typer) -> None:
    """Add the command to the application."""

    @app.command("reload-catalogue", cls=Command, help=_about())
    def reload_catalogue(
        apply: Annotated[
            bool,
            typer.Option("--apply", help=said("Cho danh mục có hiệu lực.", "Put the catalogue in force.")),
        ] = False,
    ) -> None:
        start_django()
        from giaoban.catalogue.load import read_catalogue
        from giaoban_web.observations.actions import reload_catalogue as action
        from giaoban_web.observations.queries.catalogue import applied, catalogue_difference, contents_of
        from giaoban_web.observations.values import RecordingProblem

        with database_answers():
            before = applied()
            found = catalogue_difference(before.contents if before else {}, contents_of(read_catalogue()[0]))
            for each in found:
                typer.echo(f"{each.kind}:")
                for renamed in each.renamed:
                    follow = said(f"{renamed.series} chuỗi đi theo", f"{renamed.series} series follow")
                    typer.echo(f"  ~ {renamed.before} → {renamed.after} ({follow})")
                for changed in each.changed:
                    typer.echo(f"  * {changed.code}: {', '.join(changed.fields)}")
                for code in each.withdrawn:
                    typer.echo(f"  - {code}")
                if len(each.added) > 20:
                    typer.echo("  + " + said(f"{len(each.added)} mục mới", f"{len(each.added)} new entries"))
                else:
                    for code in each.added:
                        typer.echo(f"  + {code}")
            if not found:
                typer.echo(said("Danh mục trong tệp đang có hiệu lực.", "The catalogue of the files is in force."))
            elif apply:
                try:
                    action(author=None)
                except RecordingProblem as problem:
                    raise UsageProblem(str(problem)) from problem
                typer.echo(said("Danh mục mới đã có hiệu lực.", "The new catalogue is in force."))
            else:
                typer.echo(
                    said("Chưa đổi gì; thêm --apply để có hiệu lực.", "Nothing changed; --apply puts it in force.")
                )


def _about() -> str:
    return said(
        "Xem tệp danh mục khác gì với danh mục đang có hiệu lực trên trang, và cho nó có hiệu lực.\n\n"
        "Chuỗi số liệu của chỉ tiêu đổi mã (formerly) đi theo mã mới. Các tiến trình đang chạy đọc danh mục mới ở yêu "
        "cầu kế tiếp, không cần khởi động lại.",
        "Show how the catalogue's files differ from the catalogue in force on the site, and put them in force.\n\n"
        "The series of a renamed indicator (formerly) follow it. Running processes read the new catalogue at their "
        "next request; nothing has to be restarted.",
    )
