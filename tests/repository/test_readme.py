"""What the README says is true."""

import json
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

READMES = ("README.md", "README.vi.md")
_FENCE = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_LINK = re.compile(r"\]\(([^)#]+)")


def _fences(text: str) -> list[tuple[str, str]]:
    """The fenced blocks, without comments, which are in the language of the page."""
    return [(kind, re.sub(r" *#.*", "", body)) for kind, body in _FENCE.findall(text)]


def _giaoban(*arguments: str, sent: str | None = None) -> str:
    command = [Path(sys.executable).with_name("giaoban"), *arguments]
    done = subprocess.run(command, input=sent, capture_output=True, text=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.parametrize("name", READMES)
def test_the_sentence_that_goes_in_comes_out_as_the_claim_shown(name: str, root: Path) -> None:
    (_, call), (kind, shown) = _fences((root / name).read_text("utf-8"))[:2]
    assert kind == "json"
    (said,) = re.findall(r'^echo "(.*)" \|$', call, re.MULTILINE)
    arguments = shlex.split(call.split("|\n", 1)[1])
    assert arguments[0] == "giaoban"
    (line,) = _giaoban(*arguments[1:], sent=said + "\n").splitlines()
    claim = json.loads(line)
    expected = json.loads(shown)
    assert {key: claim[key] for key in expected} == expected
    assert list(expected) == [key for key in claim if key in expected]
    assert said[claim["start"] : claim["end"]] == claim["quote"]


def test_both_readmes_show_the_same_commands(root: Path) -> None:
    english, vietnamese = (_fences((root / name).read_text("utf-8")) for name in READMES)
    assert english == vietnamese


@pytest.mark.parametrize("name", [*READMES, "CONTRIBUTING.md", "CHANGELOG.md"])
def test_every_link_leads_to_a_file(name: str, root: Path) -> None:
    links = [link for link in _LINK.findall((root / name).read_text("utf-8")) if "://" not in link]
    assert [link for link in links if not (root / link).exists()] == []


def test_the_readme_names_the_commands_of_a_newcomer_and_make_has_them(root: Path) -> None:
    readme = (root / "README.md").read_text("utf-8")
    targets = set(re.findall(r"^([a-z]+):", (root / "Makefile").read_text("utf-8"), re.MULTILINE))
    named = set(re.findall(r"(?:^|`)make ([a-z]+)", readme, re.MULTILINE))
    assert {"demo", "test"} <= named
    assert named <= targets


def test_the_gate_runs_the_test_command_of_the_readme(root: Path) -> None:
    lines = (root / ".ci/run").read_text("utf-8").splitlines()
    assert [line for line in lines if line.startswith("make test")] == lines[-1:]


@pytest.mark.parametrize("arguments", [("--version",), ("--help",), ("read", "--help")])
def test_the_command_is_installed(arguments: tuple[str, ...]) -> None:
    assert _giaoban(*arguments).strip()
