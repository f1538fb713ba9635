"""The index over the words of passages, which the database keeps itself: FTS5 on SQLite, GIN on PostgreSQL."""

from __future__ import annotations

from typing import Any

_SQLITE = (
    # Words come without accents where they should; taking accents away again would undo the asking with them.
    "CREATE VIRTUAL TABLE search_words USING fts5(words, content='search_passage', content_rowid='id', "
    "tokenize='unicode61 remove_diacritics 0')",
    "CREATE TRIGGER search_words_insert AFTER INSERT ON search_passage BEGIN "
    "INSERT INTO search_words(rowid, words) VALUES (new.id, new.words); END",
    "CREATE TRIGGER search_words_delete AFTER DELETE ON search_passage BEGIN "
    "INSERT INTO search_words(search_words, rowid, words) VALUES ('delete', old.id, old.words); END",
    "CREATE TRIGGER search_words_update AFTER UPDATE OF words ON search_passage BEGIN "
    "INSERT INTO search_words(search_words, rowid, words) VALUES ('delete', old.id, old.words); "
    "INSERT INTO search_words(rowid, words) VALUES (new.id, new.words); END",
)
_POSTGRESQL = ("CREATE INDEX search_words ON search_passage USING gin (to_tsvector('simple', words))",)


def install(apps: Any, editor: Any) -> None:
    """Make the index; migrations call it."""
    for statement in _SQLITE if editor.connection.vendor == "sqlite" else _POSTGRESQL:
        editor.execute(statement)


def uninstall(apps: Any, editor: Any) -> None:
    """Take the index away, where a migration is undone."""
    names = ("TRIGGER search_words_insert", "TRIGGER search_words_delete", "TRIGGER search_words_update")
    for thing in (*names, "TABLE search_words") if editor.connection.vendor == "sqlite" else ("INDEX search_words",):
        editor.execute(f"DROP {thing}")


def condition(vendor: str, phrases: list[list[str]]) -> tuple[str, str]:
    """The SQL that says a passage has all the phrases, and its one parameter.

    Words are letters and digits alone (see `words.asked`), so none can be an operator.
    """
    if vendor == "sqlite":
        question = " AND ".join('"' + " ".join(phrase) + '"' for phrase in phrases)
        return "search_passage.id IN (SELECT rowid FROM search_words WHERE search_words MATCH %s)", question
    question = " & ".join("(" + " <-> ".join(f"'{word}'" for word in phrase) + ")" for phrase in phrases)
    return "to_tsvector('simple', search_passage.words) @@ to_tsquery('simple', %s)", question
