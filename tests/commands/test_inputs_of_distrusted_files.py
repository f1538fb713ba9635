"""Calls with one good file and one no reader may trust: the good one is read, the other gets one sentence."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.commands.conftest import Call
from tests.documents import distrusted as made

WORD, SHEET = "word/document.xml", "xl/worksheets/sheet1.xml"
AGAIN = ("hãy xin nơi gửi gửi lại tệp", "ask the sender for the file again")
EMPTY = ("tệp không có nội dung chữ nào; hãy kiểm tra xem có gửi nhầm tệp không",
         "the file holds no text; check whether the right file was sent")  # fmt: skip
LOCKED = ("tệp có đặt mật khẩu; hãy gỡ mật khẩu rồi lưu lại",
          "the file is locked with a password; take the password off and save it again")  # fmt: skip
ENTITIES = ("có khai báo thực thể XML mà tệp {} không bao giờ có; " + AGAIN[0],
            "it declares XML entities, which no {} file does; " + AGAIN[1])  # fmt: skip
CUT = ("trong {0} byte nhận được: {1} bị hỏng hoặc bị cắt cụt; " + AGAIN[0],
       "in the {0} bytes received: the {2} file is damaged or cut off; " + AGAIN[1])  # fmt: skip
BOMB = ("khi giải nén tệp lớn tới 400 MB, quá mức cho phép 300 MB; không nên mở tệp này nếu không rõ nguồn gốc",
        "it would unpack to 400 MB, more than the 300 MB allowed; do not open it unless you know where it comes from")  # fmt: skip
TOO_MUCH = ("hãy tách thành nhiều tệp nhỏ hơn, hoặc đừng mở nếu không rõ nguồn gốc",
            "split it into smaller files, or do not open it unless you know where it comes from")  # fmt: skip
NESTED = ("các phần lồng nhau quá sâu; hãy mở tệp, bỏ bớt các lớp lồng nhau rồi lưu lại",
          "its parts are nested too deeply; open it, take layers out and save it again")  # fmt: skip


def half(name: str) -> bytes:
    whole = made.original(name)
    return whole[: len(whole) // 2]


def cut(name: str, vi: str, en: str) -> tuple[str, Callable[[], bytes], str, str]:
    length = len(half(name))
    return (
        f"a{Path(name).suffix}",
        lambda: half(name),
        f", {CUT[0].format(length, vi, en)}",
        f", {CUT[1].format(length, vi, en)}",
    )


def merged_everywhere() -> bytes:
    sheet = made.part_of("phu-luc.xlsx", SHEET)
    return made.replaced("phu-luc.xlsx", {
        SHEET: sheet[: sheet.index("<mergeCells")] + "<mergeCells><mergeCell ref='A1:XFD1048576'/></mergeCells></worksheet>"
    })  # fmt: skip


CASES: list[tuple[str, Callable[[], bytes], str, str]] = [
    *((f"a.{suffix}", bytes, f": {EMPTY[0]}", f": {EMPTY[1]}")
      for suffix in ("txt", "md", "html", "docx", "odt", "rtf", "pdf", "xlsx", "xls", "ods", "csv", "eml", "zip", "doc")),
    *((f"a.{suffix}", lambda: made.original("bao-cao.pdf"),
       f", byte 0: tên tệp có đuôi .{suffix} nhưng nội dung là tệp PDF; hãy đổi đuôi tệp thành .pdf hoặc xin bản .docx",
       f", byte 0: it is named .{suffix} but is really a PDF file; rename it to .pdf or ask for the .docx")
      for suffix in ("txt", "md", "html", "docx", "odt", "rtf", "xlsx", "xls", "ods", "csv", "eml", "zip", "doc")),
    *((f"a.{suffix}", made.garbage,
       f", byte 0: tên tệp có đuôi .{suffix} nhưng nội dung là dữ liệu nhị phân không rõ loại; {AGAIN[0]}",
       f", byte 0: it is named .{suffix} but is really binary data of an unknown kind; {AGAIN[1]}")
      for suffix in ("docx", "odt", "rtf", "pdf", "xlsx", "xls", "ods", "zip", "doc")),
    *((f"khoa.{suffix}", lambda suffix=suffix: made.original(f"khoa.{suffix}"), f": {LOCKED[0]}", f": {LOCKED[1]}")
      for suffix in ("pdf", "odt", "ods", "xls", "doc")),
    cut("bao-cao.docx", "tệp .docx", ".docx"), cut("bao-cao.odt", "tệp .odt", ".odt"), cut("bao-cao.pdf", "tệp PDF", "PDF"),
    cut("phu-luc.xlsx", "tệp .xlsx", ".xlsx"), cut("phu-luc.ods", "tệp .ods", ".ods"), cut("phu-luc.xls", "tệp .xls", ".xls"),
    cut("bao-cao.doc", "tệp .doc", ".doc"),
    ("a.docx", lambda: made.swollen("bao-cao.docx", "word/b.xml"), f", phần “word/b.xml”: {BOMB[0]}", f", part “word/b.xml”: {BOMB[1]}"),
    ("a.xlsx", lambda: made.swollen("phu-luc.xlsx", "xl/b.xml"), f", phần “xl/b.xml”: {BOMB[0]}", f", part “xl/b.xml”: {BOMB[1]}"),
    ("a.ods", lambda: made.swollen("phu-luc.ods", "b.xml"), f", phần “b.xml”: {BOMB[0]}", f", part “b.xml”: {BOMB[1]}"),
    ("a.docx", lambda: made.laughing("bao-cao.docx", WORD),
     f", phần “{WORD}”: {ENTITIES[0].format('Word')}", f", part “{WORD}”: {ENTITIES[1].format('Word')}"),
    ("a.docx", lambda: made.with_doctype("bao-cao.docx", WORD, "<!DOCTYPE a [<!ENTITY b 'c'>]>", "utf-16"),
     f", phần “{WORD}”: {ENTITIES[0].format('Word')}", f", part “{WORD}”: {ENTITIES[1].format('Word')}"),
    ("a.docx", lambda: made.replaced("bao-cao.docx", {WORD: b"<?xml version='1.0' encoding='utf-7'?>+ADwAIQ-DOCTYPE a><a/>"}),
     f", phần “{WORD}”: bảng mã của phần này không dùng trong tệp văn phòng; {AGAIN[0]}",
     f", part “{WORD}”: no office file has its encoding; {AGAIN[1]}"),
    ("a.xlsx", lambda: made.reaching_out("phu-luc.xlsx", "xl/workbook.xml"),
     f", phần “xl/workbook.xml”: {ENTITIES[0].format('Excel')}", f", part “xl/workbook.xml”: {ENTITIES[1].format('Excel')}"),
    ("a.odt", lambda: made.reaching_out("bao-cao.odt", "content.xml", "http://127.0.0.1:9/a"),
     f", phần “content.xml”: {ENTITIES[0].format('LibreOffice')}", f", part “content.xml”: {ENTITIES[1].format('LibreOffice')}"),
    ("a.ods", lambda: made.laughing("phu-luc.ods", "content.xml"),
     f", phần “content.xml”: {ENTITIES[0].format('LibreOffice')}", f", part “content.xml”: {ENTITIES[1].format('LibreOffice')}"),
    ("a.html", lambda: b"<html><body>" + b"<div>" * 50_000 + b"5", f": {NESTED[0]}", f": {NESTED[1]}"),
    ("a.rtf", lambda: b"{\\rtf1 " + b"{" * 50_000 + b"a" + b"}" * 50_001, f": {NESTED[0]}", f": {NESTED[1]}"),
    ("a.pdf", made.pdf_without_pages, f": tệp PDF không có trang nào; {AGAIN[0]}", f": the PDF file has no pages; {AGAIN[1]}"),
    ("a.pdf", made.pdf_in_a_loop, f", trang 1: trang bị hỏng; {AGAIN[0]}", f", page 1: the page is broken; {AGAIN[1]}"),
    ("a.xlsx", merged_everywhere,
     f", phần “{SHEET}”: có 17.179.869.184 ô gộp, quá mức cho phép 2.000.000; {TOO_MUCH[0]}",
     f", part “{SHEET}”: it has 17,179,869,184 merged cells, more than the 2,000,000 allowed; {TOO_MUCH[1]}"),
    ("a.csv", lambda: b",".join([b"1"] * 1_000_000),
     f", dòng 1: có 1.000.000 ô có chữ, quá mức cho phép 1.000; {TOO_MUCH[0]}",
     f", line 1: it has 1,000,000 filled cells, more than the 1,000 allowed; {TOO_MUCH[1]}"),
    ("a.eml", lambda: b"Subject: " + b"a (b) <" * 300_000 + b"\n\nabc",
     f", byte 0: một dòng đầu thư dài 2.100.009 byte; {AGAIN[0]}", f", byte 0: a header is 2,100,009 bytes long; {AGAIN[1]}"),
    ("a.eml", lambda: b"From: a@example.vn\nContent-Type: application/pkcs7-mime\n\nabc",
     ", nội dung thư: thư được mã hóa; hãy mở thư bằng chương trình thư của người nhận rồi lưu lại phần nội dung",
     ", the body: the message is encrypted; open it in its receiver's mail program and save the body"),
    ("a.rtf", lambda: b"{\\rtf1 abc\0}", ", byte 10: tệp chứa dữ liệu nhị phân, không phải văn bản; hãy dùng bản văn bản gốc (.txt, .md, .html, .docx)",
     ", byte 10: the file holds binary data, not text; use the original (.txt, .md, .html, .docx)"),
]  # fmt: skip


def called(giaoban: Call, folder: Path, name: str, data: bytes, *arguments: str) -> tuple[int, list[str], str]:
    """Status, the documents whose figures were printed, and what was said, without the folder's name."""
    (folder / "tot.txt").write_text(made.SENTENCE, encoding="utf-8")
    (folder / name).write_bytes(data)
    outcome = giaoban("read", folder / name, folder / "tot.txt", "--format", "jsonl", *arguments)
    documents = [Path(json.loads(line)["document"]).name for line in outcome.text.splitlines()]
    return outcome.status, documents, outcome.err.replace(f"{folder}/", "")


