import pytest
from tests.claims.sentences.lines import drafts_of

from giaoban.figures import Unit


@pytest.mark.parametrize(
    ("text", "unit", "counted"),
    [
        ("Tổng thu ngân sách đạt 7.404 tỷ.", Unit.VND, None),
        ("Số doanh nghiệp là 61.359.", Unit.COUNT, "doanh nghiệp"),
        ("Số thuê bao/100 dân đạt 87,2.", Unit.PER_100_PEOPLE, None),
    ],
)
def test_a_number_without_a_unit_takes_that_of_its_subject(text: str, unit: Unit, counted: str | None) -> None:
    assert [(draft.unit, draft.counted) for draft in drafts_of(text)] == [(unit, counted)]


def test_numbers_told_in_order_share_the_unit_of_the_last() -> None:
    drafts = drafts_of("Phí và lệ phí lần lượt đạt 5 và 6 tỷ đồng.")

    assert [(f"{draft.value}", draft.unit) for draft in drafts] == [("5000000000", Unit.VND), ("6000000000", Unit.VND)]
