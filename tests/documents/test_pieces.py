import tracemalloc
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from giaoban.documents import Document, UnreadableDocument, document_from_text, open_document, pieces

LINE = "- Doanh thu ước đạt 5.120 tỷ đồng, tăng 4,5% so với cùng kỳ (số liệu giả định).\n"
FILES = Path(__file__).parent / "files"


class Trickle(BytesIO):
    """A pipe: hands out a few bytes at a time."""

    def read(self, size=-1):
        return super().read(min(size, 7) if size and size > 0 else size)


@given(st.text(alphabet="aấé\u0301đ \n\r\t-:.1\u200b", min_size=1, max_size=300), st.sampled_from(["utf-8", "utf-16"]))
def test_pieces_joined_are_the_whole_text(text, codec):
    whole = document_from_text(text)
    data = text.encode(codec)
    if not whole.blocks:
        return
    found = list(pieces(Trickle(data), size=8))
    assert "".join(piece.text for piece in found) == whole.text
    offset = 0
    for piece in found:
        assert piece.offset == offset
        assert all(0 <= block.start < block.end <= len(piece.text) for block in piece.blocks)
        offset += len(piece.text)


def test_pieces_end_with_lines_and_carry_the_headings_on():
    text = "Bưu chính:\n" + LINE * 10
    found = list(pieces(BytesIO(text.encode()), size=200))
    assert len(found) > 2
    assert "".join(piece.text for piece in found) == text
    assert all(piece.text.endswith("\n") for piece in found)
    blocks = [block for piece in found for block in piece.blocks]
    assert [block.headings for block in blocks] == [(), *[("Bưu chính:",)] * 10]


def test_a_short_text_is_one_piece_equal_to_the_document(tmp_path):
    file = tmp_path / "a.txt"
    file.write_text("date: 2031-05-02\nBưu chính:\n" + LINE, "utf-8")
    assert list(pieces(file)) == [open_document(file)]


def test_a_word_document_is_one_piece():
    file = FILES / "bao-cao-libreoffice.docx"
    assert list(pieces(file)) == [open_document(file)]


def test_a_line_that_is_too_long_is_cut_at_white_space():
    text = "đạt " * 1000
    found = [piece.text for piece in pieces(BytesIO(text.encode()), size=100)]
    assert "".join(found) == text
    assert len(found) > 2
    assert all(piece.strip().split(" ") == ["đạt"] * len(piece.split()) for piece in found)


def test_a_long_text_is_read_in_bounded_memory():
    class Endless(BytesIO):
        left = 3_000_000

        def read(self, size=-1):
            size = min(size, self.left)
            self.left -= size
            return (
                (LINE.encode() * (size // len(LINE.encode()) + 1))[:size].decode("utf-8", "ignore").encode().ljust(size)
            )

    tracemalloc.start()
    length = sum(len(piece.text) for piece in pieces(Endless(), size=1 << 14))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert length > 2_000_000
    assert peak < 2_000_000


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "Không đọc được “-”: tệp không có nội dung chữ nào; hãy kiểm tra xem có gửi nhầm tệp không."),
        (b" \n\t\n", "Không đọc được “-”: tệp không có nội dung chữ nào; hãy kiểm tra xem có gửi nhầm tệp không."),
        (
            LINE.encode() * 2000 + b"\xff" + LINE.encode(),
            f"Không đọc được “-”, byte {len(LINE.encode()) * 2000}: không nhận ra bảng mã của tệp; "
            "hãy mở tệp rồi lưu lại với bảng mã UTF-8.",
        ),
        (
            LINE.encode() * 2000 + b"\x00" + LINE.encode(),
            f"Không đọc được “-”, byte {len(LINE.encode()) * 2000}: tệp chứa dữ liệu nhị phân, không phải văn bản; "
            "hãy dùng bản văn bản gốc (.txt, .md, .html, .docx).",
        ),
        (
            LINE.encode() * 2000 + "ấ".encode()[:2],
            f"Không đọc được “-”, byte {len(LINE.encode()) * 2000}: tệp bị cắt cụt giữa một chữ; "
            "hãy xin nơi gửi gửi lại tệp.",
        ),
    ],
)
def test_a_broken_place_is_told_with_its_byte_in_the_whole_file(data, message):
    with pytest.raises(UnreadableDocument) as caught:
        list(pieces(BytesIO(data), size=1000))
    assert caught.value.message() == message


def test_what_stands_before_a_broken_place_is_still_read():
    read = pieces(BytesIO(LINE.encode() * 5000 + b"\xff"), size=1000)
    assert isinstance(next(read), Document)


def test_a_long_pdf_is_read_some_pages_at_a_time_and_says_the_same(tmp_path, monkeypatch):
    from giaoban.documents import open_document
    from giaoban.documents.formats import pdf

    monkeypatch.setattr(pdf, "_PORTION", 5)
    path = Path(__file__).parent / "files" / "bao-cao.pdf"
    whole, parts = open_document(path), list(pieces(path))
    assert len(parts) == 2
    assert "".join(part.text for part in parts) == whole.text
    assert [(part.text_of(block), block.headings) for part in parts for block in part.blocks] == [
        (whole.text_of(block), block.headings) for block in whole.blocks
    ]
    assert [(table.caption, table.headings) for part in parts for table in part.tables] == [
        (table.caption, table.headings) for table in whole.tables
    ]
    assert [part.offset for part in parts] == [0, len(parts[0].text)]
