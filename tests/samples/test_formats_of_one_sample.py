"""One sample saved in every format by real programs states the same figures; so does one annex."""

from __future__ import annotations

import re
import subprocess
from collections import Counter
from collections.abc import Callable
from datetime import date
from email.message import EmailMessage
from html import escape
from pathlib import Path

import pypdfium2
import pytest

from giaoban.claims import Claim, read
from giaoban.documents import open_document

SAMPLES = Path(__file__).parents[2] / "samples"
REPORT = SAMPLES / "bao-cao-quy-ii-2021.txt"
ANNEX = SAMPLES / "phu-luc-thang-7-2024.xlsx"
CSV = "csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,false,true"  # semicolons, UTF-8, figures as shown
Program = Callable[[str], Path]


def stated(path: Path, published: date | None = None, quotes: bool = True) -> list[tuple[object, ...]]:
    """What each claim of a file states, without the places it states it at."""
    return [_stated(claim, quotes) for claim in read(open_document(path, published=published)).claims]


def _stated(claim: Claim, quotes: bool) -> tuple[object, ...]:
    changes = tuple((c.percent, c.absolute, c.times, c.direction, c.basis, c.base_value) for c in claim.changes)
    quote = re.sub(r"\s+", " ", claim.quote) if quotes else None
    return (
        claim.value, claim.unit, claim.counted, claim.of, claim.qualifier, claim.period, claim.area, claim.status,
        claim.indicator, changes, quote,
    )  # fmt: skip


def converted(program: Program, source: Path, to: str, folder: Path, *options: str) -> Path:
    profile = f"-env:UserInstallation=file://{folder}/profile"
    command = [str(program("soffice")), "--headless", profile, *options, "--convert-to", to, "--outdir", str(folder)]
    subprocess.run([*command, str(source)], check=True, capture_output=True)
    return folder / f"{source.stem}.{to.partition(':')[0]}"


def page(folder: Path) -> Path:
    """The sample as a web page."""
    lines = REPORT.read_text("utf-8").split("\n")[1:]
    body = "\n".join(f"<p>{escape(line)}</p>" for line in lines if line.strip())
    style = "<style>body{font-family:'Liberation Serif';font-size:13pt}</style>"
    path = folder / "bao-cao.html"
    path.write_text(f"<html lang='vi'><head><meta charset='utf-8'>{style}</head><body>{body}</body></html>", "utf-8")
    return path


def saved(suffix: str, folder: Path, program: Program) -> Path:
    text = REPORT.read_text("utf-8").split("\n", 1)[1]
    path = folder / f"bao-cao.{suffix}"
    if suffix == "md":
        path.write_text(re.sub(r"\n+", "\n\n", text), "utf-8")
    elif suffix == "eml":
        message = EmailMessage()
        message["Subject"], message["From"], message["Date"] = "Báo cáo", "a@example.vn", "Mon, 05 Jul 2021 08:00:00 +0700"
        message.set_content(text)
        path.write_bytes(message.as_bytes())
    elif suffix == "html":
        page(folder)
    elif suffix == "chromium.pdf":
        options = ["--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer", f"--print-to-pdf={path}"]
        subprocess.run([str(program("chromium")), *options, page(folder).as_uri()], check=True, capture_output=True)
    else:
        filters = {"docx": "docx:MS Word 2007 XML", "doc": "doc:MS Word 97", "pdf": "pdf:writer_pdf_Export"}
        to = filters.get(suffix, suffix)
        return converted(program, page(folder), to, folder, "--infilter=HTML (StarWriter)")
    return path


WITH_OFFICE = [pytest.param(suffix, marks=pytest.mark.needs("soffice")) for suffix in ("docx", "odt", "rtf", "pdf", "doc")]
PRINTED = pytest.param("chromium.pdf", marks=pytest.mark.needs("chromium"))


@pytest.mark.parametrize("suffix", ["md", "html", "eml", *WITH_OFFICE, PRINTED])
def test_a_sample_states_the_same_in_every_format(suffix: str, tmp_path: Path, program: Program) -> None:
    published = date(2021, 7, 5)
    assert stated(saved(suffix, tmp_path, program), published) == stated(REPORT)


@pytest.mark.needs("soffice")
@pytest.mark.needs("tesseract")
def test_a_scan_of_a_sample_loses_at_most_one_figure_in_fifty(tmp_path: Path, program: Program) -> None:
    printed = pypdfium2.PdfDocument(saved("pdf", tmp_path, program))
    pictures = [page.render(scale=200 / 72, grayscale=True).to_pil() for page in printed]
    scan = tmp_path / "quet.pdf"
    pictures[0].save(scan, save_all=True, append_images=pictures[1:], resolution=200)

    wanted = Counter(each[:-1] for each in stated(REPORT))
    found = Counter(each[:-1] for each in stated(scan, date(2021, 7, 5)))

    assert sum((wanted - found).values()) <= 0.02 * sum(wanted.values()), wanted - found


@pytest.mark.needs("soffice")
@pytest.mark.parametrize("suffix", ["xls", "ods", "csv", "html", "pdf", "docx"])
def test_an_annex_states_the_same_in_every_format(suffix: str, tmp_path: Path, program: Program) -> None:
    if suffix == "docx":
        web = converted(program, ANNEX, "html", tmp_path)
        file = converted(program, web, "docx:MS Word 2007 XML", tmp_path, "--infilter=HTML (StarWriter)")
    else:
        file = converted(program, ANNEX, CSV if suffix == "csv" else suffix, tmp_path)
    assert stated(file, quotes=False) == stated(ANNEX, quotes=False)
