"""PDF files of many pages, made by LibreOffice from invented sentences and tables; and what reading them takes."""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from benchmarks.reading.child import environment
from benchmarks.reading.texts import GIAOBAN

_THINGS = (
    ("doanh thu dịch vụ bưu chính", "tỷ đồng"), ("doanh thu dịch vụ viễn thông", "tỷ đồng"),
    ("số thuê bao băng rộng cố định", "nghìn thuê bao"), ("số thuê bao băng rộng di động", "nghìn thuê bao"),
    ("sản lượng bưu gửi", "nghìn bưu gửi"), ("số chứng thư số đang hoạt động", "chứng thư số"),
    ("số hồ sơ tiếp nhận trực tuyến", "hồ sơ"), ("số cuộc tấn công mạng", "cuộc"),
    ("doanh thu công nghiệp công nghệ số", "tỷ đồng"), ("số doanh nghiệp công nghệ số", "doanh nghiệp"),
)  # fmt: skip
_REMARKS = (
    "Các đơn vị đã chủ động rà soát quy trình, bố trí nhân lực trực và phối hợp với địa phương để xử lý vướng mắc.",
    "Kết quả chưa đồng đều giữa các địa bàn; một số nơi còn chậm do thiếu kinh phí duy trì hệ thống.",
    "Việc báo cáo qua hệ thống được duy trì đúng hạn, số liệu được đối chiếu trước khi tổng hợp.",
    "Nguyên nhân chủ yếu là nhu cầu của người dân và doanh nghiệp thay đổi theo mùa trong năm.",
    "Đơn vị đề nghị tiếp tục theo dõi, đánh giá tác động và cập nhật ở kỳ báo cáo sau.",
)
_AREAS = ("Hà Nội", "Hải Phòng", "Đà Nẵng", "Cần Thơ", "Lào Cai", "Nghệ An", "Đắk Lắk", "An Giang")
_STYLE = "body{font-family:'DejaVu Serif';font-size:11pt} td,th{border:1px solid black;padding:2pt} "
_STYLE += "table{border-collapse:collapse;width:100%} h2{font-size:14pt;page-break-before:always}"


@dataclass(frozen=True, slots=True)
class PagesRead:
    """What `giaoban read big.pdf --format jsonl` took."""

    pages: int
    megabytes: float
    seconds: float
    cpu_seconds: float
    peak_mb: float
    claims: int


def make_pdf(path: Path, pages: int, seed: int = 7) -> None:
    """Write a PDF of about so many pages (a page a section); raises CalledProcessError where LibreOffice fails."""
    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder, f"{path.stem}.html")
        page.write_text("".join(_report(pages, random.Random(seed))), encoding="utf-8")  # noqa: S311
        subprocess.run(
            [
                str(shutil.which("soffice")), "--headless", f"-env:UserInstallation=file://{folder}/profile",
                "--infilter=HTML (StarWriter)", "--convert-to", "pdf:writer_pdf_Export", "--outdir", folder, str(page),
            ],
            check=True, capture_output=True,
        )  # fmt: skip
        shutil.move(page.with_suffix(".pdf"), path)


def read_pdf(path: Path, pages: int) -> PagesRead:
    """Read a PDF by the command, in a process whose time and peak memory are its own; raises RuntimeError."""
    start = time.perf_counter()
    process = subprocess.Popen(
        [GIAOBAN, "read", str(path), "--format", "jsonl"], stdout=subprocess.PIPE, env=environment()
    )
    assert process.stdout is not None
    claims = sum(1 for _ in process.stdout)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise RuntimeError(f"giaoban read of {pages} pages ended with status {process.returncode}")
    seconds = time.perf_counter() - start
    cpu = usage.ru_utime + usage.ru_stime
    return PagesRead(pages, path.stat().st_size / 1e6, seconds, cpu, usage.ru_maxrss * 1.024 / 1000, claims)


def _report(pages: int, chance: random.Random) -> Iterator[str]:
    yield f"<html><head><meta charset='utf-8'><style>{_STYLE}</style></head><body>"
    yield "<h1>Báo cáo tháng 8 năm 2031</h1><p>Toàn bộ số liệu là số liệu giả định.</p>"
    for number in range(1, pages + 1):
        yield f"<h2>{number}. Kết quả tại {chance.choice(_AREAS)}, chuyên đề {number}</h2>"
        for _ in range(4):
            yield f"<p>{' '.join(_sentence(chance) for _ in range(3))}</p>"
        if number % 2:
            yield from _table(number, chance)
        else:
            yield from (f"<p>{_sentence(chance)}</p>" for _ in range(4))
    yield "</body></html>"


def _sentence(chance: random.Random) -> str:
    thing, unit = chance.choice(_THINGS)
    word = chance.choice(("tăng", "giảm"))
    return (
        f"Tháng {chance.randint(1, 8)}/2031, {thing} đạt {_written(chance)} {unit}, {word} "
        f"{chance.randint(1, 29)},{chance.randint(1, 9)}% so với cùng kỳ năm trước. {chance.choice(_REMARKS)}"
    )


def _table(number: int, chance: random.Random) -> Iterator[str]:
    yield f"<p>Bảng {number}. Một số chỉ tiêu chủ yếu</p><table><tr>"
    heads = ("STT", "Chỉ tiêu", "ĐVT", "Kỳ báo cáo", "Cùng kỳ", "Tăng/giảm (%)")
    yield "".join(f"<th>{head}</th>" for head in heads) + "</tr>"
    for row, (thing, unit) in enumerate(chance.sample(_THINGS, 5), 1):
        change = f"{chance.choice(('', '-'))}{chance.randint(1, 29)},{chance.randint(1, 9)}"
        cells = (str(row), thing.capitalize(), unit, _written(chance), _written(chance), change)
        yield "<tr>" + "".join(f"<td>{cell}</td>" for cell in cells) + "</tr>"
    yield "</table>"


def _written(chance: random.Random) -> str:
    return f"{Decimal(chance.randint(11_000, 9_900_000)):,}".replace(",", ".")
