"""One reader over one text, in a process of its own: `python -m benchmarks.reading.readers READER TEXT REPEATS`."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

from benchmarks.reading.child import measure, report

WARM_UP = "Tháng 8/2023, bưu chính thu về khoảng 4.750 tỷ đồng, cao hơn 6% so với cùng kỳ năm trước (số liệu giả định)."


def giaoban() -> Callable[[str], int]:
    """The whole reading: figures with their periods, areas and comparisons, linked to indicators; counts claims."""
    from giaoban.claims import read
    from giaoban.documents import document_from_text

    def work(text: str) -> int:
        return len(read(document_from_text(text, "benchmark")).claims)

    return work


def underthesea() -> Callable[[str], int]:
    """underthesea's word_tokenize, a line at a time; counts words."""
    from underthesea import word_tokenize

    return lambda text: sum(len(word_tokenize(line)) for line in text.splitlines() if line.strip())


def pyvi() -> Callable[[str], int]:
    """pyvi's ViTokenizer.tokenize, a line at a time; counts words."""
    from pyvi import ViTokenizer

    return lambda text: sum(ViTokenizer.tokenize(line).count(" ") + 1 for line in text.splitlines() if line.strip())


READERS: dict[str, Callable[[], Callable[[str], int]]] = {"giaoban": giaoban, "underthesea": underthesea, "pyvi": pyvi}


def main(reader: str, path: str, repeats: str) -> None:
    """Measure and print one run."""
    text = Path(path).read_text(encoding="utf-8")
    work = READERS[reader]()
    work(WARM_UP)
    report(measure(lambda: work(text), int(repeats)))


if __name__ == "__main__":
    main(*sys.argv[1:])
