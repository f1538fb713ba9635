import pytest
from tests.claims.grammar.phrases import Case, cases, stated


@pytest.mark.parametrize("case", cases("numerals"), ids=lambda case: case.sentence)
def test_a_phrasing_states_these_figures_and_no_others(case: Case) -> None:
    assert stated(case.sentence) == case.stated
