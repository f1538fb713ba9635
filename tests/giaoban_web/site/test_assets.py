"""What is served is what was fetched, and pages load nothing but it."""

from __future__ import annotations

import hashlib
import json
import re
from pathlib import Path

import yaml

import giaoban_web.site

SITE = Path(giaoban_web.site.__file__).parent
VENDOR = SITE / "static" / "vendor"


def test_every_vendored_file_is_the_one_of_its_manifest_with_a_licence_beside_it() -> None:
    manifest = json.loads((VENDOR / "manifest.json").read_text("utf-8"))
    listed = {name: digest for package in manifest.values() for name, digest in package["files"].items()}
    found = {
        path.relative_to(VENDOR).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in VENDOR.rglob("*")
        if path.is_file() and path.name != "manifest.json"
    }
    assert found == listed
    assert [name for name, package in manifest.items() if not any("LICENSE" in file for file in package["files"])] == []


def test_the_manifest_has_the_versions_that_are_asked_for() -> None:
    asked = yaml.safe_load((SITE / "assets" / "packages.yaml").read_text("utf-8"))["packages"]
    manifest = json.loads((VENDOR / "manifest.json").read_text("utf-8"))
    assert {name: package["version"] for name, package in manifest.items()} == {package["name"]: str(package["version"]) for package in asked}


def test_all_of_it_is_a_few_megabytes() -> None:
    assert sum(path.stat().st_size for path in (SITE / "static").rglob("*") if path.is_file()) < 3_000_000


def test_no_template_has_an_inline_script_or_style_or_names_another_host() -> None:
    faults = []
    for file in sorted(SITE.parent.rglob("*.html")):
        text = file.read_text("utf-8")
        inline = re.findall(r'<script(?![^>]*(?:src=|type="application/json"))|<style|\sstyle="|\son[a-z]+="|(?:src|href)="(?:https?:)?//', text)
        faults += [(file.name, found) for found in inline]
    assert faults == []


def test_every_icon_a_template_shows_is_in_the_sprite() -> None:
    sprite = set(re.findall(r'<symbol id="([^"]+)"', (VENDOR / "icons" / "sprite.svg").read_text("utf-8")))
    shown = {name for file in SITE.parent.rglob("*.html") for name in re.findall(r'(?:{% icon|icon=)\s*"([\w-]+)"', file.read_text("utf-8"))}
    assert shown - sprite == set()
