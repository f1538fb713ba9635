"""A program of the system that a test needs is installed by the gate, so that nothing is skipped there."""

import re
from pathlib import Path

from tests.programs import PROGRAMS


def test_the_gate_installs_every_program_that_a_test_needs(project_files: list[Path], root: Path) -> None:
    gate = (root / ".ci/run").read_text("utf-8")
    tests = [path for path in project_files if path.parts[0] == "tests" and path.name.startswith("test_")]
    needs = {need for path in tests for need in re.findall(r'\bneeds\("(\w+)"', (root / path).read_text("utf-8"))}
    packages = {package for need in needs for package in PROGRAMS[need][2].split()}
    assert {package for package in packages if not re.search(rf'^  "\S+ {package}"$', gate, re.MULTILINE)} == set()
