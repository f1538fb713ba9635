"""A folder of short reports, and `giaoban` as a process of its own."""

import os
import subprocess
import sys
from pathlib import Path

GIAOBAN = (str(Path(sys.executable).with_name("giaoban")), "--lang", "vi")


def write_reports(folder: Path, count: int) -> Path:
    """So many reports in subfolders; every fiftieth is empty, every sixtieth is no text."""
    for number in range(count):
        file = folder / f"{number % 3}" / f"bao-cao-{number:03}.txt"
        file.parent.mkdir(parents=True, exist_ok=True)
        text = (
            "date: 2023-09-05\n"
            f"Tháng 8/2023, doanh thu bưu chính đạt {number + 10},5 tỷ đồng, tăng {number % 9 + 1}% so với cùng kỳ.\n"
            f"Toàn tỉnh có {number + 7}.000 thuê bao băng rộng cố định (số liệu giả định).\n"
        )
        data = text.encode()
        if number % 50 == 9:
            data = b""
        elif number % 60 == 17:
            data = b"PK\0\1\2\3" + data
        file.write_bytes(data)
    return folder


def call(folder: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run `giaoban` in a folder."""
    command, env = [*GIAOBAN, *arguments], os.environ | environment
    return subprocess.run(command, cwd=folder, env=env, capture_output=True, text=True, check=False)


def results(folder: Path, name: str) -> tuple[bytes, str]:
    """The bytes of an output and the lines of its failures."""
    return (folder / name).read_bytes(), (folder / f"{name}.failures.jsonl").read_text(encoding="utf-8")
