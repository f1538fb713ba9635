"""The stamp of a state secret at the head of a document: such papers do not belong on this site."""

from __future__ import annotations

import re

_HEAD_LINES = 25
_HEAD_LETTERS = 2500
# The three degrees, as Article 8 of the Law on Protection of State Secrets 2018 names them, and as the stamp of
# Circular 24/2020/TT-BCA writes them: alone on their line or in their cell, in capitals.
_STAMP = re.compile(r"(TUYỆT MẬT|TỐI MẬT|MẬT)")
_NAMED = re.compile(r"(?:độ|mức(?: độ)?) mật\s*:\s*(tuyệt mật|tối mật|mật)\b", re.IGNORECASE)
_AROUND = " \t*_#|[](){}<>\"'“”-–—.:;=~"


def secrecy_stamp(text: str) -> str:
    """The degree stamped at the head of a text: `TUYỆT MẬT`, `TỐI MẬT`, `MẬT`; empty where there is no stamp.

    A sentence that speaks of secrets is no stamp: `bảo vệ bí mật nhà nước`.
    """
    for line in text[:_HEAD_LETTERS].split("\n")[:_HEAD_LINES]:
        for cell in re.split(r"\t|\s{3,}|\|", line):
            stamp = re.fullmatch(_STAMP, " ".join(cell.strip(_AROUND).split()))
            if stamp:
                return stamp[1]
        named = _NAMED.search(line)
        if named:
            return named[1].upper()
    return ""
