"""What a format of observations is, and what a set of them says about itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import BinaryIO, Literal, Protocol

from giaoban.exchange.observations.rows import Row

Language = Literal["vi", "en"]


class UnwritableFigure(Exception):  # noqa: N818  (it is told as a sentence)
    """A figure does not fit a format; the messages name the figure, the format and the remedy."""

    def __init__(self, message_vi: str, message_en: str) -> None:
        super().__init__(message_en)
        self.message_vi = message_vi
        self.message_en = message_en


@dataclass(frozen=True, slots=True)
class About:
    """What is being written: release `2025-08.1`, its names, who publishes it, when, under which terms.

    identifier: ASCII, also the stem of the files' names. issued: with a time zone. licence: its address or name.
    invented: True where any figure is; every file then says so. lang: the language of headings for people.
    """

    identifier: str
    title_vi: str
    title_en: str
    publisher_vi: str
    publisher_en: str
    issued: datetime
    description_vi: str = ""
    description_en: str = ""
    licence: str = ""
    invented: bool = False
    lang: Language = "vi"


class Sink(Protocol):
    """Takes rows as they come and holds no more than a batch of them."""

    def add(self, rows: Sequence[Row]) -> None:
        """Write a batch. Raises UnwritableFigure for a figure that does not fit the format."""

    def close(self) -> None:
        """Write what comes last; the stream itself stays open."""


@dataclass(frozen=True, slots=True)
class Format:
    """A format: its name, the end of its files' names, its media type, and what opens a sink on a stream."""

    name: str
    suffix: str
    media_type: str
    open: Callable[[BinaryIO, About], Sink]
