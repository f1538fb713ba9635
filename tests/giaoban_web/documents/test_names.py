"""Names that lead elsewhere, or show other than they are, are made harmless."""

from __future__ import annotations

import pytest

from giaoban_web.documents.names import inner_name, safe_name


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("Báo cáo tháng 8.docx", "Báo cáo tháng 8.docx"),
        ("Ba\u0301o ca\u0301o.docx", "Báo cáo.docx"),
        ("../../etc/passwd", "passwd"),
        ("C:\\Users\\an\\bao-cao.pdf", "bao-cao.pdf"),
        ("/srv/bao-cao.pdf/", "bao-cao.pdf"),
        ("..", "tep"),
        ("", "tep"),
        (".htaccess", "htaccess"),
        ("bao-cao\u202efdp.txt", "bao-caofdp.txt"),
        ("bao\x00-cao\r\n.txt", "bao-cao.txt"),
        ("a" * 300 + ".docx", "a" * 195 + ".docx"),
    ],
)
def test_a_name_is_its_last_step_without_what_is_unseen(given: str, kept: str) -> None:
    assert safe_name(given) == kept


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("thu.eml/phu luc/Bảng 1.xlsx", "thu.eml/phu luc/Bảng 1.xlsx"),
        ("goi.zip/../../../etc/cron.d/x.txt", "goi.zip/etc/cron.d/x.txt"),
        ("goi.zip/" + "thu-muc/" * 40 + "b.txt", "b.txt"),
    ],
)
def test_a_name_within_another_climbs_nowhere(given: str, kept: str) -> None:
    assert inner_name(given) == kept
