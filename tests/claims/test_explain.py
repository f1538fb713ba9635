"""What `explain` says of a sentence."""

from datetime import date

from giaoban.claims import Mark, explain


def test_a_sentence_is_explained_by_the_rules_that_fired_on_it():
    found = explain(
        "Doanh thu tháng 8/2023 ước đạt 4.750 tỷ đồng, tăng 6% so với cùng kỳ.", published=date(2023, 9, 12)
    )

    assert [
        (found.text[mark.start : mark.end], mark.dimension, mark.meaning)
        for mark in found.marks
        if mark.dimension != "indicators"
    ] == [
        ("tháng 8/2023", "periods", "2023-08"),
        ("ước đạt 4.750 tỷ đồng", "quantities", "4750000000000 VND"),
        ("tăng", "comparisons", "up"),
        ("6%", "quantities", "6 percent"),
        ("so với", "comparisons", "so với"),
        ("cùng kỳ", "periods", "2022-08"),
    ]
    assert [str(claim.period) for claim in found.claims] == ["2023-08"]


def test_a_sentence_without_figures_has_no_claims_and_only_the_marks_of_its_words():
    found = explain("Sở đã ban hành Quyết định số 12/QĐ-STTTT.")

    assert found.claims == ()
    assert found.marks == (Mark(29, 40, "numerals", "document number", "—"),)
