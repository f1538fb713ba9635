"""Everything that is wrong with the catalogue's files."""

from __future__ import annotations

from pathlib import Path

from giaoban.catalogue.load import read_catalogue
from giaoban.catalogue.problem import CatalogueError, Problem


def validate(path: str | Path | None = None) -> tuple[Problem, ...]:
    """The problems of the packaged catalogue with the folder `path` laid over it, by file and line; () if sound.

    path: as for `load`. Unlike `load` it raises nothing: a folder that does not exist is a problem as well.
    """
    try:
        return read_catalogue(path)[1]
    except CatalogueError as error:
        return (error.problem,)
