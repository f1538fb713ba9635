import shutil
import subprocess
from pathlib import Path

import pytest

from giaoban.exchange.observations import MANIFEST, Fault, ManifestFault, verify_manifest, write_manifest


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "a.csv").write_bytes(b"a")
    (tmp_path / "b số liệu.csv").write_bytes(b"b")
    write_manifest(tmp_path, ["b số liệu.csv", "a.csv"])
    return tmp_path


def test_a_manifest_is_what_sha256sum_reads(folder: Path) -> None:
    assert (folder / MANIFEST).read_text("utf-8") == (
        "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb  a.csv\n"
        "3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d  b số liệu.csv\n"
    )
    program = shutil.which("sha256sum")
    if program:
        subprocess.run([program, "--check", "--strict", "--quiet", MANIFEST], cwd=folder, check=True)


def test_an_untouched_folder_has_no_fault(folder: Path) -> None:
    assert verify_manifest(folder) == []


def test_what_changed_went_or_came_is_told(folder: Path) -> None:
    (folder / "a.csv").write_bytes(b"A")
    (folder / "b số liệu.csv").unlink()
    (folder / "c.csv").write_bytes(b"")
    assert verify_manifest(folder) == [
        ManifestFault("a.csv", Fault.CHANGED),
        ManifestFault("b số liệu.csv", Fault.MISSING),
        ManifestFault("c.csv", Fault.UNLISTED),
    ]


def test_a_manifest_that_leads_out_of_the_folder_is_not_followed(folder: Path) -> None:
    (folder / MANIFEST).write_text(f"{'0' * 64}  ../secret\nnonsense\n", "utf-8")
    assert verify_manifest(folder)[:2] == [ManifestFault("line 1", Fault.MALFORMED), ManifestFault("line 2", Fault.MALFORMED)]


def test_a_folder_without_a_manifest_lacks_it(tmp_path: Path) -> None:
    assert verify_manifest(tmp_path) == [ManifestFault(MANIFEST, Fault.MISSING)]


@pytest.mark.parametrize("name", ["../a", "a/b", "..", MANIFEST, "a\nb"])
def test_a_name_that_is_none_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(ValueError, match="cannot stand in a manifest"):
        write_manifest(tmp_path, [name])
