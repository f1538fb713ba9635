"""A sentence for the tests of this folder: its tokens, and the reader when it stands before one of them."""

from giaoban.claims.draft import Draft
from giaoban.claims.grammar.lexer import lex
from giaoban.claims.grammar.lexicon import grammar_lexicon
from giaoban.claims.grammar.quantities.rules import quantities
from giaoban.claims.grammar.token import Kind, Token
from giaoban.claims.grammar.view import View
from giaoban.claims.sentences.lead import Lead
from giaoban.claims.sentences.sentence import Sentence


def tokens_of(text: str) -> list[Token]:
    """The tokens of a sentence, each number with its unit as one."""
    view = View(text)
    return quantities(lex(view, 0, len(view.form), grammar_lexicon()), view)


def read_sentence(text: str, lead: Lead | None = None, index: int = 0) -> Sentence:
    """The reader of a sentence, after it has read it."""
    sentence = Sentence(tokens_of(text), index, lead or Lead())
    sentence.read()
    return sentence


def drafts_of(text: str) -> list[Draft]:
    """The drafts of a sentence."""
    return Sentence(tokens_of(text), 0, Lead()).read()


def figures(tokens: list[Token]) -> list[int]:
    """Where the figures stand."""
    return [i for i, token in enumerate(tokens) if token.kind == Kind.QUANTITY]


def sizes(draft: Draft) -> list[str]:
    """The changes of a draft in short: `up percent 6`."""
    return [f"{change.direction} {change.kind} {change.value.normalize():f}" for change in draft.changes]


def stated(text: str) -> list[tuple[str | None, list[str]]]:
    """The drafts of a sentence in short: the level's value, and its changes."""
    return [
        (None if draft.value is None else f"{draft.value.normalize():f}", sizes(draft)) for draft in drafts_of(text)
    ]
