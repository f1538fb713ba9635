"""A short invented document with claims of every kind, as the reader would make them."""

from datetime import date
from decimal import Decimal

from giaoban.claims.model import Change, Claim, Direction, Status
from giaoban.documents import Block, BlockKind, Document
from giaoban.figures import Qualifier, Unit
from giaoban.periods import Period

TEXT = (
    "Báo cáo tháng 8 (số liệu giả định)\n"
    "Doanh thu ước đạt 4.750 tỷ đồng, tăng 6% so với tháng 8/2022.\n"
    "- Cả nước có 22,3 triệu thuê bao, phấn đấu đạt 25 triệu thuê bao, dự báo 24 triệu thuê bao.\n"
    "- Xếp thứ 46/181, tốc độ 93,66 Mbps; số vụ việc giảm 3%.\n"
)


def document(text: str = TEXT, name: str = "bao-cao.txt") -> Document:
    """The text with its lines as a heading, paragraphs and items."""
    blocks, at = [], 0
    for number, line in enumerate(text.split("\n")):
        kind = BlockKind.ITEM if line.startswith("- ") else BlockKind.PARAGRAPH if number else BlockKind.HEADING
        if line:
            blocks.append(Block(at, at + len(line), kind, 1 if kind is not BlockKind.PARAGRAPH else 0))
        at += len(line) + 1
    return Document(name, text, tuple(blocks), date(2023, 8, 31))


def claim(
    quote: str, value: str | None, unit: Unit | None, text: str = TEXT, figure: str = "", **more: object
) -> Claim:
    """A claim whose quote stands once in the text; `figure` is the part of it that is the number with its unit."""
    start = text.index(quote)
    begin = start + quote.index(figure) if figure else start
    fields: dict[str, object] = {
        "id": f"c{start}",
        "document": "bao-cao.txt",
        "subject": "một chỉ tiêu",
        "figure": (begin, begin + len(figure or quote)),
        "rule": ("number with a unit",),
        "value": None if value is None else Decimal(value),
        "unit": unit,
    }
    return Claim(start=start, end=start + len(quote), quote=quote, **(fields | more))  # type: ignore[arg-type]


def _change(words: str, text: str = TEXT, **more: object) -> Change:
    start = text.index(words)
    return Change(start=start, end=start + len(words), **more)  # type: ignore[arg-type]


CLAIMS = (
    claim(
        "Doanh thu ước đạt 4.750 tỷ đồng",
        "4750000000000",
        Unit.VND,
        figure="4.750 tỷ đồng",
        subject="doanh thu bưu chính",
        qualifier=Qualifier.ESTIMATE,
        period=Period.of_month(2023, 8),
        indicator="post.revenue",
        confidence=0.9,
        link_words=("doanh thu",),
        changes=(_change("tăng 6%", direction=Direction.UP, percent=Decimal(6), basis=Period.of_month(2022, 8)),),
    ),
    claim("Cả nước có 22,3 triệu thuê bao", "22300000", Unit.COUNT, figure="22,3 triệu thuê bao", counted="thuê bao"),
    claim("đạt 25 triệu thuê bao", "25000000", Unit.COUNT, figure="25 triệu thuê bao", status=Status.TARGET),
    claim("dự báo 24 triệu thuê bao", "24000000", Unit.COUNT, figure="24 triệu thuê bao", status=Status.FORECAST),
    claim("thứ 46/181", "46", Unit.RANK, of=Decimal(181)),
    claim("93,66 Mbps", "93.66", Unit.MBPS, area="Hà Nội"),
    claim(
        "số vụ việc giảm 3%",
        None,
        None,
        figure="giảm 3%",
        changes=(_change("giảm 3%", direction=Direction.DOWN, percent=Decimal(3)),),
    ),
)
