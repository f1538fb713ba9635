"""`giaoban check`: every figure recomputed, against its own text, the other documents and earlier figures."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from giaoban.commands.findings.contract import Checked, find_form, form_names
from giaoban.commands.help import Command
from giaoban.commands.inputs import Inputs, parse_published, published_option
from giaoban.commands.language import said, spoken
from giaoban.commands.output import NothingToWrite, format_option, no_such_form, out_option, output_to, refuse_terminal

if TYPE_CHECKING:
    from giaoban.observations import Source

_FIRST = ("table", "jsonl", "xlsx", "html")
ERRORS_FOUND = 1


def command(app: typer.Typer) -> None:
    """Add the command to the application."""
    names = [*_FIRST, *sorted(set(form_names()).difference(_FIRST))]

    @app.command("check", cls=Command, help=_about())
    def check(
        paths: Annotated[
            list[str],
            typer.Argument(
                metavar=said("ĐƯỜNG_DẪN", "PATH"),
                help=said(
                    "Tệp hoặc thư mục báo cáo, được kiểm tra chéo với nhau; '-' là đầu vào chuẩn.",
                    "Files or folders of reports, checked against each other too; '-' is standard input.",
                ),
            ),
        ],
        everything: Annotated[
            bool,
            typer.Option("--all", help=said("In cả những số liệu khớp.", "Print what holds, too.")),
        ] = False,
        history: Annotated[
            str,
            typer.Option(
                "--history",
                metavar=said("TỆP", "FILE"),
                help=said(
                    "Số liệu các kỳ trước, do 'giaoban read --format jsonl' ghi ra.",
                    "Earlier figures, as 'giaoban read --format jsonl' wrote them.",
                ),
            ),
        ] = "",
        published: Annotated[str, published_option()] = "",
        format: Annotated[  # noqa: A002  (the name of the option)
            str,
            format_option(
                names,
                "table cho màn hình, jsonl cho phần mềm, xlsx cho Excel, html là một trang xem không "
                "cần mạng. Mặc định: table.",
                "table for the terminal, jsonl for programs, xlsx for Excel, html for one page "
                "that opens without a network. Default: table.",
            ),
        ] = "table",
        out: Annotated[str, out_option()] = "",
    ) -> None:
        form = find_form(format)
        if form is None:
            raise no_such_form(format, names)
        if form.binary:
            refuse_terminal(format, out)
        source = _source(history)
        inputs = Inputs(paths, parse_published(published))
        with output_to(out) as stream:
            checked = _checked(inputs, source, everything=everything)
            if inputs.unreadable and not inputs.read and out:
                raise NothingToWrite
            form.write(checked, stream)
        raise typer.Exit(inputs.status or _status(checked))


def _checked(inputs: Inputs, source: "Source | None", *, everything: bool) -> Checked:
    from giaoban import checks

    readings = tuple(inputs.readings())
    return Checked(readings, checks.check(readings, source, everything=everything))


def _status(checked: Checked) -> int:
    from giaoban.checks import Verdict

    return ERRORS_FOUND if any(each.verdict is Verdict.ERROR for each in checked.findings) else 0


def _source(history: str) -> "Source | None":
    if not history:
        return None
    from giaoban.observations import BadHistory, open_history

    try:
        return open_history(Path(history))
    except BadHistory as problem:
        message = problem.message_vi if spoken() == "vi" else problem.message_en
        raise typer.BadParameter(message, param_hint="--history") from problem


def _about() -> str:
    return said(
        "Tính lại mọi số liệu và in ra các phát hiện, nặng nhất trước.\n\nTăng giảm, tổng và bộ phận, tỷ trọng, bình "
        "quân, mức đạt kế hoạch, thứ hạng, khoảng thời gian, bậc số, chuỗi các kỳ và số liệu nhắc lại được tính lại từ "
        "chính văn bản, từ các văn bản khác trong cùng lệnh và từ số liệu các kỳ trước; sai lệch do làm tròn không bị "
        "coi là sai.\n\nMã kết thúc: 0 đã xong; 1 đã xong và có số liệu sai; 2 lệnh gọi sai; 3 có đầu vào không đọc "
        "được.",
        "Recompute every figure and print the findings, worst first.\n\nGrowth, sums, shares, ratios, plan attainment, "
        "ranks, spans, scale, series and repeated figures are recomputed from the text itself, from the other "
        "documents of the call and from earlier figures; what rounding explains is no error.\n\n"
        "Exit status: 0 done; 1 done, and errors were found; 2 the call is wrong; 3 some input could not be read.",
    )
