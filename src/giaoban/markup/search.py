"""Looking words up in Vietnamese text, typed with accents or without."""

from giaoban.vietnamese import fold, nfc


def matches(query: str, text: str) -> bool:
    """True where the query stands in the text, letter case aside; a query without accents is found under any accents.

    >>> matches("bang rong", "Băng rộng cố định")
    True
    >>> matches("bằng", "Băng rộng cố định")
    False
    """
    wanted = nfc(query).casefold()
    plain = fold(wanted)
    return plain in fold(text.casefold()) if plain == wanted else wanted in nfc(text).casefold()
