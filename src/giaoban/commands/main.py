"""`giaoban`: chooses the language, finds the command asked for and runs it."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

import typer

from giaoban import __version__
from giaoban.commands.discovery import all_commands, find, load
from giaoban.commands.help import Group, Silenced
from giaoban.commands.language import LANGUAGES, of_locale, said, speak
from giaoban.commands.usage import WRONG_CALL, UsageProblem, explain_usage

_BROKEN_PIPE = 141  # what a shell reports of a program that SIGPIPE ended


def main(arguments: Sequence[str] | None = None) -> None:
    """Run `giaoban` with the arguments of the process, or those given, and leave with its exit status."""
    sys.exit(run(list(sys.argv[1:] if arguments is None else arguments)))


def run(arguments: list[str]) -> int:
    """Run one command and return its exit status: 0 done, 2 the call is wrong, 3 some input could not be read."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    speak(of_locale())
    try:
        arguments = _choose_language(arguments)
        command = typer.main.get_command(application(arguments))
        status = command.main(arguments, prog_name="giaoban", standalone_mode=False)
        sys.stdout.flush()
    except (Silenced, BrokenPipeError):
        _silence()
        return _BROKEN_PIPE
    except UsageProblem as problem:
        print(problem, file=sys.stderr)  # noqa: T201
        return WRONG_CALL
    except Exception as problem:
        sentence = explain_usage(problem)
        if sentence is None:
            raise
        print(sentence, file=sys.stderr)  # noqa: T201
        return WRONG_CALL
    return status if isinstance(status, int) else 0


def application(arguments: Sequence[str] = ()) -> typer.Typer:
    """The application with the one command the arguments name, or with all where they name none."""
    app = typer.Typer(cls=Group, add_completion=False, context_settings={"help_option_names": ["-h", "--help"]})

    @app.callback(
        invoke_without_command=True,
        help=said(
            "Đọc báo cáo tiếng Việt thành các số liệu có trích dẫn.",
            "Read Vietnamese reports into cited figures.",
        ),
    )
    def root(
        context: typer.Context,
        version: bool = typer.Option(False, "--version", help=said("In phiên bản.", "Print the version.")),
        lang: str = typer.Option(
            "",
            "--lang",
            metavar="vi|en",
            help=said(
                "Ngôn ngữ của thông báo; nếu không chọn thì theo hệ thống.",
                "Language of messages; the system's where none is chosen.",
            ),
        ),
    ) -> None:
        if version:
            typer.echo(f"giaoban {__version__}")
        elif context.invoked_subcommand is None:
            typer.echo(context.get_help())

    asked = next((argument for argument in arguments if not argument.startswith("-")), "")
    place = find(asked) if asked else None
    for name, where in ({asked: place} if place else all_commands()).items():
        _add(app, name, where, needed=name == asked)
    return app


def _add(app: typer.Typer, name: str, place: str, *, needed: bool) -> None:
    try:
        load(place)(app)
    except Exception as problem:  # a package of others must not take the rest down with it
        if needed:
            raise
        sentence = said(
            f"Không nạp được lệnh '{name}' ({place}): {problem}. Hãy cập nhật hoặc gỡ gói chứa lệnh này.",
            f"The command '{name}' ({place}) cannot be loaded: {problem}. Update or remove its package.",
        )
        print(sentence, file=sys.stderr)  # noqa: T201


def _choose_language(arguments: list[str]) -> list[str]:
    """Take `--lang` out of the arguments, wherever it stands before `--`, and speak it."""
    rest: list[str] = []
    remaining = iter(arguments)
    for argument in remaining:
        if argument == "--":
            return [*rest, argument, *remaining]
        if argument == "--lang" or argument.startswith("--lang="):
            value = argument.partition("=")[2] if "=" in argument else next(remaining, "")
            chosen = next((language for language in LANGUAGES if language == value), None)
            if chosen is None:
                raise UsageProblem(
                    said(
                        f"--lang nhận vi hoặc en, không nhận '{value}'.",
                        f"--lang takes vi or en, not '{value}'.",
                    )
                )
            speak(chosen)
        else:
            rest.append(argument)
    return rest


def _silence() -> None:
    """Nobody reads on: what is left in the buffers goes nowhere."""
    sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115
