"""Cells of workbooks without a value."""

from __future__ import annotations

import re
from collections.abc import Sequence

from giaoban.documents.unreadable import UnreadableDocument, Wording

_ERROR = re.compile(r"#(?:DIV/0!|REF!|NAME\?|VALUE!|N/A|NUM!|NULL!)|Err:\d{3}")


def shows_error(text: str) -> bool:
    """True for the text of a cell whose formula failed: `#DIV/0!`."""
    return _ERROR.fullmatch(text) is not None


def formula_error(name: str, sheet: str, addresses: Sequence[str]) -> UnreadableDocument:
    """Cells that show an error instead of a value."""
    cells = _listed(addresses)
    return UnreadableDocument(
        name, Wording(f"trang tính “{sheet}”, ô {cells}", f"sheet “{sheet}”, cell {cells}"),
        Wording("công thức báo lỗi, không có giá trị", "the formula shows an error, no value"),
        Wording("hãy sửa công thức rồi lưu lại", "correct the formula and save the file again"),
    )  # fmt: skip


def uncalculated(name: str, part: str, addresses: Sequence[str]) -> UnreadableDocument:
    """Formulas saved without their values, by a program that does not calculate."""
    cells = _listed(addresses)
    return UnreadableDocument(
        name, Wording(f"phần “{part}”, ô {cells}", f"part “{part}”, cell {cells}"),
        Wording("công thức chưa được tính nên không có giá trị",
                "the formula was never calculated, so it has no value"),
        Wording("hãy mở bằng Excel hoặc LibreOffice rồi lưu lại", "open it in Excel or LibreOffice and save it again"),
    )  # fmt: skip


def _listed(addresses: Sequence[str]) -> str:
    return ", ".join(addresses[:5]) + ("..." if len(addresses) > 5 else "")
