"""Numbers that name something and count nothing: `Chỉ thị 16`, `mức độ 4`, `quận 1`, `lớp 12`, `Km 325+400`."""

from __future__ import annotations

from giaoban.claims.grammar.quantities.label_words import GRANTED, LABELS, TWO_WORD_LABELS
from giaoban.claims.grammar.quantities.words import MEASURED
from giaoban.claims.grammar.token import Kind, Token

_CHAIN = frozenset(("và", ",", "-", "đến", "hoặc", "/", "&", "+", "–"))
_LEVELS = frozenset(("mức", "cấp"))  # `mức 4` names a level, `mức 4.750` states one
_NAMED_BY_PLACE = frozenset(("khu", "lô", "tổ", "đường", "phố", "tầng", "toà", "tòa", "nhà"))


def labelled(found: list[Token], tokens: list[Token], i: int) -> bool:
    """Whether the word before the number at i makes it a name; with a unit after it, it is a figure all the same."""
    if not found:
        return False
    last, token = found[-1], tokens[i]
    if last.kind == Kind.OPAQUE and last.end == token.start:
        return True
    after = tokens[i + 1] if i + 1 < len(tokens) else None
    noun = after is not None and after.kind in (Kind.NOUN, Kind.RATE)
    if after is not None and (after.kind in (Kind.UNIT, Kind.SCALE) or (noun and after.text in MEASURED)):
        return False
    if last.text in _CHAIN and len(found) > 1 and found[-2].kind == Kind.OPAQUE and found[-2].rule == "label":
        return not noun
    if (
        last.text == "+"
        and last.end == token.start
        and len(found) > 1
        and found[-2].end == last.start
        and found[-2].text != "("
    ):
        return True
    small = len(token.text) <= 2
    if (
        last.text in _LEVELS
        and token.text in ("1", "2", "3", "4")
        and not (noun and after is not None and after.text in GRANTED)
    ):
        return last.text == "cấp" or not noun
    if last.kind in (Kind.PUNCT, Kind.QUALIFIER):
        return False
    two = f"{found[-2].text} {last.text}" if len(found) > 1 else last.text
    if two in TWO_WORD_LABELS or last.text in TWO_WORD_LABELS:
        return not noun or small
    if last.text not in LABELS or last.text == "cấp":
        return False
    if noun:
        return small and last.text not in ("số", "loại", "bài", "thẻ", "mã", "sim", "bản", "quỹ", "kỳ", "bảng")
    return True


def name_with_number(tokens: list[Token], i: int, j: int) -> bool:
    """Digits glued to letters (`5G`, `30a`), a version (`4.0`), with nothing counted after them."""
    token = tokens[i]
    if token.text.endswith(".0"):
        return True
    if j >= len(tokens):
        return False
    after = tokens[j]
    return after.start == token.end and after.kind not in (Kind.PUNCT, Kind.UNIT, Kind.SCALE, Kind.NOUN)
