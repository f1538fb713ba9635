"""A test that cannot run here is named, and fails the gate."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

SUITE = """
import pytest

@pytest.mark.needs("chromium")
def test_a_page_is_drawn(): pass

def test_something_else(): pass
"""


@pytest.fixture
def run(tmp_path: Path, root: Path):
    """Runs a small suite with this project's conftest on a machine that has no programs."""
    (tmp_path / "test_suite.py").write_text(SUITE, encoding="utf-8")
    (tmp_path / "pytest.ini").write_text("[pytest]\naddopts = -q -p no:cacheprovider\n", encoding="utf-8")

    def started(ci: str) -> subprocess.CompletedProcess[str]:
        environment = {"PATH": str(tmp_path), "CI": ci, "PYTHONPATH": str(root), "HOME": os.environ.get("HOME", "/")}
        command = [sys.executable, "-m", "pytest", "-p", "tests.conftest", "--rootdir", tmp_path, tmp_path]
        return subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)

    return started


def test_a_test_whose_program_is_missing_is_skipped_by_name(run) -> None:
    done = run(ci="")
    lines = done.stdout.splitlines()
    assert done.returncode == 0
    assert "test_suite.py::test_a_page_is_drawn: chromium is missing: apt-get install chromium" in lines
    assert [line for line in lines if "passed" in line][-1].startswith("1 passed, 1 skipped in ")


def test_in_the_gate_it_fails(run) -> None:
    done = run(ci="true")
    assert done.returncode == 1
    assert "test_a_page_is_drawn was skipped, which CI does not allow" in done.stdout
