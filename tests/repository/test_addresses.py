"""No file says where packages are downloaded from; no page asks another host for anything."""

import re
from pathlib import Path

import pytest

# Written in pieces, so that this file does not name what it looks for.
_HOSTS = ("py" "pi.org", "python" "hosted.org", "registry." "npmjs.org", "registry.yarn" "pkg.com", "deb." "debian.org")
_DOWNLOAD_HOST = re.compile("|".join(map(re.escape, _HOSTS)))
_REQUEST = re.compile(
    r"""(?:\bsrc\s*=\s*["']?|<link\b[^>]*\bhref\s*=\s*["']?|@import\s+|\burl\(\s*["']?)https?://""", re.IGNORECASE
)
_PAGES = {".html", ".css", ".js", ".j2", ".svg"}


def _texts(files: list[Path], root: Path) -> dict[Path, str]:
    texts = {}
    for path in files:
        try:
            texts[path] = (root / path).read_text("utf-8")
        except UnicodeDecodeError:
            continue
    return texts


def test_no_file_names_a_package_registry(project_files: list[Path], root: Path) -> None:
    assert [path for path, text in _texts(project_files, root).items() if _DOWNLOAD_HOST.search(text)] == []


def test_no_page_of_the_library_asks_another_host(project_files: list[Path], root: Path) -> None:
    pages = [path for path in project_files if path.parts[0] == "src" and path.suffix in _PAGES | {".py"}]
    assert [path for path, text in _texts(pages, root).items() if _REQUEST.search(text)] == []


@pytest.mark.parametrize("text", ['<script src="https://a.example/x.js">', "url(https://a.example/f.woff2)"])
def test_a_request_to_another_host_is_seen(text: str) -> None:
    assert _REQUEST.search(text)


def test_vendored_files_carry_their_licence(project_files: list[Path], root: Path) -> None:
    vendored = [
        path for path in project_files
        if path.suffix in {".woff", ".woff2", ".ttf", ".otf"} or path.name.endswith((".min.js", ".min.css"))
    ]
    assert [path for path in vendored if not any((root / path).parent.glob("LICENSE*"))] == []
