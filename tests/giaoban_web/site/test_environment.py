"""The variables of an installation, read or refused with a sentence."""

from __future__ import annotations

from pathlib import Path

import pytest

from giaoban_web.site.environment import VARIABLES, Database, EnvironmentProblem, read


def test_without_any_variable_one_person_can_begin() -> None:
    found = read({"GIAOBAN_HOME": "/srv/giaoban"})
    assert (found.database, found.hosts, found.https, found.public) == (
        Database("sqlite", "/srv/giaoban/giaoban.sqlite3"),
        ("localhost", "127.0.0.1", "[::1]"),
        False,
        False,
    )


def test_a_postgresql_address_is_taken_apart() -> None:
    found = read({"GIAOBAN_DATABASE": "postgresql://gb:b%40t@db.example.vn:5433/giaoban"})
    assert found.database == Database("postgresql", "giaoban", "db.example.vn", "5433", "gb", "b@t")


@pytest.mark.parametrize(
    ("name", "value", "sentence"),
    [
        ("GIAOBAN_HTTPS", "maybe", "GIAOBAN_HTTPS: không nhận 'maybe'; hãy chọn: yes, no."),
        ("GIAOBAN_UPLOAD_MB", "nhiều", "GIAOBAN_UPLOAD_MB: 'nhiều' không phải số nguyên."),
        ("GIAOBAN_DATABASE", "mysql://a/b", "GIAOBAN_DATABASE: không hiểu 'mysql'; hãy viết sqlite:///ĐƯỜNG_DẪN hoặc postgresql://NGƯỜI_DÙNG:MẬT_KHẨU@MÁY:CỔNG/TÊN."),
    ],
)
def test_a_value_that_cannot_be_used_is_named_with_its_remedy(name: str, value: str, sentence: str) -> None:
    with pytest.raises(EnvironmentProblem) as problem:
        read({name: value})
    assert str(problem.value) == sentence


def test_the_reference_lists_every_variable_with_its_default_and_no_other() -> None:
    page = Path(__file__).parents[3].joinpath("docs/reference/environment.md").read_text("utf-8")
    rows = [line.split("|")[1:4] for line in page.splitlines() if line.startswith("| `GIAOBAN_")]
    assert [(name.strip(" `"), default.strip(" `"), about.strip()) for name, default, about in rows] == [
        (variable.name, variable.default or "—", variable.about_en) for variable in VARIABLES
    ]
