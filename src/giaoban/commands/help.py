"""The help pages of commands, in the language of the run."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import typer
from typer.core import TyperCommand, TyperGroup

from giaoban.commands.language import said
from giaoban.commands.usage import parameter_name

if TYPE_CHECKING:
    from rich.table import Table

_WIDEST = 100


class Command(TyperCommand):
    """A command whose help page follows the language of the run."""

    def format_help(self, ctx: Any, formatter: Any) -> None:
        """Write the page."""
        formatter.write(help_page(ctx))


class Group(TyperGroup):
    """A group of commands whose help page follows the language of the run, in the order its commands were added."""

    def format_help(self, ctx: Any, formatter: Any) -> None:
        """Write the page."""
        formatter.write(help_page(ctx))

    def list_commands(self, ctx: Any) -> list[str]:
        """The names of its commands."""
        return list(self.commands)

    def invoke(self, ctx: Any) -> Any:
        """Run the command; a reader that stops reading (`| head`) ends it without a word."""
        try:
            return super().invoke(ctx)
        except BrokenPipeError:
            raise Silenced from None


class Silenced(Exception):  # noqa: N818  (nothing went wrong)
    """Whoever read the output has stopped."""


def help_page(context: typer.Context) -> str:
    """The help page of the command a context stands for, as text with the terminal's colours where it has some."""
    import io
    import shutil
    import sys

    from rich.console import Console
    from rich.padding import Padding
    from rich.text import Text

    terminal = sys.stdout.isatty()
    width = min(shutil.get_terminal_size((_WIDEST, 24)).columns, _WIDEST)
    console = Console(file=io.StringIO(), width=width, force_terminal=terminal, highlight=False)
    command: Any = context.command
    parameters = [parameter for parameter in command.get_params(context) if not getattr(parameter, "hidden", False)]
    arguments = [parameter for parameter in parameters if parameter.param_type_name == "argument"]
    options = [parameter for parameter in parameters if parameter.param_type_name == "option"]
    commands = getattr(command, "commands", {})

    usage = Text.assemble((said("Cách dùng: ", "Usage: "), "bold"), context.command_path)
    usage.append(said(" [TÙY CHỌN]", " [OPTIONS]"))
    for argument in arguments:
        usage.append(f" {_written_argument(argument)}")
    if commands:
        usage.append(said(" LỆNH [THAM SỐ]...", " COMMAND [ARGUMENTS]..."))
    console.print(usage)
    if command.help:
        console.print(Padding(Text(command.help.strip()), (1, 0, 0, 2)))
    sections = (
        (said("Tham số", "Arguments"), [(parameter_name(argument), argument.help or "") for argument in arguments]),
        (said("Tùy chọn", "Options"), [(_written_option(option), _about(option)) for option in options]),
        (said("Lệnh", "Commands"), [(name, _first_sentence(each.help)) for name, each in commands.items()]),
    )
    for title, rows in sections:
        if rows:
            console.print()
            console.print(Text(f"{title}:", "bold"))
            console.print(Padding(_grid(rows), (0, 0, 0, 2)))
    return console.file.getvalue()  # type: ignore[attr-defined, no-any-return]


def _grid(rows: list[tuple[str, str]]) -> Table:
    from rich.table import Table
    from rich.text import Text

    grid = Table.grid(padding=(0, 3))
    grid.add_column(no_wrap=True)
    grid.add_column()
    for name, about in rows:
        grid.add_row(Text(name, "cyan"), Text(about))
    return grid


def _written_argument(argument: Any) -> str:
    name = (argument.metavar or argument.name.upper()) + ("..." if argument.nargs == -1 else "")
    return name if argument.required else f"[{name}]"


def _written_option(option: Any) -> str:
    names = ", ".join(sorted(option.opts, key=len))
    return names if option.is_flag or not option.metavar else f"{names} {option.metavar}"


def _about(option: Any) -> str:
    if "--help" in option.opts:
        return said("In trang trợ giúp này.", "Print this page.")
    return str(option.help or "")


def _first_sentence(text: str | None) -> str:
    first = (text or "").strip().partition("\n\n")[0]
    return " ".join(first.split())
