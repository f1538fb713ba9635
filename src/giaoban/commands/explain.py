"""`giaoban explain`: which rules fired on a sentence, on what, and why."""

import sys
from typing import Annotated

import typer

from giaoban.commands.help import Command
from giaoban.commands.inputs import parse_published, published_option
from giaoban.commands.language import said, spoken
from giaoban.commands.screen import show

_WITH_DASHES = {"ignore_unknown_options": True, "help_option_names": ["--help"]}


def command(app: typer.Typer) -> None:
    """Add the command to the application."""

    # A list item is pasted with its dash, which is no option, nor is the h in it.
    @app.command("explain", cls=Command, help=_about(), context_settings=_WITH_DASHES)
    def explain(
        sentence: Annotated[
            str,
            typer.Argument(
                metavar=said('"CÂU_VĂN"', '"SENTENCE"'),
                help=said("Câu cần giải thích; '-' là đầu vào chuẩn.", "The sentence; '-' is standard input."),
            ),
        ],
        published: Annotated[str, published_option()] = "",
    ) -> None:
        from giaoban import claims
        from giaoban.catalogue import load
        from giaoban.markup.terminal import explanation

        text = sys.stdin.buffer.read().decode("utf-8", "replace") if sentence == "-" else sentence
        found = claims.explain(text, published=parse_published(published))
        marks = [(mark.start, mark.end, mark.dimension, mark.rule, mark.meaning) for mark in found.marks]
        show(explanation(found.text, found.claims, marks, load(), lang=spoken()))


def _about() -> str:
    return said(
        "Giải thích một câu văn: quy tắc nào đã áp dụng, trên đoạn chữ nào, và vì sao.",
        "Explain a sentence: which rules fired, on which words, and why.",
    )
