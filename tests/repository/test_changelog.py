"""The changelog knows the version."""

import re
from pathlib import Path

import giaoban


def test_the_newest_version_of_the_changelog_is_the_package_s(root: Path) -> None:
    text = (root / "CHANGELOG.md").read_text("utf-8")
    versions = re.findall(r"^## \[(\d[^\]]*)\] - \d{4}-\d{2}-\d{2}$", text, re.MULTILINE)
    assert versions[0] == giaoban.__version__
