"""The optional programs of the system that tests may run."""

from __future__ import annotations

import shutil
from pathlib import Path

# What a test asks for: the names the program goes by, the folders to look in beside PATH, Debian's package.
PROGRAMS: dict[str, tuple[tuple[str, ...], str, str]] = {
    "chromium": (("chromium", "chromium-browser", "google-chrome"), "", "chromium"),
    "soffice": (("soffice", "libreoffice"), "", "libreoffice-writer-nogui"),
    "tesseract": (("tesseract",), "", "tesseract-ocr tesseract-ocr-vie"),
    "postgresql": (("initdb",), "/usr/lib/postgresql/*/bin", "postgresql"),
}


def find_program(need: str) -> Path | None:
    """The path of a program by the name tests know it by, e.g. `/usr/bin/chromium`; None where it is missing."""
    names, folders, _ = PROGRAMS[need]
    for name in names:
        if found := shutil.which(name):
            return Path(found)
        if folders:
            for folder in sorted(Path("/").glob(folders.lstrip("/")), reverse=True):
                if (folder / name).is_file():
                    return folder / name
    return None
