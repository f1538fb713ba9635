"""Every string has its translation, and what is compiled is what is written."""

from __future__ import annotations

import pytest

from giaoban_web.site import translations

SOURCES = translations.sources()


@pytest.mark.parametrize(("app", "language"), SOURCES)
def test_every_string_is_translated(app: str, language: str) -> None:
    assert translations.untranslated(translations.read(app, language), SOURCES[app, language]) == []


@pytest.mark.parametrize(("app", "language"), SOURCES)
def test_what_is_compiled_is_what_is_written(app: str, language: str) -> None:
    compiled = translations.catalogue_file(app, language).with_suffix(".mo").read_bytes()
    assert compiled == translations.compiled(translations.read(app, language))


def test_strings_are_found_in_code_and_in_templates(tmp_path) -> None:
    (tmp_path / "a.py").write_text('x = _("Một")\ny = ngettext("%(n)s dòng", "%(n)s dòng", n)\n', "utf-8")
    (tmp_path / "b.html").write_text('{% load i18n %}{% translate "Hai" %}{% blocktranslate with n=x %}Ba {{ n }}{% endblocktranslate %}', "utf-8")
    assert translations.strings_in(tmp_path) == {
        "Một": ["a.py"],
        ("%(n)s dòng", "%(n)s dòng"): ["a.py"],
        "Hai": ["b.html"],
        "Ba %(n)s": ["b.html"],
    }


def test_a_string_without_a_translation_is_found() -> None:
    assert translations.untranslated(translations.read("people", "en"), {"Chưa ai dịch câu này": ["x.py"]}) == ["Chưa ai dịch câu này"]
