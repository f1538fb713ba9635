from datetime import date
from types import SimpleNamespace

import pytest
from tests.commands.conftest import Call

from giaoban import claims

SENTENCE = "Thu đạt 5 tỷ đồng."


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, date | None]]:
    """Puts a small grammar in the place of the real one and keeps what it was asked."""
    calls: list[tuple[str, date | None]] = []

    def explain(sentence: str, *, published: date | None = None) -> SimpleNamespace:
        calls.append((sentence, published))
        mark = SimpleNamespace(
            start=8, end=17, dimension="quantities", rule="money with a scale word", meaning="5000000000 VND"
        )
        return SimpleNamespace(text=sentence, claims=(), marks=(mark,))

    monkeypatch.setattr(claims, "explain", explain, raising=False)
    return calls


def test_a_sentence_is_shown_with_the_rules_that_fired(giaoban: Call, asked: list[tuple[str, date | None]]) -> None:
    outcome = giaoban("explain", SENTENCE, "--published", "31/8/2023")
    lines = [line.split() for line in outcome.text.splitlines() if line.strip()]
    assert outcome.status == 0
    assert asked == [(SENTENCE, date(2023, 8, 31))]
    assert lines[0] == SENTENCE.split()
    assert lines[4] == [*["5", "tỷ", "đồng"], *["money", "with", "a", "scale", "word"], "5000000000", "VND"]


def test_a_list_item_is_taken_with_its_dash(giaoban: Call, asked: list[tuple[str, date | None]]) -> None:
    assert giaoban("explain", "- Thu đạt 5 tỷ đồng.").status == 0
    assert giaoban("explain", "--", "-5 tỷ đồng").status == 0
    assert asked == [("- Thu đạt 5 tỷ đồng.", None), ("-5 tỷ đồng", None)]
