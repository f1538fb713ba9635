"""`giaoban review export-corpus`: what people corrected, as cases to test the reader with."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from giaoban.commands.help import Command, Group
from giaoban.commands.language import said
from giaoban.commands.output import output_to
from giaoban_web.commands.django_ready import database_answers, start_django


def command(app: typer.Typer) -> None:
    """Add the command to the application."""
    group = typer.Typer(cls=Group, help=said("Kết quả rà soát.", "Results of review."))
    app.add_typer(group, name="review")

    @group.callback()
    def root() -> None:
        pass

    @group.command("export-corpus", cls=Command, help=_about())
    def export_corpus(
        links: Annotated[
            bool,
            typer.Option(
                "--links",
                help=said(
                    "Chỉ những chỗ gắn lại chỉ tiêu, theo dạng corpus.yaml của chiều chỉ tiêu.",
                    "Only the corrected links, in the form of the indicators' corpus.yaml.",
                ),
            ),
        ] = False,
        internal: Annotated[
            bool,
            typer.Option(
                "--internal",
                help=said(
                    "Cả văn bản có dấu nội bộ; tệp khi đó cũng là nội bộ.",
                    "Documents marked internal too; the file is then internal as well.",
                ),
            ),
        ] = False,
        out: Annotated[
            str,
            typer.Option("--out", metavar=said("TỆP", "FILE"), help=said("Ghi vào tệp này.", "Write to this file.")),
        ] = "",
    ) -> None:
        start_django()
        from giaoban_web.audit.actions import record
        from giaoban_web.review.examples import as_lines, as_links, examples

        with database_answers(), output_to(out) as stream:
            found = list(examples(internal=internal))
            about = {"what": "corpus", "form": "yaml" if links else "jsonl", "internal": internal}
            text = as_links(found) if links else "".join(as_lines(found))
            record("review.exported", after=about)
            stream.write(text.encode())
        told = said(f"{len(found)} câu mẫu.", f"{len(found)} case{'' if len(found) == 1 else 's'}.")
        sys.stderr.write(told + "\n")


def _about() -> str:
    return said(
        "In các số liệu mà người rà soát đã sửa, gắn lại hoặc loại, mỗi dòng một câu mẫu JSON: câu gốc, số liệu đúng, "
        "và chỗ máy đã đọc khác.\n\nChỉ lấy từ văn bản công khai, trừ khi có --internal.",
        "Print the figures that reviewers corrected, linked again or rejected, one JSON case a line: the sentence, the "
        "figure as settled, and what was read otherwise.\n\nFrom public documents only, unless --internal is given.",
    )
