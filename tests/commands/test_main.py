import subprocess
import sys

import pytest
from tests.commands.conftest import Call

from giaoban import __version__
from giaoban.commands.language import of_locale, said, speak


def test_the_version_is_printed(giaoban: Call) -> None:
    assert giaoban("--version").text == f"giaoban {__version__}\n"


@pytest.mark.parametrize(
    ("environ", "language"),
    [
        ({}, "vi"),
        ({"LANG": "en_GB.UTF-8"}, "en"),
        ({"LANG": "vi_VN.UTF-8"}, "vi"),
        ({"LANG": "C.UTF-8"}, "vi"),
        ({"LC_ALL": "vi_VN", "LANG": "en_US"}, "vi"),
        ({"LC_ALL": "", "LC_MESSAGES": "en_US", "LANG": "vi_VN"}, "en"),
    ],
)
def test_the_language_is_english_only_where_the_locale_names_it(environ: dict[str, str], language: str) -> None:
    assert of_locale(environ) == language


def test_sentences_follow_the_language_spoken() -> None:
    speak("en")
    assert said("xong", "done") == "done"
    speak("vi")
    assert said("xong", "done") == "xong"


def test_the_help_is_in_vietnamese_unless_english_is_chosen(giaoban: Call) -> None:
    vietnamese, english = giaoban("--help"), giaoban("--lang", "en", "--help")
    assert [line.strip() for line in vietnamese.text.splitlines() if line.strip()][:2] == [
        "Cách dùng: giaoban [TÙY CHỌN] LỆNH [THAM SỐ]...",
        "Đọc báo cáo tiếng Việt thành các số liệu có trích dẫn.",
    ]
    assert [line.strip() for line in english.text.splitlines() if line.strip()][:2] == [
        "Usage: giaoban [OPTIONS] COMMAND [ARGUMENTS]...",
        "Read Vietnamese reports into cited figures.",
    ]
    assert giaoban().text == vietnamese.text


@pytest.mark.parametrize("command", ["read", "text", "explain", "catalogue"])
def test_the_language_may_be_chosen_after_the_command_too(giaoban: Call, command: str) -> None:
    assert giaoban(command, "--help", "--lang=en").text.startswith(f"Usage: giaoban {command} [OPTIONS]")


@pytest.mark.parametrize(
    ("arguments", "vi", "en"),
    [
        (
            ["reed"],
            "Không có lệnh 'reed'; các lệnh: read, text, explain, check, directives, backup, check-deploy, load, reload-catalogue, restore, serve, setup, worker, catalogue, audit, release, review. Xem 'giaoban --help'.",
            "There is no command 'reed'; there are: read, text, explain, check, directives, backup, check-deploy, load, reload-catalogue, restore, serve, setup, worker, catalogue, audit, release, review. See 'giaoban --help'.",
        ),
        (["read"], "Thiếu ĐƯỜNG_DẪN. Xem 'giaoban read --help'.", "PATH is missing. See 'giaoban read --help'."),
        (
            ["text", "a", "b"],
            "Thừa tham số, hoặc tham số không đúng chỗ. Xem 'giaoban text --help'.",
            "There are arguments too many, or out of place. See 'giaoban text --help'.",
        ),
        (
            ["read", "a", "--format", "pdf"],
            "--format: không có dạng 'pdf'; hãy chọn một trong: table, jsonl, csv, xlsx, html, parquet. "
            "Xem 'giaoban read --help'.",
            "--format: there is no form 'pdf'; choose one of: table, jsonl, csv, xlsx, html, parquet. "
            "See 'giaoban read --help'.",
        ),
        (
            ["read", "a", "--published", "31/2/2023"],
            "--published: '31/2/2023' không phải là một ngày; hãy viết như 2023-08-31 hoặc 31/8/2023. "
            "Xem 'giaoban read --help'.",
            "--published: '31/2/2023' is not a date; write it as 2023-08-31 or 31/8/2023. See 'giaoban read --help'.",
        ),
        (
            ["catalogue", "show", "post.revenu"],
            "MÃ: không có chỉ tiêu 'post.revenu'. Có phải ý bạn là post.revenue",
            "CODE: there is no indicator 'post.revenu'. Did you mean post.revenue",
        ),
    ],
)
def test_a_wrong_call_is_told_in_one_sentence_with_its_remedy(
    giaoban: Call, arguments: list[str], vi: str, en: str
) -> None:
    for language, sentence in (("vi", vi), ("en", en)):
        outcome = giaoban("--lang", language, *arguments)
        assert (outcome.status, outcome.out) == (2, b"")
        assert outcome.err.startswith(sentence)
        assert outcome.err.count("\n") == 1


def test_an_unknown_language_is_a_wrong_call(giaoban: Call) -> None:
    outcome = giaoban("--lang", "fr", "--version")
    assert (outcome.status, outcome.err) == (2, "--lang nhận vi hoặc en, không nhận 'fr'.\n")


def test_whoever_stops_reading_gets_no_complaint() -> None:
    program = "from giaoban.commands.main import main; main(['catalogue', 'list'])"
    script = f'{sys.executable} -c "{program}" | true; echo ${{PIPESTATUS[0]}}'
    done = subprocess.run(["bash", "-c", script], capture_output=True, text=True, check=True)
    assert done.stderr == ""
    assert done.stdout in ("141\n", "0\n")
