"""Running `giaoban` inside the test's process, with a reader that states one figure a line."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from types import SimpleNamespace

import pytest

from giaoban import claims
from giaoban.claims.model import Claim
from giaoban.commands.language import speak
from giaoban.commands.main import run
from giaoban.documents import Document
from giaoban.figures import Unit


@dataclass(frozen=True)
class Outcome:
    """What a call left behind."""

    status: int
    out: bytes
    err: str

    @property
    def text(self) -> str:
        """What went to standard output."""
        return self.out.decode("utf-8")


Call = Callable[..., Outcome]


@pytest.fixture(autouse=True)
def _vietnamese() -> None:
    """A test does not speak the language that the test before it in the same process chose."""
    speak("vi")


@pytest.fixture
def giaoban(capfdbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch) -> Call:
    """Calls `giaoban` as from a Vietnamese system: `giaoban("text", "bao-cao.txt")`."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("COLUMNS", "100")

    def call(*arguments: str | Path) -> Outcome:
        status = run([str(argument) for argument in arguments])
        captured = capfdbinary.readouterr()
        return Outcome(status, captured.out, captured.err.decode("utf-8"))

    return call


def stated(document: Document) -> Iterator[Claim]:
    """A claim of 5 tỷ đồng for every `5 tỷ đồng` in the text."""
    start = document.text.find("5 tỷ đồng")
    while start >= 0:
        yield Claim(
            id=f"c{start}",
            document=document.name,
            start=start,
            end=start + 9,
            quote="5 tỷ đồng",
            subject=document.text.partition("\n")[0],
            value=Decimal(5_000_000_000),
            unit=Unit.VND,
            figure=(start, start + 9),
            rule=("money with a scale word",),
        )
        start = document.text.find("5 tỷ đồng", start + 1)


@pytest.fixture
def reader(monkeypatch: pytest.MonkeyPatch) -> None:
    """Puts the small reader in the place of the grammar, whose own tests are elsewhere."""

    def read(document: Document, **_: object) -> SimpleNamespace:
        return SimpleNamespace(document=document, claims=tuple(stated(document)))

    def read_pieces(pieces: Iterable[Document], **_: object) -> Iterator[Claim]:
        for piece in pieces:
            yield from stated(piece)

    monkeypatch.setattr(claims, "read", read)
    monkeypatch.setattr(claims, "read_pieces", read_pieces)
