"""`giaoban text`: the text that was read, which offsets count in."""

from typing import Annotated

import typer

from giaoban.commands.help import Command
from giaoban.commands.inputs import Inputs
from giaoban.commands.language import said
from giaoban.commands.output import output_to


def command(app: typer.Typer) -> None:
    """Add the command to the application."""

    @app.command("text", cls=Command, help=_about())
    def text(
        path: Annotated[
            str,
            typer.Argument(
                metavar=said("ĐƯỜNG_DẪN", "PATH"),
                help=said("Tệp cần đọc; '-' là đầu vào chuẩn.", "The file to read; '-' is standard input."),
            ),
        ],
    ) -> None:
        inputs = Inputs([path])
        with output_to("") as stream:
            for piece in inputs.pieces():
                stream.write(piece.text.encode("utf-8", "backslashreplace"))
        raise typer.Exit(inputs.status)


def _about() -> str:
    return said(
        "In phần văn bản đọc được từ một tệp.\n\nVị trí start và end của mỗi số liệu được đếm theo ký tự trong phần "
        "văn bản này (Unicode NFC), không kể dòng 'date:' ở đầu tệp.",
        "Print the text that was read from a file.\n\nThe start and end of every figure count the characters of this "
        "text (Unicode NFC), without the line 'date:' at the head of a file.",
    )
