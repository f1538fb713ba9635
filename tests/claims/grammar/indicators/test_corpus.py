from importlib.resources import files

import pytest
import yaml

import giaoban
from giaoban.documents import document_from_text

CORPUS = yaml.safe_load((files("giaoban.claims.grammar.indicators") / "corpus.yaml").read_text("utf-8"))
CASES = [(code, wording) for code, wordings in CORPUS.items() for wording in wordings]


@pytest.mark.parametrize(("code", "wording"), CASES, ids=[wording for _, wording in CASES])
def test_a_wording_links_to_exactly_its_indicator(code: str, wording: str) -> None:
    claims = giaoban.read(document_from_text(wording.replace(" // ", "\n\n"))).claims

    assert [claim.indicator for claim in claims][-1:] == [None if code == "none" else code]
