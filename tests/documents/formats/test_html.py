from datetime import date

import pytest

from giaoban.documents import UnreadableDocument, document_from_bytes

PAGE = """<html><head><meta charset="utf-8"><title>Bưu chính quý I | Cổng tin</title>
<meta property="og:title" content="Bưu chính quý I/2031 tăng trưởng">
<meta property="article:published_time" content="2031-04-05T08:00:00+07:00"></head>
<body><nav><ul><li><a href="/">Trang chủ</a></li><li><a href="/tin">Tin tức</a></li></ul></nav>
<div class="advertisement"><p>Quảng cáo: mua ngay hôm nay giảm 50%</p></div>
<article><h1>Bưu chính quý I/2031 tăng trưởng</h1>
<p>Theo số liệu giả định, doanh thu dịch vụ bưu chính quý I/2031 ước
   đạt 15.300&nbsp;tỷ đồng, cao hơn 5% so với cùng kỳ năm trước.</p>
<h2>1. Viễn thông</h2>
<ul><li>Thuê bao cố định đạt 24,6 triệu, trong đó:<ul><li>Cáp quang: 23 triệu;</li><li>Khác: 1,6 triệu.</li></ul></li>
<li>Thuê bao di động đạt <b>91,3</b> triệu.</li></ul>
<h2>2. An toàn thông tin</h2><p>Ghi nhận 1.500 cuộc tấn công.<br>Giảm 3%.</p>
<ol><li>Rà soát hệ thống.</li><li>Diễn tập.</li></ol></article>
<aside><h3>Tin liên quan</h3><ul><li><a href="/a">Giá vàng tăng 7%</a></li></ul></aside>
<footer>Bản quyền. Điện thoại 0240.1234567</footer><script>document.write("999")</script></body></html>"""


def test_a_page_keeps_its_article_as_blocks_and_loses_what_is_around_it():
    document = document_from_bytes(PAGE.encode(), "a.html")
    title, telecom, safety = "Bưu chính quý I/2031 tăng trưởng", "1. Viễn thông", "2. An toàn thông tin"
    parts = "- Thuê bao cố định đạt 24,6 triệu, trong đó:"
    assert (document.title, document.published) == (title, date(2031, 4, 5))
    assert [(f"{b.kind[0].upper()}{b.level}", document.text_of(b), b.headings) for b in document.blocks] == [
        ("H1", title, ()),
        (
            "P0",
            "Theo số liệu giả định, doanh thu dịch vụ bưu chính quý I/2031 ước đạt 15.300 tỷ đồng, "
            "cao hơn 5% so với cùng kỳ năm trước.",
            (title,),
        ),
        ("H2", telecom, (title,)),
        ("I1", parts, (title, telecom)),
        ("I2", "- Cáp quang: 23 triệu;", (title, telecom, parts)),
        ("I2", "- Khác: 1,6 triệu.", (title, telecom, parts)),
        ("I1", "- Thuê bao di động đạt 91,3 triệu.", (title, telecom)),
        ("H2", safety, (title,)),
        ("P0", "Ghi nhận 1.500 cuộc tấn công.", (title, safety)),
        ("P0", "Giảm 3%.", (title, safety)),
        ("I1", "1. Rà soát hệ thống.", (title, safety)),
        ("I1", "2. Diễn tập.", (title, safety)),
    ]


def test_a_page_that_is_all_document_keeps_its_lists_and_headings():
    page = """<html><body><h1>Báo cáo tháng 8</h1><p>Văn phòng thông báo tình hình trình tại phiên họp thường kỳ.</p>
    <h2>1. Chuyển đổi số</h2><ul><li>Tiếp nhận 684.512 hồ sơ.</li><li>Cấp 9.846 chứng thư số.</li></ul></body></html>"""
    assert document_from_bytes(page.encode(), "a.html").text.split("\n") == [
        "Báo cáo tháng 8",
        "Văn phòng thông báo tình hình trình tại phiên họp thường kỳ.",
        "1. Chuyển đổi số",
        "- Tiếp nhận 684.512 hồ sơ.",
        "- Cấp 9.846 chứng thư số.",
    ]


def test_a_very_short_page_is_read_whole():
    assert document_from_bytes(b"<html><body><p>T\xc4\x83ng 5%.</p></body></html>", "a.htm").text == "Tăng 5%."


@pytest.mark.parametrize(
    ("head", "day"),
    [
        ("<meta name='pubdate' content='2031-04-05'>", date(2031, 4, 5)),
        ('<script type=\'application/ld+json\'>{"datePublished": "2031-04-05T01:02:03Z"}</script>', date(2031, 4, 5)),
        ("<meta name='pubdate' content='2031-14-05'>", None),
        ("<meta name='pubdate' content='hôm qua'>", None),
        ("<script type='application/ld+json'>{broken</script>", None),
        ("", None),
    ],
)
def test_the_day_of_publication_is_the_one_the_page_states(head, day):
    page = f"<html><head>{head}</head><body><p>Doanh thu tăng 5% (số liệu giả định).</p></body></html>"
    assert document_from_bytes(page.encode(), "a.html").published == day


def test_a_page_that_names_its_encoding_is_read_in_it():
    page = "<html><head><meta charset='windows-1252'></head><body><p>Café +5%.</p></body></html>"
    assert document_from_bytes(page.encode("cp1252"), "a.html").text == "Café +5%."


def test_a_page_without_text_is_told_as_empty():
    with pytest.raises(UnreadableDocument, match="tệp không có nội dung chữ nào"):
        document_from_bytes(b"<html><body><script>1</script></body></html>", "a.html")


def test_a_page_that_names_the_wrong_encoding_is_refused_in_one_sentence():
    page = b"<html><head><meta charset='windows-1255'></head><body><p>Gr\xf6\xdfe \xff</p></body></html>"
    with pytest.raises(UnreadableDocument, match="không nhận ra bảng mã của tệp"):
        document_from_bytes(page, "a.html")


def test_a_page_with_nothing_around_its_text_loses_none_of_it():
    items = "".join(f"<li>Mục {number}: {number}.250 hồ sơ.</li>" for number in range(1, 6))
    page = f"<html><body><h1>Báo cáo</h1><p>{'Nội dung giả định. ' * 30}</p><h2>1. Hồ sơ</h2><ul>{items}</ul></body></html>"
    document = document_from_bytes(page.encode(), "a.html")
    assert [document.text_of(block) for block in document.blocks][2:] == [
        "1. Hồ sơ",
        *(f"- Mục {number}: {number}.250 hồ sơ." for number in range(1, 6)),
    ]
