"""Figures keep every digit, in storage, in order and in sums."""

from datetime import UTC, datetime
from decimal import Decimal

import pytest

from giaoban.periods import Period
from giaoban_web.observations.exact import ExactSum
from giaoban_web.observations.models import Observation, Recording, Series, period_columns

pytestmark = pytest.mark.django_db

NOON = datetime(2023, 9, 1, 5, tzinfo=UTC)


def _keep(*values: str) -> None:
    series = Series.objects.create(indicator="post.revenue", area="VN")
    recording = Recording.objects.create(kind=Recording.Kind.IMPORT, recorded_at=NOON)
    for month, value in enumerate(values, start=1):
        Observation.objects.create(
            series=series, recording=recording, recorded_at=NOON, status="A", value=Decimal(value),
            **period_columns(Period.of_month(2023, month)),
        )  # fmt: skip


def test_a_figure_of_nineteen_digits_survives_the_round_trip() -> None:
    _keep("12345678901234567.89")
    assert [each.value for each in Observation.objects.all()] == [Decimal("12345678901234567.89")]


def test_sums_are_exact_to_the_last_digit() -> None:
    _keep("12345678901234567.89", "0.02", "-5", "100000000000")
    assert Observation.objects.aggregate(total=ExactSum("value")) == {"total": Decimal("12345778901234562.91")}


def test_the_sum_of_nothing_is_nothing() -> None:
    assert Observation.objects.aggregate(total=ExactSum("value")) == {"total": None}


def test_figures_are_ordered_and_compared_by_value_not_by_their_digits() -> None:
    _keep("9", "10", "-5", "0.020")
    in_order = [each.value for each in Observation.objects.order_by("value")]
    assert in_order == [Decimal("-5"), Decimal("0.02"), Decimal("9"), Decimal("10")]
    assert Observation.objects.filter(value__gte=Decimal("9")).count() == 2
    assert Observation.objects.get(value=Decimal("0.02")).period == Period.of_month(2023, 4)


def test_a_float_is_refused() -> None:
    with pytest.raises(TypeError, match="never a float"):
        _keep_float()


def _keep_float() -> None:
    Observation.objects.filter(value=0.1).count()


@pytest.mark.parametrize(
    "period",
    [
        Period.of_year(2023),
        Period.of_half(2023, 1),
        Period.of_quarter(2023, 3),
        Period.of_month(2023, 8),
        Period.of_day(2023, 8, 20),
        Period.of_span(2023, 1, 2023, 8),
    ],
    ids=str,
)
def test_every_form_of_period_comes_back_as_it_was(period: Period) -> None:
    series = Series.objects.create(indicator="post.revenue", area="VN")
    recording = Recording.objects.create(kind=Recording.Kind.IMPORT, recorded_at=NOON)
    Observation.objects.create(
        series=series, recording=recording, recorded_at=NOON, status="A", value=Decimal(1), **period_columns(period)
    )
    assert Observation.objects.get().period == period
