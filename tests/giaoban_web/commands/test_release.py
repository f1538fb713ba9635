"""`giaoban release` says what is published and whether its files still are."""

from __future__ import annotations

import pytest
from tests.giaoban_web.releases.making import draft, keep, publisher, released
from typer.testing import CliRunner

from giaoban_web.commands import release as module
from giaoban_web.releases.actions import freeze
from giaoban_web.releases.files import files_of

pytestmark = pytest.mark.django_db


def _run(*arguments: str):
    import typer

    app = typer.Typer()
    module.command(app)

    @app.callback()
    def root() -> None:
        pass

    return CliRunner().invoke(app, ["release", *arguments])


def test_it_lists_what_has_a_number_and_verifies_every_file() -> None:
    keep({"VN 2023-08": "1"})
    one = released()
    freeze(publisher(), draft("Bản hai"))
    listed = [line.split("\t") for line in _run("list").stdout.splitlines()]
    assert [(row[0], row[1], row[3]) for row in listed] == [("1", "published", "1"), ("2", "draft", "1")]
    verified = _run("verify")
    assert (verified.exit_code, verified.stdout) == (0, "Bản số 1: 6 tệp đúng như lúc công bố.\n")
    files_of(one)[0].path.unlink()
    broken = _run("verify", "1")
    assert (broken.exit_code, broken.stderr) == (1, "Bản số 1: thiếu tệp giaoban-1.csv; hãy khôi phục từ bản sao lưu.\n")


def test_a_number_that_is_not_published_is_refused() -> None:
    from giaoban.commands.usage import UsageProblem

    assert isinstance(_run("verify", "7").exception, UsageProblem | SystemExit)


def test_opening_writes_down_what_is_due() -> None:
    assert _run("open").stdout == "Đã ghi nhận công bố: -\n"
