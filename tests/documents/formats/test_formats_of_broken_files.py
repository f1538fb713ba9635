"""Files with bytes changed, lost and doubled: each is read or refused in one sentence, and nothing else happens."""

from io import BytesIO
from pathlib import Path
from random import Random
from zipfile import ZipFile

import pytest
from benchmarks.fuzzing.corpus import corpus
from benchmarks.fuzzing.mutations import mutate

from giaoban.documents import UnreadableDocument, document_from_bytes
from giaoban.documents.bundles import documents_from_bytes
from giaoban.documents.unreadable import Unforeseen

FILES = Path(__file__).parents[1] / "files"


def broken(data, random):
    changed = bytearray(data)
    for _ in range(random.choice((1, 3, 20))):
        if len(changed) < 100:
            break
        place = random.randrange(len(changed))
        kind = random.randrange(4)
        if kind == 0:
            changed[place] = random.randrange(256)
        elif kind == 1:
            del changed[place : place + random.randrange(1, 50)]
        elif kind == 2:
            changed[place:place] = changed[: random.randrange(1, 80)]
        else:
            del changed[max(1, place) :]
    return bytes(changed)


def repacked(path, random, folder):
    """A packed file whose parts are broken but packed rightly."""
    made = folder / path.name
    with ZipFile(path) as old, ZipFile(made, "w") as new:
        for name in old.namelist():
            content = old.read(name)
            new.writestr(name, broken(content, random) if content and random.random() < 0.4 else content)
    return made.read_bytes()


def outcome(data, name):
    try:
        return "read" if document_from_bytes(data, name).blocks else "empty"
    except UnreadableDocument as error:
        return error.message("vi")


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize(
    "name",
    ["bao-cao.docx", "bao-cao.odt", "bao-cao.pdf", "bao-cao.rtf", "phu-luc.xlsx", "phu-luc.xls", "phu-luc.ods"],
)
def test_a_broken_file_is_read_or_refused_in_one_sentence(name, seed, tmp_path):
    random = Random(f"{name}{seed}")  # noqa: S311  (no secret)
    path = FILES / name
    files = [broken(path.read_bytes(), random) for _ in range(4)]
    if path.read_bytes().startswith(b"PK"):
        files += [repacked(path, random, tmp_path) for _ in range(4)]
    for data in files:
        assert outcome(data, name).startswith(("read", f"Không đọc được “{name}”"))


@pytest.mark.parametrize("suffix", sorted(corpus()))
def test_a_file_changed_at_random_is_read_or_refused_by_a_reader_that_foresaw_it(suffix):
    files = corpus()[suffix]
    for seed in range(6):
        random = Random(f"{suffix}{seed}")  # noqa: S311  (no secret)
        found = refusals(mutate(random.choice(files), random, files), f"a{suffix}")
        assert [each for each in found if isinstance(each, Unforeseen) or "\n" in each.message()] == []


def refusals(data, name):
    try:
        return [fault for document in documents_from_bytes(data, name) for fault in document.faults]
    except UnreadableDocument as refusal:
        return [refusal]


def test_chains_of_sectors_that_are_circles_end_in_one_sentence():
    data = bytearray((FILES / "phu-luc.xls").read_bytes())
    table = 512 * (1 + int.from_bytes(data[60:64], "little"))  # the first sector of the table of short ones
    data[table : table + 512] = bytes(512)  # every short sector is followed by the first
    assert outcome(bytes(data), "a.xls") == (
        f"Không đọc được “a.xls”, trong {len(data)} byte nhận được: tệp .xls bị hỏng hoặc bị cắt cụt; "
        "hãy xin nơi gửi gửi lại tệp."
    )


def test_a_part_of_another_kind_than_it_should_be_ends_in_one_sentence():
    with ZipFile(FILES / "bao-cao.docx") as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    parts["[Content_Types].xml"] = parts["[Content_Types].xml"].replace(b"wordprocessingml.styles+xml", b"x.styles+xml")
    made = BytesIO()
    with ZipFile(made, "w") as new:
        for name, content in parts.items():
            new.writestr(name, content)
    assert outcome(made.getvalue(), "a.docx") == (
        "Không đọc được “a.docx”, phần “word/document.xml”: cấu trúc tệp Word bị hỏng; hãy xin nơi gửi gửi lại tệp."
    )
