from io import BytesIO
from pathlib import Path

import docx
from docx.enum.text import WD_BREAK
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from giaoban.documents import document_from_bytes, open_document

FILES = Path(__file__).parents[1] / "files"


def outline(document):
    return [(f"{b.kind[0].upper()}{b.level}", document.text_of(b), b.headings) for b in document.blocks]


def read(word):
    buffer = BytesIO()
    word.save(buffer)
    return document_from_bytes(buffer.getvalue(), "a.docx")


def test_a_file_saved_by_libreoffice_is_read_with_its_headings_lists_and_footnote():
    document = open_document(FILES / "bao-cao-libreoffice.docx")
    result, post = "I. Kết quả tháng 4/2031 (số liệu giả định)", "1. Bưu chính"
    items, parts = "Chi tiết theo nhóm dịch vụ:", "- Bưu gửi: 190 triệu, trong đó:"
    assert document.title == "Báo cáo tháng 4/2031 (số liệu giả định)"
    assert document.published is None
    assert outline(document) == [
        ("H1", result, ()),
        ("H2", post, (result,)),
        ("P0", "Doanh thu. Doanh thu ước đạt 5.120 tỷ đồng, tăng 4,5%.", (result, post)),
        ("P0", "[1] Chưa gồm dịch vụ công ích.", (result, post)),
        ("H8", items, (result, post)),
        ("I1", parts, (result, post, items)),
        ("I2", "+ Trong nước: 182 triệu;", (result, post, items, parts)),
        ("I2", "+ Quốc tế: 8 triệu.", (result, post, items, parts)),
        ("I1", "- Điểm phục vụ: 13.200 điểm.", (result, post, items)),
        ("H2", "2. Viễn thông", (result,)),
        ("I1", "a) Thuê bao cố định đạt 24,6 triệu;", (result, "2. Viễn thông")),
        ("I1", "b) Thuê bao di động đạt 91,3 triệu.", (result, "2. Viễn thông")),
        ("P0", "Kết luận của cuộc họp.", (result, "2. Viễn thông")),
    ]


def test_headings_and_lists_of_word_styles_are_read():
    word = docx.Document()
    word.add_heading("Báo cáo quý I/2031", 0)
    word.add_heading("Viễn thông", 1)
    word.add_paragraph("Thuê bao đạt 5 triệu (số liệu giả định);", "List Bullet")
    word.add_paragraph("Trạm đạt 3 nghìn.", "List Bullet 2")
    word.add_paragraph("Doanh thu đạt 7 tỷ;", "List Number")
    word.add_paragraph("Lợi nhuận đạt 1 tỷ.", "List Number")
    title, telecom = "Báo cáo quý I/2031", "Viễn thông"
    assert outline(read(word)) == [
        ("H1", title, ()),
        ("H1", telecom, (title,)),
        ("I1", "• Thuê bao đạt 5 triệu (số liệu giả định);", (title, telecom)),
        ("I1", "• Trạm đạt 3 nghìn.", (title, telecom)),
        ("I1", "1. Doanh thu đạt 7 tỷ;", (title, telecom)),
        ("I1", "2. Lợi nhuận đạt 1 tỷ.", (title, telecom)),
    ]


def test_headings_that_are_only_bold_text_are_seen_by_their_wording():
    word = docx.Document()
    word.add_paragraph().add_run("1. Viễn thông").bold = True
    word.add_paragraph("Thuê bao đạt 5 triệu, tăng 4% so với cùng kỳ năm trước (số liệu giả định).")
    assert [kind for kind, _, _ in outline(read(word))] == ["H2", "P0"]


def test_line_breaks_end_lines_and_letters_are_composed():
    word = docx.Document()
    word.add_paragraph("Bưu chính:").runs[0].add_break(WD_BREAK.LINE)
    word.paragraphs[0].add_run("Doanh thu tăng 5%.")
    assert read(word).text == "Bưu chính:\nDoanh thu tăng 5%."


def test_deleted_hidden_and_moved_text_is_not_read_and_inserted_text_is():
    word = docx.Document()
    word.add_paragraph("Đạt ")._p.extend(
        parse_xml(f"<w:{tag} {nsdecls('w')} w:id='1' w:author='a'><w:r>{inner}</w:r></w:{tag}>")
        for tag, inner in (
            ("del", "<w:delText>999 </w:delText>"),
            ("moveFrom", "<w:t>888 </w:t>"),
            ("ins", "<w:t xml:space='preserve'>5 tỷ</w:t>"),
            ("ins", "<w:rPr><w:vanish/></w:rPr><w:t>777</w:t>"),
            ("ins", "<w:rPr><w:vanish w:val='0'/></w:rPr><w:t xml:space='preserve'> đồng.</w:t>"),
        )
    )
    assert read(word).text == "Đạt 5 tỷ đồng."


def test_a_text_box_is_read_once_below_its_paragraph_and_a_table_is_not():
    word = docx.Document()
    paragraph = word.add_paragraph("Đoạn văn có khung chữ.")
    inner = "<w:txbxContent><w:p><w:r><w:t>Chữ trong khung.</w:t></w:r></w:p></w:txbxContent>"
    paragraph._p.append(
        parse_xml(
            f"<w:r {nsdecls('w')} xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'>"
            f"<mc:AlternateContent><mc:Choice Requires='wps'>{inner}</mc:Choice><mc:Fallback>{inner}</mc:Fallback>"
            "</mc:AlternateContent></w:r>"
        )
    )
    word.add_table(1, 2).cell(0, 0).text = "888"
    word.add_table(1, 1).cell(0, 0).text = "Khung một ô."
    assert read(word).text == "Đoạn văn có khung chữ.\nChữ trong khung.\nKhung một ô."


def test_the_outline_level_of_a_paragraph_makes_it_a_heading():
    word = docx.Document()
    paragraph = word.add_paragraph("Công tác chỉ đạo, điều hành.")
    paragraph._p.get_or_add_pPr().append(parse_xml(f"<w:outlineLvl {nsdecls('w')} w:val='2'/>"))
    assert outline(read(word)) == [("H3", "Công tác chỉ đạo, điều hành.", ())]
