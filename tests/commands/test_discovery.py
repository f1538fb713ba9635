from pathlib import Path

import pytest
from tests.commands.conftest import Call

from giaoban.commands.discovery import all_commands, find

PLUGIN = """
import typer

def command(app: typer.Typer) -> None:
    @app.command("count", help="Đếm.")
    def count() -> None:
        typer.echo("3")
"""


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Another package that adds the command `count`, and one whose command cannot be loaded."""
    for name, value in (("count", "counting:command"), ("broken", "no_such_module:command")):
        metadata = tmp_path / f"{name}-1.0.dist-info"
        metadata.mkdir()
        (metadata / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n", encoding="utf-8")
        (metadata / "entry_points.txt").write_text(f"[giaoban.commands]\n{name} = {value}\n", encoding="utf-8")
    (tmp_path / "counting.py").write_text(PLUGIN, encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    return tmp_path


def test_our_commands_are_found_and_come_first() -> None:
    assert {name: find(name) for name in all_commands()} == all_commands()
    assert list(all_commands())[:6] == ["read", "text", "explain", "catalogue", "check", "directives"]
    assert find("no-such-command") is None


@pytest.mark.usefixtures("package")
def test_another_package_adds_a_command(giaoban: Call) -> None:
    assert giaoban("count").text == "3\n"
    assert ["count", "Đếm."] in [line.split() for line in giaoban("--help").text.splitlines()]


@pytest.mark.usefixtures("package")
def test_a_command_that_cannot_be_loaded_leaves_the_others_alone(giaoban: Call) -> None:
    outcome = giaoban("--help")
    assert outcome.status == 0
    assert outcome.err.startswith("Không nạp được lệnh 'broken' (no_such_module:command): No module named")
    assert outcome.err.count("\n") == 1
