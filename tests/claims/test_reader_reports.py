"""Reading whole reports: those written for this test, the samples, and the real ones where they are at hand."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from tests.claims.measure import facts_in, measure

from giaoban.claims import read
from giaoban.documents import open_document, open_documents

REPORTS = Path(__file__).parent / "reports"
ROOT = Path(__file__).parents[2]
REAL = ROOT.parent / "shared" / "reports"


def readings(texts: list[Path], facts: Path):
    for path in texts:
        known = facts_in(facts / f"{path.stem}.facts.jsonl")
        for document in open_documents(path):
            part = document.name.removeprefix(f"{path}/") if document.name != str(path) else None
            yield [fact for fact in known if fact.get("part") == part], document.text, list(read(document).claims)


def test_the_reports_written_for_this_test_are_read_nearly_whole():
    found = measure(list(readings(sorted(REPORTS.glob("*.txt")), REPORTS)))

    assert found.levels >= 0.98, (found.missed, found.false)
    assert found.changes >= 0.96
    assert found.periods >= 0.97
    assert found.bases >= 0.97
    assert found.qualifiers >= 0.98


def test_the_samples_are_read_nearly_whole_in_every_format():
    texts = sorted(path for path in (ROOT / "samples").iterdir() if path.is_file() and path.stem != "README")
    texts = [path for path in texts if "-quet-" not in path.name]

    found = measure(list(readings(texts, ROOT / "tests" / "samples")))

    assert len(texts) == 14
    assert found.levels >= 0.97, (found.missed, found.false)
    assert found.changes >= 0.95
    assert found.periods >= 0.93
    assert found.bases >= 0.95
    assert found.qualifiers >= 0.95


@pytest.mark.needs("tesseract")
def test_the_scanned_sample_is_read_whole():
    found = measure(list(readings([ROOT / "samples" / "cong-van-quet-thang-6-2024.pdf"], ROOT / "tests" / "samples")))

    assert (found.missed, found.false) == ((), ())
    assert (found.changes, found.periods, found.bases, found.qualifiers) == (1, 1, 1, 1)


@pytest.mark.skipif(not REAL.is_dir(), reason="the real reports are not at hand")
def test_the_real_reports_reach_the_bounds_of_the_contract():
    script = REAL.parent / "score_reading.py"
    reader = f"{Path(sys.executable).with_name('giaoban')} read - --format jsonl"
    bounds = ["level_f1=0.97", "change_f1=0.95", "basis=0.95", "qualifier=0.92", "series=0.93"]

    done = subprocess.run(
        [sys.executable, str(script), str(REAL), "--reader", reader, "--min", *bounds],
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 0, done.stdout


def test_every_claim_of_the_reports_quotes_the_text_at_its_span_within_one_line():
    for path in sorted(REPORTS.glob("*.txt")):
        document = open_document(path)
        for claim in read(document).claims:
            assert claim.quote == document.text[claim.start : claim.end]
            assert "\n" not in claim.quote
            first, last = claim.figure
            assert claim.start <= first < last <= len(document.text)


def test_the_facts_of_the_reports_are_well_formed():
    keys = {
        "id",
        "quote",
        "subject",
        "value",
        "unit",
        "counted",
        "of",
        "qualifier",
        "period",
        "area",
        "status",
        "changes",
    }
    for path in sorted(REPORTS.glob("*.facts.jsonl")):
        text = open_document(path.with_name(path.name.replace(".facts.jsonl", ".txt"))).text
        for line in path.read_text("utf-8").splitlines():
            fact = json.loads(line)
            assert keys <= fact.keys()
            assert text.count(fact["quote"]) == 1
