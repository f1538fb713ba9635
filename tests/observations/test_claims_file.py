from decimal import Decimal
from pathlib import Path

import pytest
from tests.checks.making import Page

from giaoban.claims import Status
from giaoban.claims.wire import claim_to_line
from giaoban.figures import Interval, Unit
from giaoban.observations import BadHistory, NoHistory, Observation, open_history
from giaoban.periods import parse_period


def _claims() -> Page:
    page = Page("Tháng 8: 475 tỷ đồng. Tháng 7: 460 tỷ đồng. Không rõ: 3 việc.", "bao-cao.txt")
    page.states("475 tỷ đồng", "475000000000", Unit.VND, indicator="post.revenue", subject="doanh thu")
    page.states(
        "460 tỷ đồng", "460000000000", Unit.VND, period="2023-07", indicator="post.revenue", subject="doanh thu"
    )
    return page.states("3 việc", "3")


def _observation(value: str, period: str, start: int) -> Observation:
    amount, half = Decimal(value), Decimal("5e8")
    return Observation(
        "post.revenue", "VN", parse_period(period), Status.ACTUAL, amount, Unit.VND,
        Interval(amount - half, amount + half), "bao-cao.txt", start, start + 11, "doanh thu",
    )  # fmt: skip


def test_history_comes_in_the_order_of_time_and_without_what_has_no_indicator(tmp_path: Path) -> None:
    file = tmp_path / "claims.jsonl"
    file.write_text("\n".join(claim_to_line(claim) for claim in _claims().claims) + "\n", encoding="utf-8")
    source = open_history(file)
    assert list(source.history("post.revenue", "VN")) == [
        _observation("460000000000", "2023-07", 31),
        _observation("475000000000", "2023-08", 9),
    ]
    assert list(source.history("post.revenue", "Lào Cai")) == []
    assert list(NoHistory().history("post.revenue", "VN")) == []


def test_a_line_that_is_no_claim_is_told_with_its_place_and_remedy(tmp_path: Path) -> None:
    file = tmp_path / "claims.jsonl"
    file.write_text('\n{"id": "c1"}\n', encoding="utf-8")
    with pytest.raises(BadHistory) as told:
        open_history(file)
    assert told.value.message_en == (
        f"{file}, line 2: not a figure as 'giaoban read --format jsonl' writes it "
        "(a claim on the wire lacks the key 'document'); write the file anew with that command."
    )


def test_a_missing_history_is_told(tmp_path: Path) -> None:
    with pytest.raises(BadHistory) as told:
        open_history(tmp_path / "none.jsonl")
    assert told.value.message_vi == (
        f"Không đọc được {tmp_path / 'none.jsonl'}: No such file or directory; hãy kiểm tra đường dẫn và quyền đọc."
    )
