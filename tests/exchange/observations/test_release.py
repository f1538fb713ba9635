import json
from dataclasses import replace
from pathlib import Path

import pytest
from tests.exchange.observations.making import ABOUT, two

from giaoban.catalogue import load
from giaoban.exchange.observations import formats, verify_manifest, write_release

CATALOGUE = load()


def test_the_formats_are_found_by_their_folder() -> None:
    assert {name: form.suffix for name, form in formats().items()} == {
        "csv": ".csv", "parquet": ".parquet", "sdmx_csv": ".sdmx.csv", "xlsx": ".xlsx",
    }  # fmt: skip


def test_a_release_is_every_format_a_description_and_a_manifest_that_holds(tmp_path: Path) -> None:
    written = write_release(iter(two()), tmp_path, formats().values(), ABOUT, CATALOGUE)
    assert [file.path.name for file in written] == [
        "2023-08.1.csv", "2023-08.1.parquet", "2023-08.1.sdmx.csv", "2023-08.1.xlsx", "2023-08.1.dcat.jsonld", "SHA256SUMS",
    ]  # fmt: skip
    assert verify_manifest(tmp_path) == []
    told = json.loads((tmp_path / "2023-08.1.dcat.jsonld").read_text("utf-8"))
    assert told["dct:temporal"]["dcat:startDate"]["@value"] == "2023-01-01"
    assert told["dct:temporal"]["dcat:endDate"]["@value"] == "2023-08-31"
    assert [(each["dct:title"], each["dcat:byteSize"], each["spdx:checksum"]["spdx:checksumValue"]) for each in told["dcat:distribution"]] == [
        (file.path.name, file.size, file.sha256) for file in written[:4]
    ]  # fmt: skip
    assert told["dct:description"][0] == {
        "@language": "vi", "@value": "Có số liệu giả định, không phản ánh thực tế. Mô tả <thử>",
    }  # fmt: skip


def test_the_same_release_twice_has_the_same_bytes(tmp_path: Path) -> None:
    sums = []
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        written = write_release(two(), tmp_path / name, formats().values(), ABOUT, CATALOGUE)
        sums.append([file.sha256 for file in written])
    assert sums[0] == sums[1]


def test_a_release_that_is_out_is_never_written_over(tmp_path: Path) -> None:
    write_release(two(), tmp_path, [formats()["csv"]], ABOUT, CATALOGUE)
    with pytest.raises(FileExistsError):
        write_release([], tmp_path, [formats()["csv"]], ABOUT, CATALOGUE)
    assert verify_manifest(tmp_path) == []


def test_an_identifier_that_leads_elsewhere_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="cannot name files"):
        write_release([], tmp_path, [], replace(ABOUT, identifier="../x"), CATALOGUE)


def test_an_empty_release_covers_no_time(tmp_path: Path) -> None:
    write_release([], tmp_path, [formats()["csv"]], ABOUT, CATALOGUE)
    assert "dct:temporal" not in json.loads((tmp_path / "2023-08.1.dcat.jsonld").read_text("utf-8"))
