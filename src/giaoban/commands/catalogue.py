"""`giaoban catalogue`: the indicators a ministry defines."""

from typing import Annotated, Any

import typer

from giaoban.commands.help import Command, Group
from giaoban.commands.language import said, spoken
from giaoban.commands.screen import show as show_on_screen


def command(app: typer.Typer) -> None:
    """Add the group of commands to the application."""
    group = typer.Typer(cls=Group)
    _add_list(group)
    _add_show(group)
    _add_validate(group)
    app.add_typer(
        group,
        name="catalogue",
        help=said("Xem và kiểm tra danh mục chỉ tiêu.", "Look up and check the catalogue of indicators."),
    )


def _add_list(group: typer.Typer) -> None:
    about = said(
        "Liệt kê các chỉ tiêu.\n\nTừ tìm kiếm được so với mã, tên và cách gọi khác; gõ có dấu hoặc không dấu đều được.",
        "List the indicators.\n\nWords are looked up in codes, names and aliases, with or without Vietnamese accents.",
    )

    @group.command("list", cls=Command, help=about)
    def list_(
        words: Annotated[
            list[str] | None,
            typer.Argument(metavar=said("TỪ", "WORD"), help=said("Từ cần tìm.", "Words to look for.")),
        ] = None,
        domain: Annotated[
            str,
            typer.Option(
                "--domain",
                metavar=said("LĨNH_VỰC", "DOMAIN"),
                help=said("Chỉ lĩnh vực này, ví dụ telecom.", "This domain only, e.g. telecom."),
            ),
        ] = "",
    ) -> None:
        from giaoban.markup.terminal_catalogue import indicators_table

        catalogue = _loaded()
        domains = {code: each for code, each in catalogue.domains.items() if domain in ("", code, each.wire)}
        if not domains:
            known = ", ".join(catalogue.domains)
            raise typer.BadParameter(
                said(
                    f"không có lĩnh vực '{domain}'; các lĩnh vực: {known}.",
                    f"there is no domain '{domain}'; there are: {known}.",
                ),
                param_hint="--domain",
            )
        found = [each for each in catalogue.indicators.values() if each.domain in domains and _has(each, words or [])]
        show_on_screen(indicators_table(found, catalogue, lang=spoken()))


def _add_show(group: typer.Typer) -> None:
    @group.command("show", cls=Command, help=said("Xem đầy đủ một chỉ tiêu.", "Show all of one indicator."))
    def show(
        code: Annotated[
            str,
            typer.Argument(
                metavar=said("MÃ", "CODE"),
                help=said("Mã chỉ tiêu, ví dụ post.revenue.", "The indicator's code, e.g. post.revenue."),
            ),
        ],
    ) -> None:
        from giaoban.markup.terminal_catalogue import indicator_card

        catalogue = _loaded()
        by_former = {former: each for each in catalogue.indicators.values() for former in each.formerly}
        indicator = catalogue.indicators.get(code) or by_former.get(code)
        if indicator is None:
            raise typer.BadParameter(_no_such(code, list(catalogue.indicators)), param_hint=said("MÃ", "CODE"))
        show_on_screen(indicator_card(indicator, catalogue, lang=spoken()))


def _add_validate(group: typer.Typer) -> None:
    about = said(
        "Kiểm tra danh mục.\n\nIn mỗi lỗi trên một dòng, kèm tệp, dòng và cách sửa. Mã kết thúc là 3 nếu có lỗi.",
        "Check the catalogue.\n\nPrints each fault on a line with its file, its line and the remedy. "
        "The exit status is 3 where there are faults.",
    )

    @group.command("validate", cls=Command, help=about)
    def validate(
        folder: Annotated[
            str | None,
            typer.Argument(
                metavar=said("THƯ_MỤC", "FOLDER"),
                help=said(
                    "Thư mục danh mục riêng, đặt chồng lên danh mục có sẵn.",
                    "A ministry's own folder, laid over the packaged catalogue.",
                ),
            ),
        ] = None,
    ) -> None:
        from giaoban import catalogue
        from giaoban.commands.usage import UNREADABLE

        problems = catalogue.validate(folder)
        for problem in problems:
            typer.echo(f"{problem.file}:{problem.line}: {said(problem.message_vi, problem.message_en)}")
        if problems:
            raise typer.Exit(UNREADABLE)
        count = len(catalogue.load(folder).indicators)
        typer.echo(said(f"Danh mục hợp lệ: {count} chỉ tiêu.", f"The catalogue is sound: {count} indicators."))


def _loaded() -> Any:
    from giaoban.catalogue import CatalogueError, load
    from giaoban.commands.usage import UsageProblem

    try:
        return load()
    except CatalogueError as error:
        raise UsageProblem(
            f"{error.problem.file}: {said(error.problem.message_vi, error.problem.message_en)}"
        ) from None


def _has(indicator: Any, words: list[str]) -> bool:
    """True where every word stands in the indicator; a word without accents is found with any."""
    from giaoban.markup.search import matches

    text = " ".join((indicator.code, indicator.name_vi, indicator.name_en, *indicator.aliases, *indicator.formerly))
    return all(matches(word, text) for word in words)


def _no_such(code: str, codes: list[str]) -> str:
    from difflib import get_close_matches

    near = ", ".join(get_close_matches(code, codes, n=3))
    return said(
        f"không có chỉ tiêu '{code}'." + (f" Có phải ý bạn là {near}?" if near else " Xem 'giaoban catalogue list'."),
        f"there is no indicator '{code}'." + (f" Did you mean {near}?" if near else " See 'giaoban catalogue list'."),
    )
