"""What every test may rely on: optional system programs, and skipped tests that nobody overlooks.

A test that needs a program of the system says so: `@pytest.mark.needs("chromium")`, and takes the program's path from
the fixture `program`. Where it is missing the test is skipped and named in the summary; with CI=true any skip fails.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Generator
from pathlib import Path
from typing import TypeVar

import pytest
from hypothesis import settings
from tests.programs import PROGRAMS, find_program

Report = TypeVar("Report", pytest.TestReport, pytest.CollectReport)

IN_CI = os.environ.get("CI", "").lower() in ("1", "true")

# A busy machine is no fault of the code; the gate draws the same examples every time.
settings.register_profile("giaoban", deadline=None, derandomize=IN_CI, print_blob=True)
settings.load_profile("giaoban")

def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "needs(program): an optional program of the system that the test runs")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        for mark in item.iter_markers("needs"):
            for need in mark.args:
                if need not in PROGRAMS:
                    raise pytest.UsageError(f"{item.nodeid} needs '{need}', which tests/conftest.py does not know")
                if find_program(need) is None:
                    package = PROGRAMS[need][2]
                    item.add_marker(pytest.mark.skip(reason=f"{need} is missing: apt-get install {package}"))


@pytest.fixture
def program() -> Callable[[str], Path]:
    """Gives the path of a program the test is marked as needing: `program("chromium")`."""

    def find(need: str) -> Path:
        found = find_program(need)
        assert found is not None, f"mark the test with @pytest.mark.needs({need!r})"
        return found

    return find


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, pytest.TestReport]:
    report = yield
    return _failed_in_ci(report)


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report() -> Generator[None, pytest.CollectReport, pytest.CollectReport]:
    report = yield
    return _failed_in_ci(report)


def _failed_in_ci(report: Report) -> Report:
    """In CI everything is installed, so a skipped test is a fault of the gate."""
    if IN_CI and report.skipped and not hasattr(report, "wasxfail"):
        reason = report.longrepr[2] if isinstance(report.longrepr, tuple) else str(report.longrepr)
        report.outcome = "failed"
        report.longrepr = f"{report.nodeid} was skipped, which CI does not allow: {reason}"
    return report


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    skipped = terminalreporter.stats.get("skipped", [])
    if not skipped:
        return
    terminalreporter.section(f"{len(skipped)} NOT RUN", sep="!", yellow=True, bold=True)
    for report in skipped:
        reason = report.longrepr[2] if isinstance(report.longrepr, tuple) else str(report.longrepr)
        terminalreporter.line(f"{report.nodeid}: {reason.removeprefix('Skipped: ')}", yellow=True)
