"""What is wrong with a call, said in the language of the run."""

from __future__ import annotations

import re
from typing import Any

from giaoban.commands.language import said

DONE, WRONG_CALL, UNREADABLE = 0, 2, 3
_QUOTED = re.compile(r"'([^']*)'")


class UsageProblem(Exception):  # noqa: N818  (it is the caller's, and it is told as a sentence)
    """The call is wrong; the text is one clear sentence with its remedy."""


def explain_usage(problem: Any) -> str | None:
    """The sentence for a problem the parser of arguments met; None where it is no such problem.

    The parser's own sentences are English and differ from version to version, so they are told apart by their class.
    """
    if not hasattr(problem, "format_message") or not hasattr(problem, "exit_code"):
        return None
    context = getattr(problem, "ctx", None)
    path = context.command_path if context is not None else "giaoban"
    return _sentence(problem) + said(f" Xem '{path} --help'.", f" See '{path} --help'.")


def _sentence(problem: Any) -> str:
    kind = type(problem).__name__
    parameter = getattr(problem, "param", None)
    name = parameter_name(parameter)
    if kind == "NoSuchOption":
        near = ", ".join(getattr(problem, "possibilities", None) or ())
        return said(
            f"Không có tùy chọn '{problem.option_name}'." + (f" Có phải ý bạn là {near}?" if near else ""),
            f"There is no option '{problem.option_name}'." + (f" Did you mean {near}?" if near else ""),
        )
    if kind == "MissingParameter":
        return said(f"Thiếu {name}.", f"{name} is missing.")
    if kind == "BadOptionUsage":
        name = problem.option_name
        return said(f"Tùy chọn '{name}' cần một giá trị.", f"The option '{name}' needs a value.")
    if kind == "BadParameter":
        return f"{getattr(problem, 'param_hint', None) or name}: {problem.message}"
    context = getattr(problem, "ctx", None)
    commands = getattr(getattr(context, "command", None), "commands", None)
    if commands:
        known = ", ".join(commands)
        asked = _QUOTED.search(problem.message)
        if asked:
            return said(
                f"Không có lệnh '{asked[1]}'; các lệnh: {known}.",
                f"There is no command '{asked[1]}'; there are: {known}.",
            )
        return said(f"Cần một lệnh trong các lệnh: {known}.", f"One of these commands is needed: {known}.")
    return said("Thừa tham số, hoặc tham số không đúng chỗ.", "There are arguments too many, or out of place.")


def parameter_name(parameter: Any) -> str:
    """What the help page calls a parameter: `--format`, `ĐƯỜNG_DẪN`."""
    if parameter is None:
        return said("tham số", "argument")
    if parameter.param_type_name == "option":
        return str(max(parameter.opts, key=len))
    return str(parameter.metavar or parameter.name.upper())
