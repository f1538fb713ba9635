"""Units as tables state them."""

from __future__ import annotations

from decimal import Decimal

import pytest

from giaoban.claims.tables.cell_units import CellUnit, caption_units, column_unit, stated_unit, without_unit
from giaoban.figures import Unit

_BILLION = CellUnit(Unit.VND, None, Decimal(10**9))


@pytest.mark.parametrize("text", ["-nt-", "″", '"', "", "nt"])
def test_a_mark_or_nothing_repeats_the_unit_above(text: str) -> None:
    assert column_unit(text, _BILLION) == _BILLION


def test_a_unit_the_lexicon_lacks_is_a_count_of_that_name() -> None:
    assert column_unit("Cột ăng ten", _BILLION) == CellUnit(Unit.COUNT, "cột ăng ten")


def test_a_header_states_its_unit_in_brackets_or_at_its_end() -> None:
    assert stated_unit("Doanh thu (Tỷ đồng)") == stated_unit("Doanh thu, tỷ đồng") == _BILLION
    assert without_unit("Doanh thu (Tỷ đồng)") == without_unit("Doanh thu, tỷ đồng") == "Doanh thu"


def test_a_caption_may_state_several_units() -> None:
    subscribers = CellUnit(Unit.COUNT, "thuê bao", Decimal(1000))
    assert caption_units("Bảng 1 (ĐVT: tỷ đồng, nghìn thuê bao)") == (_BILLION, subscribers)
