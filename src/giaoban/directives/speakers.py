"""Names of those who issue directives, made whole: `Bộ trưởng` is `Bộ trưởng Nguyễn Mạnh Hùng` where the text named him so."""

from __future__ import annotations

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

    def whole(self, name: str | None) -> str | None:
        """The name with the person's, where only the office is said."""
        return None if name is None else self._whole.get(canonical(name), name)


_TITLES = frozenset(("bộ trưởng", "thứ trưởng", "thủ tướng", "phó thủ tướng", "chủ tịch", "phó chủ tịch", "giám đốc", "phó giám đốc", "cục trưởng", "bí thư", "vụ trưởng", "chánh văn phòng", "tổng giám đốc"))
