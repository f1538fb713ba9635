"""Fetches the files of `packages.yaml` into `static/vendor`, with their licences and a manifest. `make assets` runs it.

It needs npm, and asks the package index npm is set up for. Every archive must have the integrity that is written down;
`--renew` writes down that of new versions.
"""

from __future__ import annotations

import base64
import hashlib
import json
import re
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import yaml

HERE = Path(__file__).resolve().parent
PACKAGES = HERE / "packages.yaml"
TARGET = HERE.parent / "static" / "vendor"
_SVG = "{http://www.w3.org/2000/svg}"


def main(arguments: list[str]) -> int:
    """Fetch everything; 1 where an archive is not the one that was written down."""
    packages = yaml.safe_load(PACKAGES.read_text("utf-8"))["packages"]
    manifest: dict[str, Any] = {}
    with tempfile.TemporaryDirectory() as folder:
        for package in packages:
            archive = _fetch(package, Path(folder))
            found = _integrity(archive)
            if "--renew" in arguments:
                _write_down(package, found)
            elif found != package["integrity"]:
                print(f"{package['name']}: {found}, not {package['integrity']}", file=sys.stderr)  # noqa: T201
                return 1
            written = _take(package, archive)
            manifest[package["name"]] = {
                "version": str(package["version"]),
                "licence": package["licence"],
                "files": {name: hashlib.sha256((TARGET / name).read_bytes()).hexdigest() for name in sorted(written)},
            }
    (TARGET / "manifest.json").write_text(json.dumps(manifest, indent=2) + "\n", "utf-8")
    return 0


def _fetch(package: dict[str, Any], folder: Path) -> Path:
    command = ["npm", "pack", "--silent", f"{package['name']}@{package['version']}"]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=True)  # noqa: S603
    return folder / done.stdout.split()[-1]


def _integrity(archive: Path) -> str:
    return "sha512-" + base64.b64encode(hashlib.sha512(archive.read_bytes()).digest()).decode()


def _write_down(package: dict[str, Any], integrity: str) -> None:
    lines = PACKAGES.read_text("utf-8").splitlines(keepends=True)
    place = next(i for i, line in enumerate(lines) if line.strip().replace('"', "") == f"- name: {package['name']}")
    at = next(i for i in range(place, len(lines)) if lines[i].lstrip().startswith("integrity:"))
    lines[at] = f'    integrity: "{integrity}"\n'
    PACKAGES.write_text("".join(lines), "utf-8")


def _take(package: dict[str, Any], archive: Path) -> list[str]:
    written = []
    with tarfile.open(archive) as opened:

        def content(name: str) -> bytes:
            member = opened.extractfile(f"package/{name}")
            assert member is not None, name
            return member.read()

        for source, target in package["files"].items():
            data = content(source)
            if target.endswith((".js", ".css")):  # no map is served, so none is named
                lines = data.decode().splitlines(keepends=True)
                text = "".join(line for line in lines if "sourceMappingURL=" not in line[:40])
                data = (_as_script(text, *package["wrap"]) if "wrap" in package else text).encode()
            (TARGET / target).parent.mkdir(parents=True, exist_ok=True)
            (TARGET / target).write_bytes(data)
            written.append(target)
        if name := package.get("licence_text"):
            (TARGET / name / "LICENSE").write_bytes((HERE / "licences" / f"{name}.txt").read_bytes())
            written.append(f"{name}/LICENSE")
        if icons := package.get("icons"):
            (TARGET / "icons").mkdir(parents=True, exist_ok=True)
            (TARGET / "icons/sprite.svg").write_text(
                _sprite({name: content(f"icons/outline/{name}.svg") for name in icons})
            )
            written.append("icons/sprite.svg")
    return written


def _as_script(module: str, imported: str, held_by: str) -> str:
    """A module with one import and one export as a plain script: its export becomes a global."""
    body, imports = re.subn(rf"import (\{{[^}}]+\}}) from '{imported}';", rf"const \1 = {held_by};", module)
    body, exports = re.subn(r"export \{ (\w+) as (\w+) \};", r"globalThis.\2 = \1;", body)
    assert (imports, exports) == (1, 1), "the module is not of the form this was written for"
    return f"(() => {{\n'use strict';\n{body}}})();\n"


def _sprite(icons: dict[str, bytes]) -> str:
    """One SVG with a symbol an icon; colours and strokes come from the page."""
    ElementTree.register_namespace("", _SVG.strip("{}"))
    root = ElementTree.Element(f"{_SVG}svg")
    for name, data in sorted(icons.items()):
        symbol = ElementTree.SubElement(root, f"{_SVG}symbol", {"id": name, "viewBox": "0 0 24 24"})
        symbol.extend(ElementTree.fromstring(data))  # noqa: S314  (of an archive whose hash is known)
    ElementTree.indent(root, "")
    return ElementTree.tostring(root, encoding="unicode") + "\n"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
