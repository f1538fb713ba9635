"""The layers of the design hold."""

import subprocess
import sys
import tomllib
from pathlib import Path


def test_every_import_goes_down_the_layers(root: Path) -> None:
    command = [Path(sys.executable).with_name("lint-imports"), "--no-cache"]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_contract_names_every_package_once_and_is_exhaustive(root: Path) -> None:
    contracts = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"]["contracts"]
    (layers,) = [contract for contract in contracts if contract.get("containers") == ["giaoban"]]
    named = [name.strip(" ()") for layer in layers["layers"] for name in layer.split("|")]
    packages = {path.parent.name for path in (root / "src/giaoban").glob("*/__init__.py")}
    assert len(named) == len(set(named))
    assert packages - set(named) == set()
    assert layers["exhaustive"]