@pytest.mark.parametrize(("name", "make", "vi", "en"), CASES)
def test_a_bad_file_gets_one_sentence_and_the_good_one_is_read(
    giaoban: Call, tmp_path: Path, name: str, make: Callable[[], bytes], vi: str, en: str
) -> None:
    data = make()
    assert called(giaoban, tmp_path, name, data) == (3, ["tot.txt"], f"Không đọc được “{name}”{vi}.\n")
    assert called(giaoban, tmp_path, name, data, "--lang", "en") == (3, ["tot.txt"], f"Cannot read “{name}”{en}.\n")


@pytest.mark.parametrize("command", ["check", "directives"])
def test_other_commands_say_the_same(giaoban: Call, tmp_path: Path, command: str) -> None:
    (tmp_path / "tot.txt").write_text("Doanh thu đạt 5 tỷ đồng.", encoding="utf-8")
    (tmp_path / "a.docx").write_bytes(made.laughing("bao-cao.docx", WORD))
    outcome = giaoban(command, tmp_path / "a.docx", tmp_path / "tot.txt", "--format", "jsonl")
    sentence = f"Không đọc được “{tmp_path}/a.docx”, phần “{WORD}”: {ENTITIES[0].format('Word')}.\n"
    assert (outcome.status, outcome.err) == (3, sentence)


