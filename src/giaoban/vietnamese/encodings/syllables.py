"""Whether letters make Vietnamese syllables: what tells the right reading of bytes from all wrong ones."""

from __future__ import annotations

import re
from functools import lru_cache
from unicodedata import normalize

_ONSETS = "b|ch|c|d|đ|gh|gi|g|h|kh|k|l|m|ngh|ng|nh|n|ph|p|qu|r|s|th|tr|t|v|x|"
_RIMES = (
    "a ac ach ai am an ang anh ao ap at au ay ă ăc ăm ăn ăng ăp ăt â âc âm ân âng âp ât âu ây "
    "e ec em en eng eo ep et ê êch ên ênh êm êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu "
    "o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong op ot ooc oong "  # noqa: E501
    "ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc uê uêch uênh ui um un ung uơ up ut uy uya uych "
    "uynh uyt uyên uyêt uyn uyp uyu uôc uôi uôm uôn uông uôt ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt "
    "ươu "
    "y yêm yên yêt yêu yêng ynh ych yt"
)
_SYLLABLE = re.compile(rf"(?:{_ONSETS})(?:{'|'.join(sorted(_RIMES.split(), key=len, reverse=True))})")
_TONES = re.compile("[\u0300\u0301\u0303\u0309\u0323]")
_STOPPED = re.compile(r"(?:c|ch|p|t)$")
_WORD = re.compile(r"[^\W\d_]+")


def share_of_syllables(text: str) -> tuple[int, float]:
    """How many words of an NFC text have other letters than a to z, and which share of those are syllables.

    >>> share_of_syllables("Bưu chính, Café")
    (3, 0.6666666666666666)
    """
    words = [word for word in _WORD.findall(text) if not word.isascii()]
    good = sum(is_syllable(word.lower()) for word in words)
    return len(words), good / len(words) if words else 0.0


@lru_cache(maxsize=8192)
def is_syllable(word: str) -> bool:
    """True for what can be a Vietnamese syllable in small letters, e.g. `chính`, `khuỷu`; False for `café`."""
    plain = normalize("NFD", word)
    tones = _TONES.findall(plain)
    if len(tones) > 1:
        return False
    bare = normalize("NFC", _TONES.sub("", plain))
    if tones and tones[0] in "\u0300\u0303\u0309" and _STOPPED.search(bare):
        return False  # a stopped syllable has only the rising or the heavy tone
    return _SYLLABLE.fullmatch(bare) is not None
