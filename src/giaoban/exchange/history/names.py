"""Areas and indicators by the names that workbooks have for them, with and without accents, prefixes and dots."""

from __future__ import annotations

import re
from collections import defaultdict
from datetime import date

from giaoban.catalogue import Area, AreaKind, Catalogue
from giaoban.exchange.history.spellings import Unreadable
from giaoban.vietnamese import fold, nfc

_PREFIX = re.compile(r"^(?:tinh|thanh pho|t\.?\s*p\.?|vung|t\.)\s*(?=\S)")
_KINDS = (AreaKind.NATION, AreaKind.REGION, AreaKind.PROVINCE, AreaKind.CITY)


def _key(name: str) -> str:
    return re.sub(r"[^a-z0-9]", "", fold(nfc(name)).lower())


def _keys(name: str) -> set[str]:
    """`TP. Hồ Chí Minh` is found as `tphochiminh` and as `hochiminh`."""
    folded = " ".join(fold(nfc(name)).lower().split())
    return {_key(name), _key(_PREFIX.sub("", folded))} - {""}


class Names:
    """Looks names up; an area's name means the area of that name at the time the figure is about."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._areas: defaultdict[str, dict[str, Area]] = defaultdict(dict)
        for area in catalogue.areas.values():
            if area.kind in _KINDS:
                for name in (area.code, area.official or "", area.short, area.name_vi, area.name_en, *area.aliases):
                    for key in _keys(name):
                        self._areas[key][area.code] = area
        self._indicators: defaultdict[str, set[str]] = defaultdict(set)
        for code, indicator in catalogue.indicators.items():
            names = (indicator.name_vi, indicator.name_en, *indicator.aliases, *indicator.formerly)
            for key in {code, *(_key(name) for name in names)}:
                self._indicators[key].add(code)

    def area(self, cell: object, day: date) -> str:
        """The code of the area a cell names, on a day: `Lào Cai` is `10` in 2024 and `15-2025` from 2025-07-01 on.

        A code that a spreadsheet made a number of (1 for `01`) is understood. Raises Unreadable for a name that is
        none, or that several areas have.
        """
        text = f"{int(cell):02}" if isinstance(cell, int | float) and cell == int(cell) else str(cell or "").strip()
        found: dict[str, Area] = {}
        for key in sorted(_keys(text), key=len, reverse=True):
            found = self._areas.get(key, {})
            if found:
                break
        of_the_day = [area for area in found.values() if area.is_valid_on(day)]
        exact = [area for area in of_the_day if area.code == text]
        candidates = exact or of_the_day or list(found.values())
        if len(candidates) == 1:
            return candidates[0].code
        if candidates:
            codes = ", ".join(area.code for area in candidates)
            raise Unreadable(
                f"'{text}' là tên của nhiều địa bàn ({codes}); hãy ghi mã",
                f"'{text}' is the name of several areas ({codes}); write the code",
            )
        raise Unreadable(
            f"'{text}' không phải là địa bàn trong danh mục; hãy sửa tên hoặc ghi mã",
            f"'{text}' is no area of the catalogue; mend the name or write the code",
        )

    def indicator(self, cell: object) -> str:
        """The code of the indicator a cell names. Raises Unreadable for a name that is none, or that several have."""
        text = nfc(str(cell if cell is not None else "")).strip()
        found = sorted(self._indicators.get(text) or self._indicators.get(_key(text)) or ())
        if len(found) == 1:
            return found[0]
        if found:
            raise Unreadable(
                f"'{text}' là tên của nhiều chỉ tiêu ({', '.join(found)}); hãy ghi mã",
                f"'{text}' is the name of several indicators ({', '.join(found)}); write the code",
            )
        raise Unreadable(
            f"'{text}' không phải là chỉ tiêu trong danh mục; hãy sửa tên hoặc ghi mã",
            f"'{text}' is no indicator of the catalogue; mend the name or write the code",
        )
