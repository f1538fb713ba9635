"""The documentation is whole: every page can be found, every command and option is described."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import typer
import yaml

from giaoban.commands.main import application


def _pages(nav: object) -> Iterator[str]:
    if isinstance(nav, str):
        yield nav
    elif isinstance(nav, dict):
        for below in nav.values():
            yield from _pages(below)
    elif isinstance(nav, list):
        for below in nav:
            yield from _pages(below)


def _sections(page: str) -> dict[str, str]:
    """The text under each heading `## giaoban NAME`, and under "" what stands before the first."""
    parts = re.split(r"^## giaoban ([\w-]+)$", page, flags=re.MULTILINE)
    return {"": parts[0]} | dict(zip(parts[1::2], parts[2::2], strict=True))


def _own_options(command: Any) -> set[str]:
    return {name for parameter in command.params for name in parameter.opts if name.startswith("--")} - {"--help"}


@pytest.fixture(scope="module")
def group() -> Any:
    """The whole application; typer carries its own copy of click, so that no public type names it."""
    return typer.main.get_command(application())


def _commands(group: Any) -> dict[str, Any]:
    context = group.make_context("giaoban", [], resilient_parsing=True)
    return {name: group.get_command(context, name) for name in group.list_commands(context)}


def test_every_page_is_in_the_navigation_once(root: Path) -> None:
    nav = yaml.safe_load((root / "mkdocs.yml").read_text("utf-8"))["nav"]
    pages = sorted(str(path.relative_to(root / "docs")) for path in (root / "docs").rglob("*.md"))
    assert sorted(_pages(nav)) == pages


def test_the_site_asks_no_other_host(root: Path) -> None:
    settings = yaml.safe_load((root / "mkdocs.yml").read_text("utf-8"))
    assert settings["theme"]["font"] is False
    assert "extra_javascript" not in settings
    assert [page for page in (root / "docs").rglob("*.md") if "```mermaid" in page.read_text("utf-8")] == []


def test_every_command_has_its_section_and_no_section_is_left_over(root: Path, group: Any) -> None:
    sections = _sections((root / "docs/reference/cli.md").read_text("utf-8"))
    assert set(sections) - {""} == set(_commands(group))


def test_every_option_and_subcommand_is_described_in_its_command_s_section(root: Path, group: Any) -> None:
    sections = _sections((root / "docs/reference/cli.md").read_text("utf-8"))
    missing = {("", option) for option in _own_options(group) if f"`{option}" not in sections[""]}
    for name, command in _commands(group).items():
        below: dict[str, Any] = getattr(command, "commands", {})
        wanted = set().union(*(_own_options(one) for one in [command, *below.values()]))
        wanted |= {f"`giaoban {name} {one}" for one in below}
        missing |= {(name, option) for option in wanted if option not in sections[name]}
    assert missing == set()


def test_every_key_of_the_wire_is_described(root: Path) -> None:
    from giaoban.claims.model import Claim

    page = (root / "docs/reference/wire-format.md").read_text("utf-8")
    keys = set(Claim.__slots__) - {"figure"}
    described = set(re.findall(r"`(\w+)`", page.split("## Units")[0]))
    assert keys - described == set()


def test_every_stage_has_its_page(root: Path) -> None:
    stages = {path.parent.name for path in (root / "src/giaoban").glob("*/__init__.py")}
    pages = {path.stem for path in (root / "docs/explanation/stages").glob("*.md")}
    assert stages - pages == set()


def test_every_packaged_indicator_key_is_described(root: Path) -> None:
    from giaoban.catalogue import Indicator

    page = (root / "docs/reference/catalogue.md").read_text("utf-8")
    described = set(re.findall(r"`(\w+)`", page))
    assert set(Indicator.__slots__) - {"code", "domain"} - described == set()


def test_every_decision_is_dated_and_says_whether_it_holds(root: Path) -> None:
    pages = sorted((root / "docs/decisions").glob("[0-9]*.md"))
    stated = re.compile(r"# \d{4} .+\n\n\d{4}-\d{2}-\d{2}, (?:accepted|replaced by \d{4})\n")
    assert [page.name for page in pages if not stated.match(page.read_text("utf-8"))] == []
    index = (root / "docs/decisions/index.md").read_text("utf-8")
    assert re.findall(r"\]\((\d{4}.*?\.md)\)", index) == [page.name for page in pages]
