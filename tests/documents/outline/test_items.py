import pytest

from giaoban.documents.outline.items import Marker, item_marker


@pytest.mark.parametrize(
    ("line", "marker"),
    [
        ("- Doanh thu", Marker(3, "-", 0, 2)),
        ("–  Doanh thu", Marker(3, "–", 0, 3)),
        ("-Doanh thu", Marker(3, "-", 0, 1)),
        ("+ Doanh thu", Marker(4, "+", 0, 2)),
        ("* Doanh thu", Marker(3, "*", 0, 2)),
        ("•Doanh thu", Marker(3, "•", 0, 1)),
        ("1) Doanh thu", Marker(1, "1)", 1, 3)),
        ("(12) Doanh thu", Marker(1, "1()", 12, 5)),
        ("3. Doanh thu", Marker(1, "1.", 3, 3)),
        ("b) Doanh thu", Marker(2, "a)", 2, 3)),
        ("c. Doanh thu", Marker(2, "a.", 3, 3)),
        ("-5%", None),
        ("+7,7%", None),
        ("*đậm*", None),
        ("1.276 tỷ", None),
        ("18.6 triệu", None),
        ("Doanh thu", None),
        ("-", None),
    ],
)
def test_the_mark_of_an_item_is_told_from_a_number(line, marker):
    assert item_marker(line) == marker
