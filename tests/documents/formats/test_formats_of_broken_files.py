"""Files with bytes changed, lost and doubled: each is read or refused in one sentence, and nothing else happens."""

from pathlib import Path
from random import Random
from zipfile import ZipFile

import pytest

from giaoban.documents import UnreadableDocument, document_from_bytes

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
