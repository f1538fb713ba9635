import json

from giaoban.checks import Address, Finding, Verdict, finding_to_line

FINDING = Finding(
    "growth",
    Verdict.ERROR,
    "tăng 17,67%",
    "giảm 0,76%",
    (Address("a.xlsx", 3, 9, cell="Biểu 1!B7"), Address("b.pdf", 5, 7, page=2)),
    "Một câu tiếng Việt.",
    "One English sentence.",
)


def test_a_finding_on_the_wire_has_the_keys_of_the_design() -> None:
    assert json.loads(finding_to_line(FINDING)) == {
        "check": "growth",
        "verdict": "error",
        "stated": "tăng 17,67%",
        "recomputed": "giảm 0,76%",
        "spans": [[3, 9], [5, 7]],
        "documents": ["a.xlsx", "b.pdf"],
        "message_vi": "Một câu tiếng Việt.",
        "message_en": "One English sentence.",
        "cells": ["Biểu 1!B7", None],
        "pages": [None, 2],
    }
