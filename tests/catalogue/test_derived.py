from decimal import Decimal
from pathlib import Path

import pytest

from giaoban.catalogue import DerivedFormula, load, validate
from giaoban.periods import Period

ENTRY = {
    "name_vi": "Tỷ trọng",
    "name_en": "Share",
    "formula": "share",
    "unit": "percent",
    "numerator": "telecom.mobile_revenue",
    "denominator": "telecom.revenue",
    "definition_vi": "Như tên.",
    "definition_en": "As named.",
}


def problems(folder: Path, code: str = "telecom.own", /, **changes: str | None) -> list[tuple[int, str]]:
    keys = {**ENTRY, **changes}
    text = f"{code}:\n" + "".join(f"  {key}: {value}\n" for key, value in keys.items() if value is not None)
    (folder / "derived.yaml").write_text(text, "utf-8")
    found = validate(folder)
    assert all(problem.message_vi and problem.message_vi != problem.message_en for problem in found)
    return [(problem.line, problem.message_en) for problem in found]


def test_a_sound_entry_has_no_problem_and_is_loaded(tmp_path: Path) -> None:
    assert problems(tmp_path) == []
    own = load(tmp_path).derived["telecom.own"]
    assert (own.formula, own.scale, own.inputs) == (
        DerivedFormula.SHARE, Decimal(100), ("telecom.mobile_revenue", "telecom.revenue")
    )  # fmt: skip


@pytest.mark.parametrize(
    ("changes", "line", "message"),
    [
        ({"numerator": None}, 1, "the formula 'share' needs the key 'numerator'; add it"),
        ({"parts": "[post.revenue]"}, 10, "the formula 'share' does not use the key 'parts'; delete it"),
        (
            {"numerator": "telecom.none"},
            6,
            "'numerator' names the code 'telecom.none', which is not in the catalogue; mend the code or add that entry",
        ),
        (
            {"formula": "sum", "numerator": None, "denominator": None, "parts": "[post.revenue, post.parcels]"},
            8,
            "the parts have different units (VND, count) and do not add up; mend 'parts'",
        ),
        (
            {"formula": "index", "numerator": None, "denominator": None, "weights": "[post.revenue]"},
            8,
            "'weights' must consist of pairs 'code: positive number' such as dx.dti_score: 0.4",
        ),
        (
            {"formula": "index", "numerator": None, "denominator": None, "weights": "{post.revenue: -1}"},
            8,
            "'weights' must consist of pairs 'code: positive number' such as dx.dti_score: 0.4",
        ),
        (
            {"formula": "index", "numerator": None, "denominator": None, "weights": "{post.revenue: 1}", "base": "tháng 1"},
            9,
            "'tháng 1' is not a period; write it as 2021, 2021-Q1 or 2021-01",
        ),
    ],
)  # fmt: skip
def test_a_fault_is_told_with_its_line_and_remedy(
    tmp_path: Path, changes: dict[str, str | None], line: int, message: str
) -> None:
    assert problems(tmp_path, **changes) == [(line, f"entry 'telecom.own': {message}")]


def test_a_code_of_a_reported_indicator_cannot_be_derived(tmp_path: Path) -> None:
    assert problems(tmp_path, "post.revenue") == [
        (1, "entry 'post.revenue': this code is that of a reported indicator already; choose another")
    ]


def test_the_packaged_index_is_100_in_2021() -> None:
    assert load().derived["sector.activity_index"].base == Period.of_year(2021)
