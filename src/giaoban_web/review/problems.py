"""Why a decision was not made, in one sentence in the reader's language."""

from __future__ import annotations

from django.utils.functional import Promise


class ReviewProblem(Exception):  # noqa: N818  (it is told as a sentence)
    """A decision cannot be made; its text says which, why, and what to do."""

    def __init__(self, sentence: Promise | str) -> None:
        super().__init__(sentence)
        self.sentence = sentence

    def __str__(self) -> str:
        return str(self.sentence)


class Stale(ReviewProblem):
    """Somebody decided meanwhile: the version or the stored value a decision names is no longer the one that stands."""


class Conflict(ReviewProblem):
    """A stored value contradicts the claim, and the decision does not say which is to stand."""
