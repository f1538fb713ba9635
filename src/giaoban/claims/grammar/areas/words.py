"""The names of areas, from the catalogue, and the words that stand for the whole country or the document's own area."""

from giaoban.claims.grammar.areas.names import names
from giaoban.claims.grammar.lexicon import Entry, entries
from giaoban.claims.grammar.token import Kind

NATION = (
    "cả nước", "toàn quốc", "nước ta", "việt nam", "toàn nước", "trên phạm vi cả nước", "trên phạm vi toàn quốc",
    "trong nước", "trên cả nước", "khắp cả nước", "trên toàn quốc",
)  # fmt: skip
WORLD = ("thế giới", "toàn cầu", "toàn thế giới")
OWN = (
    "toàn tỉnh", "trên địa bàn tỉnh", "toàn thành phố", "trên địa bàn thành phố", "trên địa bàn", "của tỉnh",
    "tỉnh nhà", "tỉnh ta", "trong tỉnh", "trên địa bàn toàn tỉnh", "trên toàn tỉnh", "trong toàn tỉnh", "cả tỉnh",
    "khắp tỉnh", "trên toàn thành phố", "toàn tp",
)  # fmt: skip


def words() -> list[tuple[str, Entry]]:
    """The lexicon's entries of this dimension."""
    return [
        *entries(Kind.AREA, "the country", dict.fromkeys(NATION, "VN")),
        *entries(Kind.AREA, "the world", dict.fromkeys(WORLD, "thế giới")),
        *entries(Kind.AREA, "the document's own area", dict.fromkeys(OWN, "")),
        *names(),
    ]
