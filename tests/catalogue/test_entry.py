"""One YAML file becomes entries; what cannot be read is told with its line, and the rest is kept."""

from pathlib import Path

import pytest

from giaoban.catalogue.entry import line_of, read_entries
from giaoban.catalogue.problem import Problem


def read(folder: Path, content: bytes) -> tuple[dict[str, dict[str, tuple[str, int]]], list[tuple[int, str, str]]]:
    path = folder / "own.yaml"
    path.write_bytes(content)
    problems: list[Problem] = []
    entries = {
        entry.key: {name: (str(node.value), line_of(node)) for name, node in entry.fields.items()}
        for entry in read_entries(path, problems)
    }
    assert {problem.file for problem in problems} <= {str(path)}
    return entries, [(problem.line, problem.message_vi, problem.message_en) for problem in problems]


def test_every_scalar_is_text_and_knows_its_line(tmp_path: Path) -> None:
    content = b'NO:\n  code: 01\n  open: no\n  day: 2025-07-01\n"02": {name: "yes"}\n'
    assert read(tmp_path, content) == (
        {"NO": {"code": ("01", 2), "open": ("no", 3), "day": ("2025-07-01", 4)}, "02": {"name": ("yes", 5)}},
        [],
    )


def test_an_empty_file_has_no_entries(tmp_path: Path) -> None:
    assert read(tmp_path, b"# nothing yet\n") == ({}, [])


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (
            b"a: {b: c}\n\xf0\xf2: {}\n",
            (2, "tệp không phải UTF-8; hãy lưu lại tệp bằng mã UTF-8", "the file is not UTF-8; save it as UTF-8"),
        ),
        (
            b"- sea\n",
            (
                1,
                "tệp phải gồm các mục dạng 'mã: nội dung'; hãy viết mỗi mục dưới mã của nó",
                "the file must consist of entries 'code: content'; write each entry under its code",
            ),
        ),
        (
            b"a: {b: c}\nd: [e\n",
            (
                3,
                "không đọc được YAML (did not find expected ',' or ']'); "
                "hãy kiểm tra thụt dòng, dấu hai chấm và dấu ngoặc ở dòng này",
                "this is not YAML (did not find expected ',' or ']'); "
                "check the indents, colons and brackets of this line",
            ),
        ),
    ],
)
def test_a_file_that_cannot_be_read_has_no_entries(
    tmp_path: Path, content: bytes, problem: tuple[int, str, str]
) -> None:
    assert read(tmp_path, content) == ({}, [problem])


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (
            b"a: {b: c}\n\nsea: wide\n",
            (
                3,
                "mục 'sea' phải gồm các cặp 'khóa: giá trị'",
                "the entry 'sea' must consist of pairs 'key: value'",
            ),
        ),
        (
            b"a: {b: c}\na: {b: d}\n",
            (
                2,
                "mã 'a' đã có ở dòng 1; hãy xóa hoặc đổi mã một trong hai mục",
                "the code 'a' is already used on line 1; delete or rename one of the two",
            ),
        ),
        (
            b"a:\n  b: c\n  b: d\n",
            (
                3,
                "mục 'a': khóa 'b' đã có ở dòng 2; hãy xóa một trong hai",
                "entry 'a': the key 'b' is on line 2 already; delete one",
            ),
        ),
    ],
)
def test_what_comes_first_is_kept(tmp_path: Path, content: bytes, problem: tuple[int, str, str]) -> None:
    entries, problems = read(tmp_path, content)
    assert list(entries) == ["a"]
    assert entries["a"]["b"][0] == "c"
    assert problems == [problem]