@pytest.mark.parametrize(
    ("name", "make", "part", "program"),
    [
        ("a.docm", lambda: made.with_macros("bao-cao.docx"), "word/vbaProject.bin", ("Word", ".docx")),
        ("a.docx", lambda: made.with_macros("bao-cao.docx"), "word/vbaProject.bin", ("Word", ".docx")),
        ("a.xlsm", lambda: made.with_macros("phu-luc.xlsx"), "xl/vbaProject.bin", ("Excel", ".xlsx")),
        ("a.odt", lambda: made.original("macro.odt"), "Basic/Standard/M.xml", ("LibreOffice", ".odt")),
    ],
)
def test_a_file_with_macros_is_read_and_its_macros_are_told(
    giaoban: Call, tmp_path: Path, name: str, make: Callable[[], bytes], part: str, program: tuple[str, str]
) -> None:
    status, documents, said = called(giaoban, tmp_path, name, make())
    assert (status, sorted(set(documents)), said) == (
        3, sorted({name, "tot.txt"}),
        f"Không đọc được “{name}”, phần “{part}”: tệp có macro, macro không bao giờ được chạy (phần chữ và số liệu vẫn "
        f"được đọc); hãy lưu lại bằng {program[0]} thành tệp {program[1]} không có macro.\n",
    )  # fmt: skip


@pytest.mark.parametrize("suffix", ["xlsx", "ods", "xls"])
def test_formula_errors_name_sheet_and_cells_and_the_other_cells_are_read(
    giaoban: Call, tmp_path: Path, suffix: str
) -> None:
    name = f"loi.{suffix}"
    assert called(giaoban, tmp_path, name, made.original(name)) == (
        3, [name, name, "tot.txt"],
        f"Không đọc được “{name}”, trang tính “Sheet1”, ô B4, B5: công thức báo lỗi, không có giá trị; "
        "hãy sửa công thức rồi lưu lại.\n",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("suffix", "limit"), [("docx", 300), ("xlsx", 300), ("csv", 100), ("html", 100), ("rtf", 200), ("pdf", 500)]
)
def test_a_file_of_a_gigabyte_is_refused_before_it_is_read(
    giaoban: Call, tmp_path: Path, suffix: str, limit: int
) -> None:
    with (tmp_path / f"a.{suffix}").open("wb") as file:
        file.truncate(1 << 30)
    outcome = giaoban("read", tmp_path / f"a.{suffix}", "--format", "jsonl")
    assert (outcome.status, outcome.err) == (
        3, f"Không đọc được “{tmp_path}/a.{suffix}”: tệp lớn hơn {limit} MB; hãy tách thành nhiều tệp nhỏ hơn.\n"
    )  # fmt: skip


def test_names_inside_an_archive_cannot_leave_it_or_break_the_line(giaoban: Call, tmp_path: Path) -> None:
    data = made.packed(
        {"../../x.txt": made.SENTENCE, "/etc/a.txt": made.SENTENCE, "b\x1b[2J\nc.txt": "", "e\u202etxt.md": ""}
    )
    status, documents, said = called(giaoban, tmp_path, "a.zip", data)
    assert (status, documents, said) == (
        3, ["x.txt", "a.txt", "tot.txt"],
        f"Không đọc được “a.zip/b�[2J�c.txt”: {EMPTY[0]}.\nKhông đọc được “a.zip/e�txt.md”: {EMPTY[0]}.\n",
    )  # fmt: skip
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.zip", "tot.txt"]
