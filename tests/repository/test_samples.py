"""The samples are there, in every format that is read, and the demo reads them."""

from pathlib import Path

SUFFIXES = {".txt", ".md", ".html", ".docx", ".pdf", ".xlsx", ".odt", ".eml"}


def _samples(root: Path) -> list[Path]:
    files = sorted((root / "samples").iterdir())
    return [path for path in files if path.suffix in SUFFIXES and path.name != "README.md"]


def test_there_are_samples_in_every_format(root: Path) -> None:
    samples = _samples(root)
    assert len(samples) >= 15
    assert {path.suffix for path in samples} == SUFFIXES


def test_the_page_about_the_samples_names_each_of_them(root: Path) -> None:
    page = (root / "samples/README.md").read_text("utf-8")
    assert [path.name for path in _samples(root) if path.name not in page] == []
