"""Short lines that head nothing: letterheads, dates and places, picture names and captions, signatures, addresses."""

import re

_PICTURES = (".jpg", ".jpeg", ".png", ".gif", ".webp", ".bmp", ".svg", ".tif", ".tiff")
_OPENINGS = (
    "CỘNG HÒA XÃ HỘI", "CỘNG HOÀ XÃ HỘI", "Độc lập", "ĐỘC LẬP", "Số:", "KT.", "TM.", "TL.", "TUQ.", "Theo ", "Nguồn",
    "Ảnh", "Tác giả", "Toàn cảnh", "Quang cảnh",
    "Tin, ảnh", "Tin:", "Bảng ", "Biểu ", "Hình ", "Biểu đồ ", "Đã ký", "Lưu:",
    "http", "www.", "Kính gửi", "Người ký", "Nơi nhận",
)  # fmt: skip
# Who signs, by office, in capitals under the text.
_OFFICES = (
    "GIÁM ĐỐC", "TỔNG GIÁM ĐỐC", "BỘ TRƯỞNG", "THỨ TRƯỞNG", "CHỦ TỊCH", "CHÁNH VĂN PHÒNG", "CHÁNH THANH TRA",
    "CỤC TRƯỞNG", "VỤ TRƯỞNG", "TỔNG CỤC TRƯỞNG", "VIỆN TRƯỞNG", "TRƯỞNG BAN", "TRƯỞNG PHÒNG", "HIỆU TRƯỞNG",
    "THỦ TRƯỞNG ĐƠN VỊ",
)  # fmt: skip
# A day, with the clock time, weekday or place that may stand around it: `Hà Nội, ngày 12 tháng 9 năm 2023`.
_DAY = re.compile(
    r"(?:[^\d,]{2,40},\s*)?(?:\d{1,2}\s?[:hg]\s?\d{0,2},?\s*)?(?:[-–|]\s*)?(?:ngày\s+)?"
    r"(?:\d{1,2}[/.\-]\d{1,2}[/.\-]\d{4}|\d{1,2}\s+tháng\s+\d{1,2}(?:\s+năm\s+|/|,\s*)\d{4})"
    r"(?:,?\s*[-–|]?\s*\d{1,2}\s?[:hg]\s?\d{0,2})?(?:\s*\(gmt\s?\+\s?7\))?[.,]?",
    re.IGNORECASE,
)


def is_picture(line: str) -> bool:
    """True for the file name of a picture: `20230911-ta1.jpg`."""
    return line.lower().endswith(_PICTURES)


def is_furniture(line: str) -> bool:
    """True for a short line (below some 120 characters) that can be no heading."""
    if line.startswith(_OPENINGS) or is_picture(line) or line.removeprefix("PHÓ ") in _OFFICES:
        return True
    return bool(_DAY.fullmatch(line))
