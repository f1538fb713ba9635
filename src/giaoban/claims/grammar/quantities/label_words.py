"""The words that make the number after them a name: a decree, a house, a version, a class."""

# A number after one of these names something: a decree, a house, a version, a class.
LABELS = frozenset(
    """số điều khoản mục phần chương bảng biểu hình trang luật khóa khoá kỳ phiên lần đợt mức độ cấp loại hạng nhóm
    lớp khối tầng phòng tổ phường quận thôn xóm ấp lô tel fax đt mã kênh vtv htv
    web ipv covid windows android ios quốc-lộ tuổi tốp stt dòng pha mũi-thứ vùng cửa bến ga km mốc no no. wifi usb
    lpg e-mail tập quyển tiết bài câu thứ hotline tuần vòng đời thế-hệ bản phiên-bản version v. quỹ cụm khu đội
    lữ-đoàn tiểu-đoàn sư-đoàn số-hiệu f0 f1 top đề-án
    đường phố ngõ ngách hẻm kiệt lộ ql tl dt đt. công-văn thông-tư chỉ-thị nghị-định nghị-quyết quyết-định pháp-lệnh
    thông-báo kết-luận sim bậc iso tcvn qcvn a b c đ d nq ct qđ nđ tt cv tb bc kh xii xiii xi x ii iii iv
    """.split()  # noqa: SIM905  a list of words reads best as words
)
TWO_WORD_LABELS = frozenset(
    (
        "phụ lục", "quyết định", "nghị quyết", "nghị định", "thông tư", "chỉ thị", "công văn",
        "kế hoạch số", "thông báo", "kết luận", "pháp lệnh", "mức độ", "cấp độ", "phiên bản", "thế hệ",
        "kiến trúc", "công nghiệp", "cách mạng", "giai đoạn", "hợp phần", "tiểu dự", "tiểu dự án",
        "chương trình", "đề án", "dự án", "chỉ số", "phương án", "tiêu chí", "cảng số", "tổ máy",
        "bão số", "cơn bão số", "đảo số", "khu phố", "tổ dân phố", "đội số", "km số", "bảng kê", "ấp số",
        "tài khoản số", "căn cước", "hộ chiếu", "bậc thợ", "đại hội", "hội khóa", "hội khoá",
        "đại học khóa", "trung ương",
        "quốc lộ", "tỉnh lộ", "đường số", "khu vực", "điện thoại", "đường dây", "tổng đài", "đầu số",
        "biển số", "ký hiệu", "mã số", "số hiệu", "bảng số", "biểu số", "hình số", "mẫu số", "hội nghị",
        "khung chính", "chuẩn", "kỳ họp", "tuần thứ", "lần thứ", "vành đai", "khẩu đội", "mạng",
    )
)  # fmt: skip
# What an office grants: `cấp 3 giấy phép` counts, `cấp 3` is a level.
GRANTED = frozenset(
    (
        "giấy phép",
        "giấy chứng nhận",
        "thẻ",
        "mã",
        "mã số",
        "chứng thư",
        "chứng thư số",
        "sổ",
        "chứng nhận",
        "tài khoản",
        "chữ ký số",
        "thẻ nhà báo",
        "thẻ bhyt",
        "chứng chỉ",
        "văn bằng",
    )
)
