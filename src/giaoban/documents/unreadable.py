"""The error for a file that cannot be read, and its sentences."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

# Signs in the names of files and parts that would break the line, or change what a screen shows of it.
_UNSEEN = re.compile(r"[\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]")
_LONGEST = 240  # of a name in a sentence; the middle of a longer one is left out


@dataclass(frozen=True, slots=True)
class Wording:
    """The same words in Vietnamese and in English; `str()` gives the Vietnamese."""

    vi: str
    en: str

    def __str__(self) -> str:
        return self.vi


class UnreadableDocument(Exception):  # noqa: N818  (named in the public interface)
    """A file that cannot be read: which one, where it shows, what is wrong and what to do about it.

    file: as the caller named it, e.g. `bao-cao.docx`. place: e.g. `byte 1204`, `dòng 1`; empty for the file as a whole.
    """

    def __init__(self, file: str, place: Wording, problem: Wording, remedy: Wording) -> None:
        super().__init__(file, place, problem, remedy)
        self.file = file
        self.place = place
        self.problem = problem
        self.remedy = remedy

    def message(self, lang: str = "vi") -> str:
        """One sentence naming file, place, problem and remedy, in `vi` or `en`."""
        file = _shown(self.file)
        if lang == "en":
            place = f", {_shown(self.place.en)}" if self.place.en else ""
            return f"Cannot read “{file}”{place}: {_UNSEEN.sub('�', self.problem.en)}; {self.remedy.en}."
        place = f", {_shown(self.place.vi)}" if self.place.vi else ""
        return f"Không đọc được “{file}”{place}: {_UNSEEN.sub('�', self.problem.vi)}; {self.remedy.vi}."

    def __str__(self) -> str:
        return self.message()


def _shown(name: str) -> str:
    name = _UNSEEN.sub("�", name)
    return name if len(name) <= _LONGEST else f"{name[: _LONGEST // 2]}…{name[-_LONGEST // 2 :]}"


class Unforeseen(UnreadableDocument):
    """A file its reader stumbled over in a way nobody has foreseen: still one sentence, but worth a report."""


_WHOLE = Wording("", "")
_ASK_AGAIN = Wording("hãy xin nơi gửi gửi lại tệp", "ask the sender for the file again")


def _at_byte(byte: int) -> Wording:
    return Wording(f"byte {byte}", f"byte {byte}")


def missing(file: str) -> UnreadableDocument:
    """Nothing of that name is there."""
    return UnreadableDocument(
        file, _WHOLE, Wording("không có tệp hay thư mục này", "there is no such file or folder"),
        Wording("hãy kiểm tra lại tên và đường dẫn", "check the name and the path"),
    )  # fmt: skip


def denied(file: str) -> UnreadableDocument:
    """The system does not let it be read."""
    return UnreadableDocument(
        file, _WHOLE, Wording("không có quyền đọc", "reading it is not permitted"),
        Wording("hãy xin cấp quyền đọc tệp này", "ask for permission to read it"),
    )  # fmt: skip


def failed(file: str, reason: str) -> UnreadableDocument:
    """The system could not read it: a broken disk or network, a device."""
    return UnreadableDocument(
        file, _WHOLE, Wording(f"hệ thống báo lỗi khi đọc ({reason})", f"the system reports an error ({reason})"),
        Wording("hãy chép tệp về máy rồi thử lại", "copy the file to this machine and try again"),
    )  # fmt: skip


def empty(file: str) -> UnreadableDocument:
    """It holds no text at all."""
    return UnreadableDocument(
        file, _WHOLE, Wording("tệp không có nội dung chữ nào", "the file holds no text"),
        Wording("hãy kiểm tra xem có gửi nhầm tệp không", "check whether the right file was sent"),
    )  # fmt: skip


def folder_without_documents(file: str, suffixes: Iterable[str]) -> UnreadableDocument:
    """A folder in which there is nothing to read."""
    known = ", ".join(suffixes)
    return UnreadableDocument(
        file, _WHOLE, Wording("thư mục không có tệp nào đọc được", "the folder has no file that can be read"),
        Wording(f"hãy đặt vào đó tệp {known}", f"put files of these kinds there: {known}"),
    )  # fmt: skip


def folder(file: str) -> UnreadableDocument:
    """A folder where one file was asked for."""
    return UnreadableDocument(
        file, _WHOLE, Wording("đây là thư mục, không phải tệp", "this is a folder, not a file"),
        Wording("hãy chọn từng tệp trong thư mục", "name the files inside it"),
    )  # fmt: skip


def unknown_suffix(file: str, suffix: str, suffixes: Iterable[str]) -> UnreadableDocument:
    """A kind of file no reader is there for."""
    known = ", ".join(suffixes)
    vi = f"chưa đọc được loại tệp {suffix}" if suffix else "tên tệp không có phần đuôi cho biết loại tệp"
    en = (
        f"files of the kind {suffix} cannot be read yet" if suffix else "the file's name has no suffix telling its kind"
    )
    return UnreadableDocument(
        file, _WHOLE, Wording(vi, en),
        Wording(f"hãy lưu lại thành một trong các loại {known}", f"save it as one of {known}"),
    )  # fmt: skip


def wrongly_named(file: str, suffix: str, found: Wording, remedy: Wording) -> UnreadableDocument:
    """The name says one format, the bytes another."""
    return UnreadableDocument(
        file, _at_byte(0),
        Wording(f"tên tệp có đuôi {suffix} nhưng nội dung là {found.vi}",
                f"it is named {suffix} but is really {found.en}"),
        remedy,
    )  # fmt: skip


def damaged(file: str, place: Wording, what: Wording) -> UnreadableDocument:
    """A file of the right kind that is cut off or broken."""
    return UnreadableDocument(file, place, what, _ASK_AGAIN)


def too_large(file: str, place: str, megabytes: int, limit: int) -> UnreadableDocument:
    """A packed file that would unpack to more than is reasonable (a `zip bomb`)."""
    return UnreadableDocument(
        file, Wording(f"phần “{place}”", f"part “{place}”"),
        Wording(f"khi giải nén tệp lớn tới {megabytes} MB, quá mức cho phép {limit} MB",
                f"it would unpack to {megabytes} MB, more than the {limit} MB allowed"),
        Wording("không nên mở tệp này nếu không rõ nguồn gốc", "do not open it unless you know where it comes from"),
    )  # fmt: skip


def too_long(file: str, limit: int) -> UnreadableDocument:
    """A file that would not fit into memory."""
    return UnreadableDocument(
        file, _WHOLE, Wording(f"tệp lớn hơn {limit} MB", f"the file is larger than {limit} MB"),
        Wording("hãy tách thành nhiều tệp nhỏ hơn", "split it into smaller files"),
    )  # fmt: skip


def not_text(file: str, byte: int) -> UnreadableDocument:
    """Bytes that no text has."""
    return UnreadableDocument(
        file, _at_byte(byte),
        Wording("tệp chứa dữ liệu nhị phân, không phải văn bản", "the file holds binary data, not text"),
        Wording("hãy dùng bản văn bản gốc (.txt, .md, .html, .docx)", "use the original (.txt, .md, .html, .docx)"),
    )  # fmt: skip


def wrong_encoding(file: str, byte: int) -> UnreadableDocument:
    """Text in an encoding that is not read."""
    return UnreadableDocument(
        file, _at_byte(byte),
        Wording("không nhận ra bảng mã của tệp", "the encoding cannot be told"),
        Wording("hãy mở tệp rồi lưu lại với bảng mã UTF-8", "open the file and save it as UTF-8"),
    )  # fmt: skip


def cut_off(file: str, byte: int) -> UnreadableDocument:
    """A text that ends within a letter."""
    return damaged(file, _at_byte(byte), Wording("tệp bị cắt cụt giữa một chữ", "the file is cut off within a letter"))


def locked(file: str) -> UnreadableDocument:
    """It opens only with a password."""
    return UnreadableDocument(
        file, _WHOLE, Wording("tệp có đặt mật khẩu", "the file is locked with a password"),
        Wording("hãy gỡ mật khẩu rồi lưu lại", "take the password off and save it again"),
    )  # fmt: skip


def missing_program(file: str, place: Wording, problem: Wording, package: str) -> UnreadableDocument:
    """A program that would read it is not installed."""
    return UnreadableDocument(
        file, place, problem,
        Wording(f"hãy cài gói {package} rồi đọc lại, hoặc xin bản .docx",
                f"install the package {package} and read it again, or ask for the .docx"),
    )  # fmt: skip


def wrong_date(file: str, stated: str) -> UnreadableDocument:
    """The first line states a day of publication no calendar has."""
    return UnreadableDocument(
        file, Wording("dòng 1", "line 1"),
        Wording(f"“{stated}” không phải là ngày công bố hợp lệ", f"“{stated}” is not a valid day of publication"),
        Wording("hãy ghi theo mẫu “date: 2023-09-12”", "write it as “date: 2023-09-12”"),
    )  # fmt: skip


def too_nested(file: str) -> UnreadableDocument:
    """Parts in parts in parts, deeper than a reader follows."""
    return UnreadableDocument(
        file, _WHOLE, Wording("các phần lồng nhau quá sâu", "its parts are nested too deeply"),
        Wording("hãy mở tệp, bỏ bớt các lớp lồng nhau rồi lưu lại", "open it, take layers out and save it again"),
    )  # fmt: skip


def out_of_memory(file: str) -> UnreadableDocument:
    """Reading it takes more memory than there is."""
    return UnreadableDocument(
        file, _WHOLE, Wording("không đủ bộ nhớ để đọc", "there is not enough memory to read it"),
        Wording("hãy tách thành nhiều tệp nhỏ hơn", "split it into smaller files"),
    )  # fmt: skip


def unforeseen(file: str, error: Exception) -> Unforeseen:
    """The reader stumbled; `error` goes into the sentence for whoever is told of it."""
    kind = type(error).__name__
    return Unforeseen(
        file, _WHOLE, Wording(f"cấu trúc tệp bị hỏng ({kind})", f"its structure is broken ({kind})"), _ASK_AGAIN
    )


def macros(file: str, part: str, program: str, suffix: str) -> UnreadableDocument:
    """A program inside a document: it is never run, the text beside it is read."""
    return UnreadableDocument(
        file, Wording(f"phần “{part}”", f"part “{part}”"),
        Wording("tệp có macro, macro không bao giờ được chạy (phần chữ và số liệu vẫn được đọc)",
                "the file has macros, which are never run (its text and figures are read)"),
        Wording(f"hãy lưu lại bằng {program} thành tệp {suffix} không có macro",
                f"save it with {program} as {suffix} without macros"),
    )  # fmt: skip


def nothing_inside(file: str, suffixes: Iterable[str]) -> UnreadableDocument:
    """An archive in which there is nothing to read."""
    known = ", ".join(suffixes)
    return UnreadableDocument(
        file, _WHOLE, Wording("trong tệp nén không có tệp nào đọc được", "the archive has no file that can be read"),
        Wording(f"hãy nén vào đó tệp {known}", f"pack files of these kinds into it: {known}"),
    )  # fmt: skip


def encrypted_mail(file: str) -> UnreadableDocument:
    """A message only its receiver's key opens."""
    return UnreadableDocument(
        file, Wording("nội dung thư", "the body"), Wording("thư được mã hóa", "the message is encrypted"),
        Wording("hãy mở thư bằng chương trình thư của người nhận rồi lưu lại phần nội dung",
                "open it in its receiver's mail program and save the body"),
    )  # fmt: skip
