"""The locks hold what pyproject.toml asks for: pinned, with hashes, naming no address."""

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

LOCKS = {
    "giaoban": [],
    "site": ["site"],
    "develop": ["cluster", "site", "develop"],
    "docs": ["docs"],
    "bench": ["bench"],
}
_PIN = re.compile(r"^([A-Za-z0-9._-]+)==(\S+)((?: \\\n    --hash=sha256:[0-9a-f]{64})+)$", re.MULTILINE)


def _pins(text: str) -> dict[str, str]:
    return {canonicalize_name(name): version for name, version, _ in _PIN.findall(text)}


@pytest.fixture(scope="module")
def texts(root: Path) -> dict[str, str]:
    return {name: (root / f"requirements/{name}.lock").read_text("utf-8") for name in LOCKS}


@pytest.fixture(scope="module")
def project(root: Path) -> dict[str, object]:
    read: dict[str, object] = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))
    return read


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_has_every_requirement_at_a_version_it_allows(lock, texts, project) -> None:
    wanted = [*project["project"]["dependencies"], *project["build-system"]["requires"]]
    for extra in LOCKS[lock]:
        wanted += project["project"]["optional-dependencies"][extra]
    pins = _pins(texts[lock])
    for line in wanted:
        requirement = Requirement(line)
        assert pins.get(canonicalize_name(requirement.name), "none") in requirement.specifier, f"{lock}.lock: {line}"


@pytest.mark.parametrize("lock", LOCKS)
def test_every_line_of_a_lock_is_a_pin_with_hashes_or_a_comment(lock, texts) -> None:
    left = _PIN.sub("", texts[lock])
    assert [line for line in left.splitlines() if line.strip() and not line.lstrip().startswith("#")] == []
    assert "://" not in texts[lock]


def test_all_locks_agree_on_every_version(texts) -> None:
    versions: dict[str, set[str]] = {}
    for text in texts.values():
        for name, version in _pins(text).items():
            versions.setdefault(name, set()).add(version)
    assert {name: found for name, found in versions.items() if len(found) > 1} == {}
