import re
from pathlib import Path

import pytest
from tests.commands.conftest import Call

from giaoban.catalogue import load


def _codes(text: str) -> list[str]:
    return re.findall(r"^ +([a-z]+\.\w+)", text, re.MULTILINE)


def test_every_indicator_is_listed_once(giaoban: Call) -> None:
    listed = giaoban("catalogue", "list").text
    assert _codes(listed) == list(load().indicators)
    assert listed.splitlines()[-1] == f"{len(load().indicators)} chỉ tiêu"


def test_a_domain_lists_its_own(giaoban: Call) -> None:
    codes = _codes(giaoban("catalogue", "list", "--domain", "post").text)
    assert codes == [code for code in load().indicators if code.startswith("post.")]


@pytest.mark.parametrize("words", [["bang rong co dinh", "toc do"], ["băng rộng cố định", "TỐC ĐỘ"]])
def test_words_are_found_with_and_without_accents(giaoban: Call, words: list[str]) -> None:
    codes = _codes(giaoban("catalogue", "list", *words).text)
    assert "telecom.fixed_broadband_speed" in codes
    assert "telecom.fixed_broadband_subscribers" not in codes


def test_wrong_accents_find_nothing(giaoban: Call) -> None:
    assert giaoban("catalogue", "list", "bằng rống").text == "0 chỉ tiêu\n"


def test_an_indicator_is_shown_whole(giaoban: Call) -> None:
    shown = giaoban("catalogue", "show", "telecom.fixed_broadband_subscribers", "--lang", "en").text
    indicator = load().indicators["telecom.fixed_broadband_subscribers"]
    lines = {line[:20].strip(): line[20:].strip() for line in shown.splitlines()}
    assert (lines["Code"], lines["Vietnamese name"], lines["English name"]) == (
        indicator.code,
        indicator.name_vi,
        indicator.name_en,
    )
    assert all(alias in shown for alias in indicator.aliases)


def test_faults_are_told_with_file_line_and_remedy(giaoban: Call, tmp_path: Path) -> None:
    folder = tmp_path / "indicators"
    folder.mkdir()
    (folder / "own.yaml").write_text("post.own:\n  name_vi: Riêng\n", encoding="utf-8")
    outcome = giaoban("catalogue", "validate", tmp_path)
    assert outcome.status == 3
    assert any(line.startswith(f"{folder / 'own.yaml'}:1: ") for line in outcome.text.splitlines())
