"""Documents with their claims made by hand, so that checks are tested apart from the reading; figures are invented."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from giaoban.checks import Finding, Verdict, check
from giaoban.checks.judging.digits import interval_in, written_at
from giaoban.claims import Change, Claim, Direction, Reading, read
from giaoban.documents import Document, document_from_bytes
from giaoban.figures import Qualifier, Unit
from giaoban.observations import Source
from giaoban.periods import parse_period


class Page:
    """A text to which claims are added one after another."""

    def __init__(self, text: str, name: str = "a.txt") -> None:
        self.text = text
        self.name = name
        self.claims: list[Claim] = []

    def states(self, quote: str, value: str, unit: Unit = Unit.COUNT, *changes: Change, **further: Any) -> Page:
        """Adds the claim of a quote that stands once in the text; the interval is read off its digits."""
        start = self.text.index(quote)
        end = start + len(quote)
        amount = Decimal(value)
        interval = interval_in(amount, self.text, start, end, further.get("qualifier", Qualifier.EXACT))
        number = written_at(amount, self.text, start, end)
        period = parse_period(further.pop("period", "2023-08"))
        self.claims.append(
            Claim(
                id=f"c{len(self.claims) + 1}",
                document=self.name,
                start=start,
                end=end,
                quote=quote,
                value=amount,
                subject=further.pop("subject", quote),
                unit=unit,
                period=period,
                changes=changes,
                low=interval.low,
                high=interval.high,
                figure=(number[0], end) if number else (start, end),
                confidence=0.96,
                **further,
            )
        )
        return self

    def change(self, words: str, direction: Direction, basis: str | None = "2022-08", **sizes: Any) -> Change:
        """The change that words of the text state: `percent="2"`, `absolute="30"`, `base_value="100"`."""
        start = self.text.index(words)
        numbers = {key: Decimal(size) if type(size) is str else size for key, size in sizes.items()}
        period = parse_period(basis) if basis else None
        return Change(direction, start, start + len(words), basis=period, **numbers)

    @property
    def reading(self) -> Reading:
        """The document with its claims."""
        return Reading(Document(self.name, self.text, ()), tuple(self.claims))


def found(*pages: Page, check_name: str, source: Source | None = None, everything: bool = True) -> list[Finding]:
    """What one check finds on pages judged together."""
    findings = check([page.reading for page in pages], source, everything=everything)
    return [finding for finding in findings if finding.check == check_name]


def spans(page: Page, *quotes: str) -> list[tuple[int, int]]:
    """Where quotes stand."""
    return [(page.text.index(quote), page.text.index(quote) + len(quote)) for quote in quotes]


def told(text: str, check_name: str, *verdicts: Verdict, published: str = "2023-10-05") -> list[tuple[str, str]]:
    """What one check says of a text that is read as it stands: verdict and Vietnamese sentence.

    Only the verdicts asked for, all if none.
    """
    reading = read(document_from_bytes(f"date: {published}\n{text}".encode(), "a.txt"))
    findings = [each for each in check([reading], everything=True) if each.check == check_name]
    return [(each.verdict.value, each.message_vi) for each in findings if not verdicts or each.verdict in verdicts]
