"""The last resort around every reader: whatever a file does to it, the caller gets one sentence."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import TypeVar

from giaoban.documents import unreadable
from giaoban.documents.limits import OverLimit
from giaoban.documents.unreadable import UnreadableDocument

T = TypeVar("T")


@contextmanager
def guarded(name: str) -> Iterator[None]:
    """Every error inside becomes an UnreadableDocument for the file of that name.

    Readers foresee what broken files do; what none has foreseen is an `Unforeseen`, with the error as its cause.
    """
    try:
        yield
    except UnreadableDocument:
        raise
    except OverLimit as limit:
        raise UnreadableDocument(name, limit.place, limit.problem, limit.remedy) from limit
    except RecursionError as error:
        raise unreadable.too_nested(name) from error
    except MemoryError as error:
        raise unreadable.out_of_memory(name) from error
    except Exception as error:
        raise unreadable.unforeseen(name, error) from error


def guard_each(found: Iterable[T], name: str) -> Iterator[T]:
    """The same around something that is read as it is asked for."""
    with guarded(name):
        yield from found
