"""The stamp of a state secret is told from words about secrets."""

from __future__ import annotations

import pytest

from giaoban_web.documents.secrecy import secrecy_stamp


@pytest.mark.parametrize(
    ("text", "stamp"),
    [
        ("BỘ CÔNG THƯƠNG\nMẬT\nBÁO CÁO\nvề tình hình", "MẬT"),
        ("ỦY BAN NHÂN DÂN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nTỐI MẬT\tĐộc lập - Tự do - Hạnh phúc", "TỐI MẬT"),
        ("**TUYỆT  MẬT**\n\nTỜ TRÌNH", "TUYỆT MẬT"),
        ("[MẬT]\nKẾ HOẠCH", "MẬT"),
        ("Độ mật: Tối mật\nBÁO CÁO", "TỐI MẬT"),
        ("BÁO CÁO\nCông tác bảo vệ bí mật nhà nước: không để lộ tài liệu mật.", ""),
        ("Công tác bảo mật\nMẬT ONG XUẤT KHẨU", ""),
        ("BÁO CÁO\n" + "Dòng.\n" * 30 + "MẬT\n", ""),
    ],
)
def test_a_stamp_stands_alone_at_the_head_of_a_paper(text: str, stamp: str) -> None:
    assert secrecy_stamp(text) == stamp
