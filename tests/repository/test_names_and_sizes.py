"""Modules are named for what lives in them and stay small; tests stand where their module stands."""

from pathlib import Path

import pytest

FORBIDDEN = {"utils", "util", "helpers", "helper", "common", "misc", "core", "services", "service", "stuff"}
MAX_LINES = 350
APART = {"repository", "journeys", "samples"}  # tests of the whole, which mirror no module


def test_no_module_or_folder_is_a_drawer_for_odds_and_ends(project_files: list[Path]) -> None:
    code = [path for path in project_files if path.parts[0] in ("src", "tests", "benchmarks")]
    assert [path for path in code if FORBIDDEN & {path.stem, *path.parts[:-1]}] == []


def test_no_module_is_too_long_to_hold_in_the_head(project_files: list[Path], root: Path) -> None:
    lines = {path: (root / path).read_text("utf-8").count("\n") for path in project_files if path.suffix == ".py"}
    assert {path: count for path, count in lines.items() if count > MAX_LINES} == {}


def test_every_test_stands_where_its_module_stands(project_files: list[Path], root: Path) -> None:
    tests = [path for path in project_files if path.parts[0] == "tests" and path.name.startswith("test_")]
    assert [path for path in tests if path.parts[1] not in APART and not _mirrors(path, root / "src")] == []


def _mirrors(test: Path, source: Path) -> bool:
    """tests/a/test_b.py, test_b_and_more.py tests src/giaoban/a/b.py, the package a/b or the corpus a/b.yaml.

    tests/giaoban_web/a/test_b.py tests src/giaoban_web/a/b.py.
    """
    inner = test.parts[1:-1] if test.parts[1] == "giaoban_web" else ("giaoban", *test.parts[1:-1])
    folder = source.joinpath(*inner)
    name = test.stem.removeprefix("test_")
    modules = {path.stem for pattern in ("*.py", "*.yaml") for path in folder.glob(pattern)} | {path.parent.name for path in folder.glob("*/__init__.py")}
    modules.add(folder.name)
    return folder.is_dir() and any(name == module or name.startswith(f"{module}_") for module in modules)


@pytest.mark.parametrize(
    ("test", "expected"),
    [
        ("tests/periods/test_period.py", True),
        ("tests/periods/test_period_algebra.py", True),
        ("tests/test_figures.py", True),
        ("tests/figures/test_figures.py", True),
        ("tests/periods/test_quarters.py", False),
        ("tests/weather/test_period.py", False),
    ],
)
def test_a_test_mirrors_a_module_of_its_own_folder(test: str, expected: bool, root: Path) -> None:
    assert _mirrors(Path(test), root / "src") is expected
