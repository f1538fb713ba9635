import pytest

from giaoban.markup.search import matches


@pytest.mark.parametrize(
    ("query", "text", "found"),
    [
        ("bang rong", "Băng rộng cố định", True),
        ("BĂNG RỘNG", "băng rộng cố định", True),
        ("bằng", "Băng rộng cố định", False),
        ("dinh", "Số thuê bao cố định", True),
        ("định", "Số thuê bao cố dinh", False),
        ("đ", "doanh thu", False),
        ("d", "đồng", True),
        ("bu\u031bu chi\u0301nh", "bưu chính", True),
        ("", "bưu chính", True),
    ],
)
def test_words_without_accents_are_found_under_any_and_words_with_accents_only_as_they_are(
    query: str, text: str, found: bool
) -> None:
    assert matches(query, text) is found
