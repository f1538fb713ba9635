import json
from pathlib import Path

import pytest
import typer
from typer.testing import CliRunner

from giaoban.commands.directives import command

TEXT = "Bộ trưởng Nguyễn Văn Mẫu yêu cầu Cục Viễn thông kiểm tra các trạm phát sóng trước ngày 30/9.\n"


@pytest.fixture
def app() -> typer.Typer:
    """An application with this command beside another."""
    app = typer.Typer()
    command(app)
    app.command("other")(lambda: None)
    return app


def test_jsonl_has_a_directive_a_line_and_the_other_files_are_still_read(app: typer.Typer, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"")
    (tmp_path / "b.txt").write_text(TEXT, encoding="utf-8")
    done = CliRunner().invoke(app, ["directives", str(tmp_path), "--format", "jsonl", "--published", "2023-09-12"])
    (line,) = done.stdout.splitlines()
    wire = json.loads(line)
    assert (wire["assignee"], wire["deadline"], wire["deadline_quote"], wire["domain"]) == (
        "Cục Viễn thông", "2023-09-30", "trước ngày 30/9", "telecom",
    )  # fmt: skip
    assert TEXT[wire["start"] : wire["end"]] == wire["quote"]
    assert done.exit_code == 3
    assert "a.txt" in done.stderr


def test_the_table_says_deadlines_as_people_do(app: typer.Typer, tmp_path: Path) -> None:
    path = tmp_path / "b.txt"
    path.write_text(TEXT, encoding="utf-8")
    done = CliRunner().invoke(app, ["directives", str(path), "--published", "2023-09-12"])
    assert done.exit_code == 0
    assert "30/09/2023" in done.stdout
    assert "1 nhiệm vụ" in done.stdout


def test_csv_has_the_keys_of_the_wire(app: typer.Typer, tmp_path: Path) -> None:
    path = tmp_path / "b.txt"
    path.write_text(TEXT, encoding="utf-8")
    done = CliRunner().invoke(app, ["directives", str(path), "--format", "csv"])
    assert done.stdout_bytes.decode("utf-8-sig").splitlines()[0] == (
        "start,end,quote,issuer,assignee,action,deadline,deadline_quote,domain,document,rule"
    )


def test_a_form_there_is_not_is_told_with_those_there_are(app: typer.Typer) -> None:
    done = CliRunner().invoke(app, ["directives", "-", "--format", "pdf"])
    assert done.exit_code == 2
