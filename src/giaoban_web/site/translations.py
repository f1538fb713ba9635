"""The English of every string: found in the code, kept beside each app, compiled without any program of the system.

`make messages` runs it: strings that are new are added to `APP/locale/en/LC_MESSAGES/django.po` without a translation,
those no longer used are taken out, and `django.mo` is written. Strings in the code are Vietnamese. What allauth says in
English is translated the other way, in `people/locale/vi/`.
"""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from typing import Any

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_python
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

PACKAGE = Path(__file__).resolve().parent.parent
String = str | tuple[str, str]  # a pair is singular and plural
_FUNCTIONS = ("_", "gettext", "gettext_lazy", "gettext_noop", "ngettext", "ngettext_lazy")
_LITERAL = r"""u?('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")"""
_CALL = re.compile(rf"\b(?:_|n?gettext)\({_LITERAL}(?:,\s*{_LITERAL})?")
# allauth's apps whose pages and messages this site shows, and the pages it can never show, for they are switched off.
_ALLAUTH = ("account", "mfa", "socialaccount", "usersessions")
_NEVER_SHOWN = re.compile(
    r"signup|phone|login_code|email\.html|email_change|email_confirm|email/(?!password_reset|base|unknown)|providers/(?!base)|"
    r"confirm_|verification_sent|verified_email|/tests/|admin\.py|models\.py|apps\.py|checks\.py|migrations|headless|snippets/warn"
)


def strings_in(folder: Path, skip: re.Pattern[str] | None = None) -> dict[String, list[str]]:
    """Every translatable string of a folder with the files it is in, by its path there."""
    found: dict[String, list[str]] = {}
    for file in sorted(folder.rglob("*")):
        name = file.relative_to(folder).as_posix()
        if file.suffix not in (".py", ".html", ".txt") or (skip and skip.search(f"/{name}")):
            continue
        for string in _in_code(file) if file.suffix == ".py" else _in_template(file):
            found.setdefault(string, []).append(name)
    return found


def _in_code(file: Path) -> Iterator[String]:
    found: Any = extract_python(BytesIO(file.read_bytes()), dict.fromkeys(_FUNCTIONS), (), {})
    for _, function, messages, _ in found:
        parts = [message for message in (messages if isinstance(messages, tuple) else (messages,)) if message]
        if parts:
            yield (parts[0], parts[1]) if function.startswith("ngettext") and len(parts) > 1 else parts[0]


def _in_template(file: Path) -> Iterator[String]:
    from django.utils.translation.template import templatize

    for match in _CALL.finditer(templatize(file.read_text("utf-8"), origin=str(file))):
        texts = [ast.literal_eval(text) for text in match.groups() if text]
        yield (texts[0], texts[1]) if len(texts) > 1 else texts[0]


def catalogue_file(app: str, language: str = "en") -> Path:
    """Where the translations of an app are: `…/people/locale/en/LC_MESSAGES/django.po`."""
    return PACKAGE / app / "locale" / language / "LC_MESSAGES" / "django.po"


def sources() -> dict[tuple[str, str], dict[String, list[str]]]:
    """The strings that need a translation, by app and language: `("people", "en")`."""
    import allauth

    found = {(file.parent.name, "en"): strings_in(file.parent) for file in sorted(PACKAGE.glob("*/apps.py"))}
    root = Path(allauth.__file__).parent
    strings: dict[String, list[str]] = {}
    for app in _ALLAUTH:
        for folder in (root / app, root / "templates" / app):
            strings |= strings_in(folder, _NEVER_SHOWN)
    found["people", "vi"] = strings
    return found


def read(app: str, language: str) -> Catalog:
    """The catalogue as it is kept; empty where there is none."""
    file = catalogue_file(app, language)
    if not file.exists():
        return Catalog(locale=language)
    with file.open("rb") as stream:
        return read_po(stream, locale=language)


def untranslated(catalog: Catalog, strings: dict[String, list[str]]) -> list[String]:
    """The strings that have no translation, or only a part of one."""

    def whole(string: String) -> bool:
        message = catalog.get(string if isinstance(string, str) else string[0])
        if message is None or message.fuzzy:
            return False
        texts = message.string if isinstance(message.string, list | tuple) else (message.string,)
        return all(texts)

    return [string for string in strings if not whole(string)]


def compiled(catalog: Catalog) -> bytes:
    """The catalogue in the form gettext reads."""
    out = BytesIO()
    write_mo(out, catalog)
    return out.getvalue()


def renew(app: str, language: str, strings: dict[String, list[str]]) -> Catalog:
    """Write the catalogue of an app with these strings, keeping the translations there are, and compile it."""
    kept = read(app, language)
    fresh = Catalog(
        locale=language, project="Giao Ban", version="", charset="utf-8", fuzzy=False,
        creation_date=datetime(2026, 11, 22, tzinfo=UTC), revision_date=datetime(2026, 11, 22, tzinfo=UTC),
        header_comment="# Translations of Giao Ban, Apache-2.0.",
    )  # fmt: skip
    for string in sorted(strings, key=str):
        old = kept.get(string if isinstance(string, str) else string[0])
        flags = ("python-format",) if re.search(r"%\(\w+\)", str(string)) else ()
        fresh.add(string, old.string if old else None, flags=flags)
    file = catalogue_file(app, language)
    file.parent.mkdir(parents=True, exist_ok=True)
    with file.open("wb") as stream:
        write_po(stream, fresh, width=120, omit_header=False, sort_output=True)
    file.with_suffix(".mo").write_bytes(compiled(read(app, language)))
    return fresh


def main() -> int:
    """Renew every catalogue; 1 where something is left to translate, each named."""
    status = 0
    for (app, language), strings in sources().items():
        for string in untranslated(renew(app, language, strings), strings):
            print(f"{app} ({language}): {string}", file=sys.stderr)  # noqa: T201
            status = 1
    return status


if __name__ == "__main__":
    from django.conf import settings

    settings.configure()
    sys.exit(main())
