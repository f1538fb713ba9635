"""The language commands speak, and sentences in both."""

from __future__ import annotations

import os
from collections.abc import Mapping
from contextvars import ContextVar
from typing import Literal, get_args

Language = Literal["vi", "en"]
LANGUAGES: tuple[Language, ...] = get_args(Language)

_spoken: ContextVar[Language] = ContextVar("language", default="vi")


def spoken() -> Language:
    """The language of this run: `vi` unless `speak` said otherwise."""
    return _spoken.get()


def speak(language: Language) -> None:
    """Use a language for every sentence from now on."""
    _spoken.set(language)


def said(vi: str, en: str) -> str:
    """The sentence in the language of this run.

    >>> said("xong", "done")
    'xong'
    """
    return en if _spoken.get() == "en" else vi


def of_locale(environ: Mapping[str, str] = os.environ) -> Language:
    """The language of a locale: English where it names English, else Vietnamese.

    LC_ALL is asked before LC_MESSAGES and LANG, as POSIX has it; `C` names no language.

    >>> of_locale({"LANG": "en_GB.UTF-8"})
    'en'
    """
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if value := environ.get(name):
            return "en" if value.lower().startswith("en") else "vi"
    return "vi"
