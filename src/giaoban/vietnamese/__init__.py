"""Letters and words of Vietnamese: Unicode form, tone marks, encodings, folding, sentences, numbers written out.

May depend on: the standard library.
"""

from giaoban.vietnamese.letters import fold, nfc
from giaoban.vietnamese.sentences import sentences
from giaoban.vietnamese.tone_marks import one_tone_habit

__all__ = ["fold", "nfc", "one_tone_habit", "sentences"]
