"""The area a whole document is about: what its title and letterhead say, then what it speaks of most."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping

from giaoban.catalogue import AreaKind
from giaoban.claims.grammar.areas.capitals import is_named
from giaoban.claims.grammar.areas.names import areas_by_name
from giaoban.claims.grammar.view import View, canonical

_HEAD_LINES = 12
_TITLE_LINES = 3
# Organisations of one province, in front of its name.
_LOCAL = re.compile(
    r"(?<!\w)(?:ủy ban nhân dân|uỷ ban nhân dân|ubnd|hđnd|hội đồng nhân dân"
    r"|tỉnh ủy|thành ủy|sở|cục thống kê|chi cục|cục thuế"
    r"|cục hải quan|công an|bộ chỉ huy|kho bạc nhà nước|bảo hiểm xã hội"
    r"|bhxh|ngân hàng nhà nước chi nhánh|nhnn chi nhánh"
    r"|ban an toàn giao thông|ban quản lý|liên đoàn lao động|chi nhánh|văn phòng đoàn đbqh|ban chỉ đạo|hội nông dân"
    r"|trung tâm kiểm soát bệnh tật|đoàn đbqh|thống kê|viễn thông|bưu điện|điện lực)(?!\w)"
)
_NATIONAL = re.compile(
    r"(?<!\w)(?:bộ (?:thông tin|tt&tt|tttt|khoa học|y tế|tài chính|công thương"
    r"|công an|xây dựng|giao thông|giáo dục|gd&đt|kế hoạch"
    r"|nông nghiệp|nn&ptnt|lao động|nội vụ|tư pháp|văn hóa|tài nguyên|quốc phòng"
    r"|ngoại giao|trưởng)|thủ tướng|chính phủ|tổng cục"
    r"|tập đoàn|tổng công ty|cả nước|toàn quốc|việt nam|quốc gia)(?!\w)"
)
_ADDRESS = re.compile(r"(?<!\w)số \d")
_DATELINE = re.compile(r", ?ngày \d")  # where the letter was signed
_ONE_OF_MANY = (
    "tại ",
    "ở ",
    "đến ",
    "thăm ",
    "sang ",
    "từ ",
    "với ",
    "với tỉnh ",
    "tại tỉnh ",
    "tại thành phố ",
    "tại tp ",
)


def own_area(head: str, named: Mapping[str, int]) -> str:
    """The area a document is about: a province's name as the document spells it, or `VN`.

    head: the first lines of the text, e.g. its first 1500 characters. named: how often the document names each area,
    as AREA tokens value it (`""` for `toàn tỉnh`, `VN` for the country).

    >>> own_area("CỤC THỐNG KÊ TỈNH ĐỒNG THÁP\\nTình hình kinh tế - xã hội tháng 7 năm 2021", {})
    'Đồng Tháp'
    """
    lines = [line.strip() for line in head.split("\n") if line.strip()][:_HEAD_LINES]
    national = False
    for position, line in enumerate(lines):
        view = View(line)
        found = _provinces(view)
        if len(found) == 1 and len(line) < 250:
            start, name = found[0]
            lead = view.form[:start]
            if not national and (_LOCAL.search(lead) or _is_letterhead(lead, line, start, name)):
                return name
            if not national and position < _TITLE_LINES and _is_title(view.form, lead):
                return name
        national = national or (position < _TITLE_LINES and _NATIONAL.search(view.form) is not None)
    return _most_named(named, national)


def _provinces(view: View) -> list[tuple[int, str]]:
    """Where the line names provinces, and how; of one named twice, the first."""
    found: list[tuple[int, str]] = []
    seen = set()
    for start, name in scan(view):
        area = areas_by_name()[canonical(name)]
        if _DATELINE.match(view.form, start + len(name)):
            continue
        if area.kind in (AreaKind.PROVINCE, AreaKind.CITY) and area.short not in seen:
            seen.add(area.short)
            found.append((start, name))
    return found


def scan(view: View) -> list[tuple[int, str]]:
    """The areas of a line, each where it begins and as the lexicon values it."""
    from giaoban.claims.grammar.lexer import lex
    from giaoban.claims.grammar.lexicon import grammar_lexicon
    from giaoban.claims.grammar.token import Kind

    tokens = lex(view, 0, len(view.form), grammar_lexicon())
    return [
        (token.start, token.value)
        for token in tokens
        if token.kind == Kind.AREA and token.rule == "province or country" and is_named(view, token.start, token.end)
    ]


def _is_letterhead(lead: str, line: str, start: int, name: str) -> bool:
    """`TỈNH QUẢNG NGÃI` on a line of its own, under `ỦY BAN NHÂN DÂN`; `toàn tỉnh Nghệ An`."""
    if lead.strip() in ("tỉnh", "thành phố", "tp", "tp.", "") and len(line) - start < len(name) + 8 and line.isupper():
        return True
    return lead.endswith(("toàn tỉnh ", "trên địa bàn tỉnh ", "trên địa bàn thành phố ", "toàn thành phố "))


def _is_title(form: str, lead: str) -> bool:
    """Whether the province a title names is its subject, not a place where something national happens."""
    if _NATIONAL.search(form) or len(form) > 160 or _ADDRESS.search(lead) or lead.count("(") > lead.count(")"):
        return False
    return not lead.endswith(_ONE_OF_MANY)


def _most_named(named: Mapping[str, int], national: bool) -> str:
    """The province named most, if the text speaks of `toàn tỉnh` or hardly of any other; in its most used spelling."""
    by_area: Counter[str] = Counter()
    spelled: dict[str, Counter[str]] = {}
    for name, count in named.items():
        area = areas_by_name().get(canonical(name))
        if area is not None and area.kind in (AreaKind.PROVINCE, AreaKind.CITY):
            by_area[area.short] += count
            spelled.setdefault(area.short, Counter())[name] += count
    if not by_area:
        return "VN"
    (area_name, count), *others = by_area.most_common(2)
    rest = others[0][1] if others else 0
    own, country = named.get("", 0), named.get("VN", 0)
    if count < 2 * rest or (national and not own) or count + own < 3 or (not own and count <= country + 1):
        return "VN"
    return spelled[area_name].most_common(1)[0][0]
