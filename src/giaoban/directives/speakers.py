"""Names of those who issue directives: `Bộ trưởng` is `Bộ trưởng Nguyễn Văn A` where the text named him so."""

from __future__ import annotations

import re

from giaoban.claims.grammar.view import canonical

_MOST = 64  # names remembered


class Speakers:
    """Remembers the longest form in which each office was named with a person."""

    def __init__(self) -> None:
        self._whole: dict[str, str] = {}

    def hear(self, name: str) -> None:
        """Take in a name as the text has it."""
        form = canonical(name)
        if len(self._whole) >= _MOST or len(name) > 80:
            return
        words = name.split()
        for size in (1, 2, 3, 4):
            title = " ".join(form.split()[:size])
            if title in _TITLES and len(words) > size and words[size][:1].isupper() and len(words) <= size + 10:
                self._whole.setdefault(title, name)

    def hear_all(self, line: str) -> None:
        """Take in every office a line names with a person: `Thứ trưởng Lê Văn A`."""
        for match in _NAMED.finditer(line):
            self.hear(match[0])

    def whole(self, name: str | None) -> str | None:
        """The name with the person's, where only the office is said."""
        return None if name is None else self._whole.get(canonical(name), name)


_CAPITAL = "A-ZÀ-ÝĐĂÂÊÔƠƯẠ-Ỹ"
_NAMED = re.compile(
    r"(?:Bộ trưởng|Thứ trưởng|Thủ tướng|Phó Thủ tướng|Chủ tịch|Phó Chủ tịch|Giám đốc|Phó Giám đốc|Cục trưởng"
    r"|Bí thư|Vụ trưởng|Chánh Văn phòng)"
    rf"(?: Chính phủ| UBND tỉnh| Bộ [{_CAPITAL}&]+)?(?: [{_CAPITAL}][^\W\d_]+){{2,5}}(?![\w&-])"
)
_TITLES = frozenset(
    (
        "bộ trưởng",
        "thứ trưởng",
        "thủ tướng",
        "phó thủ tướng",
        "chủ tịch",
        "phó chủ tịch",
        "giám đốc",
        "phó giám đốc",
        "cục trưởng",
        "bí thư",
        "vụ trưởng",
        "chánh văn phòng",
        "tổng giám đốc",
    )
)
