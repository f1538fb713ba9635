"""Scale words, by their power of ten."""

from giaoban.claims.grammar.lexicon import Entry, entries
from giaoban.claims.grammar.token import Kind

SCALES = {
    "chục": 1,
    "trăm": 2,
    "nghìn": 3,
    "ngàn": 3,
    "vạn": 4,
    "triệu": 6,
    "tr": 6,
    "tỷ": 9,
    "tỉ": 9,
}
# Words that begin like a scale and are none.
NOT_SCALES = (
    "tỷ lệ",
    "tỉ lệ",
    "tỷ trọng",
    "tỉ trọng",
    "tỷ suất",
    "tỉ suất",
    "tỷ số",
    "tỉ số",
    "tỷ giá",
    "tỉ giá",
    "tỷ phần",
)

DIGITS = {
    "một": 1,
    "hai": 2,
    "ba": 3,
    "bốn": 4,
    "năm": 5,
    "sáu": 6,
    "bảy": 7,
    "bẩy": 7,
    "tám": 8,
    "chín": 9,
    "mười": 10,
}


def words() -> list[tuple[str, Entry]]:
    """The lexicon's entries of this dimension."""
    return [*entries(Kind.SCALE, "scale word", SCALES), *entries(Kind.WORD, "word", NOT_SCALES)]
