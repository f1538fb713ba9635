"""What a person types into the fields of a figure."""

from decimal import Decimal

import pytest

from giaoban.claims import Claim
from giaoban.figures import Qualifier, Unit
from giaoban.periods import parse_period
from giaoban_web.review.corrections import area_typed, period_typed, requalified, value_typed
from giaoban_web.review.forms import CorrectForm


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("2023-Q3", "2023-Q3"), ("quý III/2023", "2023-Q3"), ("tháng 8/2023", "2023-08"), ("năm 2023", "2023"),
        ("6 tháng đầu năm 2023", "2023-H1"), ("8 tháng đầu năm 2023", "2023-01/2023-08"), ("2023-01/2023-08", "2023-01/2023-08"),
    ],
)  # fmt: skip
def test_a_period_is_typed_as_reports_word_it(text: str, period: str) -> None:
    assert str(period_typed(text)) == period


@pytest.mark.parametrize("text", ["hôm nọ", "2023-13", ""])
def test_what_names_no_period_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="is not a period"):
        period_typed(text)


def test_an_area_is_found_by_any_of_its_names_with_accents_or_without() -> None:
    assert [area_typed(text, None) for text in ("VN", "viet nam", "Tỉnh Lào Cai", "lao cai")] == ["VN", "VN", area_typed("Lào Cai", None), area_typed("Lào Cai", None)]


def test_of_two_areas_of_one_name_the_one_of_the_period_is_meant() -> None:
    assert [area_typed("Tuyên Quang", parse_period(period)) for period in ("2024", "2026")] == ["08", "08-2025"]


def test_a_place_the_catalogue_lacks_is_refused() -> None:
    with pytest.raises(ValueError, match="no area"):
        area_typed("Xứ Nào Đó", None)


def test_a_value_comes_with_what_its_last_digit_stands_for() -> None:
    assert value_typed("4.750 tỷ", Qualifier.EXACT, "vi") == {"value": "4750000000000", "low": "4749500000000", "high": "4750500000000"}


def test_another_qualifier_widens_the_interval_by_the_step_it_was_made_of() -> None:
    claim = _claim()
    assert requalified(claim, Qualifier.ESTIMATE) == {"low": "4749000000000", "high": "4751000000000"}


def test_a_form_sent_as_it_was_shown_changes_nothing() -> None:
    shown = CorrectForm(facts=_claim(), provisional=False)
    data = {f"fix-{name}": value for name, value in shown.initial.items() if value is not False}
    form = CorrectForm(data, facts=_claim(), provisional=False)
    assert (form.is_valid(), form.cleaned_data["changes"]) == (True, {})


def test_a_form_tells_which_field_cannot_be_read() -> None:
    shown = CorrectForm(facts=_claim(), provisional=False)
    data = {f"fix-{name}": value for name, value in shown.initial.items() if value is not False}
    form = CorrectForm(data | {"fix-value": "45.3", "fix-period": "hôm nọ"}, facts=_claim(), provisional=False)
    assert {name: list(errors) for name, errors in form.errors.items()} == {
        "value": ["Không đọc được số này; hãy viết như 4.750.000, 45,3 hoặc 4,75 triệu."],
        "period": ["Không đọc được kỳ này; hãy viết như tháng 8/2023, quý III/2023, năm 2023 hoặc 2023-01/2023-08."],
    }


def _claim() -> Claim:
    return Claim(
        id="1", document="a.txt", start=0, end=5, quote="4.750", subject="doanh thu", value=Decimal("4750000000000"), unit=Unit.VND,
        period=parse_period("2023-08"), indicator="post.revenue", low=Decimal("4749500000000"), high=Decimal("4750500000000"),
    )  # fmt: skip
