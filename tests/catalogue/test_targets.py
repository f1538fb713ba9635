from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from giaoban.catalogue import Bound, IndicatorKind, Target, load, validate
from giaoban.periods import Period

CATALOGUE = load()
ENTRY = {
    "indicator": "telecom.villages_without_coverage",
    "area": "VN",
    "due": '"2026"',
    "bound": "at_most",
    "value": "0",
    "said_by": "mic",
    "source": "văn bản giả định",
}


def problems(folder: Path, **changes: str | None) -> list[tuple[int, str]]:
    keys = {**ENTRY, **changes}
    text = "own.2026:\n" + "".join(f"  {key}: {value}\n" for key, value in keys.items() if value is not None)
    (folder / "targets.yaml").write_text(text, "utf-8")
    return [(problem.line, problem.message_en) for problem in validate(folder)]


def test_a_target_says_what_by_when_and_who_said_so() -> None:
    assert CATALOGUE.targets["economy.gdp_share.2025"] == Target(
        "economy.gdp_share.2025", "economy.gdp_share", "VN", Period.of_year(2025), Bound.AT_LEAST, Decimal(20), "gov",
        date(2020, 6, 3), "Quyết định 749/QĐ-TTg ngày 03/6/2020",
    )  # fmt: skip


def test_every_target_bounds_the_side_that_its_indicator_calls_good() -> None:
    wrong = [
        target.code
        for target in CATALOGUE.targets.values()
        if (target.bound is Bound.AT_MOST)
        != (CATALOGUE.indicators[target.indicator].kind is IndicatorKind.RANK or CATALOGUE.indicators[target.indicator].better == "down")
    ]
    assert wrong == []


@pytest.mark.parametrize(("value", "met"), [("19.9", False), ("20", True), ("21", True)])
def test_a_target_is_met_at_its_value(value: str, met: bool) -> None:
    assert CATALOGUE.targets["economy.gdp_share.2025"].is_met_by(Decimal(value)) is met


@pytest.mark.parametrize(("value", "met"), [("71", False), ("70", True), ("1", True)])
def test_a_rank_is_met_from_its_place_upwards(value: str, met: bool) -> None:
    assert CATALOGUE.targets["gov.egdi_rank.2025"].is_met_by(Decimal(value)) is met


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({}, []),
        ({"value": None}, [(1, "the key 'value' is missing; add it")]),
        ({"value": "-1"}, [(6, "'-1' must be a positive number such as 100")]),
        ({"due": "sớm"}, [(4, "'sớm' is not a period; write it as 2021, 2021-Q1 or 2021-01")]),
        (
            {"indicator": "telecom.none"},
            [(2, "'indicator' names the code 'telecom.none', which is not in the catalogue; mend the code or add that entry")],
        ),
    ],
)  # fmt: skip
def test_a_fault_is_told_with_its_line_and_remedy(
    tmp_path: Path, changes: dict[str, str | None], told: list[tuple[int, str]]
) -> None:
    assert problems(tmp_path, **changes) == [(line, f"entry 'own.2026': {message}") for line, message in told]
