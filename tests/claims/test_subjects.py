from giaoban.claims import read
from giaoban.documents import document_from_bytes


def test_a_subject_keeps_single_spaces_where_the_text_has_many() -> None:
    text = "Số  thuê bao   băng rộng\u00a0cố định đạt 22,3 triệu thuê bao."
    reading = read(document_from_bytes(text.encode(), "a.txt"))
    assert [claim.subject for claim in reading.claims] == ["Số thuê bao băng rộng cố định"]
