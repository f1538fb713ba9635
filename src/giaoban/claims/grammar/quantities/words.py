"""Units, counted nouns, and the words that make a number something else than a figure."""

from giaoban.claims.grammar.lexicon import Entry, entries
from giaoban.claims.grammar.token import Kind
from giaoban.figures import Unit

UNITS = {
    "%": (Unit.PERCENT, 1),
    "phần trăm": (Unit.PERCENT, 1),
    "điểm %": (Unit.PERCENTAGE_POINT, 1),
    "điểm phần trăm": (Unit.PERCENTAGE_POINT, 1),
    "đồng": (Unit.VND, 1),
    "vnđ": (Unit.VND, 1),
    "vnd": (Unit.VND, 1),
    "đ": (Unit.VND, 1),
    "đồng việt nam": (Unit.VND, 1),
    "việt nam đồng": (Unit.VND, 1),
    "usd": (Unit.USD, 1),
    "đô la mỹ": (Unit.USD, 1),
    "đô - la mỹ": (Unit.USD, 1),
    "đô - la": (Unit.USD, 1),
    "đôla mỹ": (Unit.USD, 1),
    "đôla": (Unit.USD, 1),
    "đô la": (Unit.USD, 1),
    "đô mỹ": (Unit.USD, 1),
    "us $": (Unit.USD, 1),
    "$": (Unit.USD, 1),
    "mbps": (Unit.MBPS, 1),
    "mb / s": (Unit.MBPS, 1),
    "mbit / s": (Unit.MBPS, 1),
    "megabit / giây": (Unit.MBPS, 1),
    "megabit mỗi giây": (Unit.MBPS, 1),
    "gbps": (Unit.MBPS, 1000),
    "gb / s": (Unit.MBPS, 1000),
    "gbit / s": (Unit.MBPS, 1000),
    "giờ": (Unit.HOURS, 1),
    "tiếng đồng hồ": (Unit.HOURS, 1),
}
RATES = {
    **dict.fromkeys(("100 dân", "100 người", "100 người dân", "một trăm dân", "trăm dân"), Unit.PER_100_PEOPLE),
    **dict.fromkeys(("1.000 dân", "1000 dân", "1.000 người", "1000 người", "1.000 người dân", "một nghìn dân", "nghìn dân", "1 nghìn dân", "1.000 người dân", "1000 người dân", "một nghìn người"), Unit.PER_1000_PEOPLE),
}  # fmt: skip
RATE_BEFORE = ("/", "trên", "mỗi", "cho")

# Nouns with a comma or a slash inside, which only a list can tell from a coordination.
NOUNS = (
    "bộ, ngành", "bộ ngành", "bộ, ngành, địa phương", "bộ, ngành và địa phương", "bộ, cơ quan ngang bộ", "bộ, cơ quan", "tỉnh, thành phố", "tỉnh/thành phố", "tỉnh thành phố",
    "tỉnh, thành", "tỉnh/thành", "tỉnh thành", "tỉnh", "thành phố", "địa phương", "huyện, thị xã, thành phố", "huyện, thị xã", "huyện, thành phố", "huyện/thị xã/thành phố", "quận, huyện", "quận/huyện", "quận huyện",
    "xã, phường, thị trấn", "xã, phường", "xã/phường", "xã phường", "phường, xã", "xã, thị trấn", "thôn, bản", "thôn, xóm", "thôn, tổ dân phố", "sở, ngành", "sở ngành", "sở, ban, ngành", "cơ quan, đơn vị", "tổ chức, cá nhân", "cán bộ, công chức", "cán bộ, công chức, viên chức",
    "tổ chức, doanh nghiệp", "cơ quan, tổ chức", "người dân, doanh nghiệp", "trường, điểm trường",
    "thuê bao", "tb", "bưu gửi", "lượt", "lượt khách", "lượt người", "lượt truy cập", "lượt tải", "lượt giao dịch", "lượt hộ", "lượt xe", "hồ sơ", "tổ", "doanh nghiệp", "dn", "hợp tác xã", "htx", "hộ", "hộ dân", "hộ gia đình", "hộ nghèo", "hộ kinh doanh", "người", "nhân khẩu", "lao động",
    "học sinh", "sinh viên", "giáo viên", "trường", "trường học", "phòng học", "giường", "giường bệnh", "bác sĩ", "ca", "ca bệnh", "ca mắc", "ca tử vong", "trường hợp", "bệnh nhân", "liều", "mũi", "mũi tiêm", "vụ", "vụ việc", "vụ án", "cuộc", "lần", "đợt", "phiên", "chuyến", "chuyến bay",
    "tấn", "tạ", "kg", "ki lô gam", "gam", "tấn / ha", "tạ / ha", "tấn . km", "tấn - km", "tấn km", "hk . km", "hk.km", "hành khách . km", "hành khách.km", "lượt hk . km", "lượt khách . km", "lượt hành khách . km", "ha", "héc ta", "hecta", "m2", "m²", "m3", "m³", "mét", "mét khối", "mét vuông", "km", "km2", "km²", "kwh", "mw", "mwp", "gwh", "triệu kwh", "lít", "con", "cây", "chiếc", "cái", "bộ", "chậu", "bản", "quả", "trứng", "đàn", "lồng",
    "hành khách", "khách", "khách hàng", "du khách", "khách quốc tế", "container", "teu", "tàu", "xe", "ô tô", "phương tiện", "dự án", "công trình", "căn", "căn hộ", "căn nhà", "phòng", "buồng", "cơ sở", "cơ quan", "cơ quan báo chí", "đơn vị", "tổ chức", "cá nhân", "thành viên", "hội viên", "đoàn viên", "đảng viên", "đại biểu", "cán bộ", "công chức", "viên chức", "công nhân", "kỹ sư", "chuyên gia", "nông dân", "hộ nông dân", "thương nhân", "tiểu thương", "nhà đầu tư", "nhà báo", "phóng viên",
    "xã", "phường", "thị trấn", "huyện", "quận", "thôn", "ấp", "buôn", "làng", "khu phố", "khu dân cư", "quốc gia", "nước", "vùng", "điểm", "điểm phục vụ", "điểm bán", "điểm giao dịch", "bưu cục", "trạm", "trạm bts", "trạm phát sóng", "cột", "vị trí", "nút", "tuyến", "kênh", "đài", "tờ", "báo", "tạp chí", "ấn phẩm", "đầu sách", "cuốn", "cuốn sách", "bản in", "tin", "tin bài", "bài", "bài viết", "video", "videos", "clip", "link", "đường link", "đường dẫn", "liên kết", "website", "trang", "trang web", "trang thông tin điện tử", "fanpage", "group", "hội nhóm", "nhóm", "tài khoản", "ứng dụng", "app", "phần mềm", "nền tảng", "nền tảng số", "hệ thống", "cơ sở dữ liệu", "csdl", "api", "dịch vụ", "dịch vụ công", "dịch vụ công trực tuyến", "dvc", "dvctt", "thủ tục", "thủ tục hành chính", "tthc", "văn bản", "giao dịch", "đơn hàng", "đơn", "tin nhắn", "cuộc gọi", "phản ánh", "khiếu nại", "kiến nghị", "ý kiến", "câu hỏi", "chứng thư", "chứng thư số", "chữ ký số", "tên miền", "địa chỉ", "địa chỉ ip", "ip", "máy", "máy tính", "máy chủ", "thiết bị", "camera", "smartphone", "điện thoại", "sim", "thẻ", "giấy phép", "giấy chứng nhận", "chứng nhận", "sản phẩm", "mặt hàng", "sản phẩm ocop", "thương hiệu", "nhãn hiệu", "sáng chế", "đề tài", "nhiệm vụ", "chỉ tiêu", "tiêu chí", "mục tiêu", "lĩnh vực", "ngành", "nhóm hàng", "nhóm ngành", "khu công nghiệp", "cụm công nghiệp", "khu cntt tập trung", "khu", "cụm", "chợ", "siêu thị", "cửa hàng", "nhà máy", "nhà văn hóa", "bệnh viện", "trạm y tế", "phòng khám", "trung tâm", "viện", "quỹ", "ngân hàng", "chi nhánh", "lớp", "khóa", "lớp học", "lớp tập huấn", "hội nghị", "hội thảo", "sự kiện", "giải", "huy chương", "hcv", "di tích", "lễ hội", "làng nghề", "nghệ nhân", "bản tin", "chương trình", "phim", "suất", "vé", "suất quà", "suất học bổng", "phần quà", "sổ", "thẻ bhyt", "hợp đồng", "gói thầu", "gói", "khoản vay", "món", "lô", "mẫu", "mô hình", "phương án", "kế hoạch", "nghị quyết", "quyết định", "đề án", "mã độc", "cuộc tấn công", "sự cố", "lỗ hổng", "điểm yếu", "đối tượng", "bị can", "nạn nhân", "người chết", "người bị thương", "người mắc", "trẻ", "trẻ em", "phụ nữ", "cụ", "em", "anh hùng", "mẹ", "trụ cột", "trụ cột chính", "hạng mục", "hạng", "bậc", "euro", "eur", "yên", "nhân dân tệ", "cổ phiếu", "trái phiếu", "hợp phần", "tổ hợp", "thùng", "hộp", "viên", "chai", "gốc", "khối", "thửa", "lô đất", "dàn", "tổ máy", "turbine", "kit", "kit xét nghiệm", "test", "cột mốc", "điểm cầu", "điểm trường", "điểm đến", "cặp", "đôi", "gb", "tb dữ liệu", "mb", "ngày công", "gbps", "mhz", "ghz", "sản phẩm phần mềm", "tin, bài",
    "giường/vạn dân", "giường bệnh/vạn dân", "bác sĩ/vạn dân", "giường/ vạn dân", "tỷ kwh", "sách", "xuất bản phẩm", "người tham gia", "gia đình", "sở", "vụ cháy", "vụ tai nạn", "vụ tai nạn giao thông", "người dân", "mã", "mã số", "mã số vùng trồng", "sàn", "gian hàng", "tập", "thí sinh", "nghìn", "vđv", "huấn luyện viên", "chiến sĩ", "tổ dân phố", "cơ sở lưu trú", "thành phần", "bước", "khâu", "nhà", "lượt hồ sơ", "cuộc họp", "báo cáo",
)  # fmt: skip

# A number after one of these names something: a decree, a house, a version, a class.
LABELS = frozenset(
    """số điều khoản mục phần chương bảng biểu hình trang luật khóa khoá kỳ phiên lần đợt mức độ cấp loại hạng nhóm lớp khối tầng phòng tổ phường quận thôn xóm ấp lô tel fax đt mã kênh vtv htv
    web ipv covid windows android ios quốc-lộ tuổi tập quyển tiết bài câu thứ hotline tuần vòng đời thế-hệ bản phiên-bản version v. quỹ cụm khu đội lữ-đoàn tiểu-đoàn sư-đoàn số-hiệu f0 f1 top đề-án
    đường phố ngõ ngách hẻm kiệt lộ ql tl dt đt. công-văn thông-tư chỉ-thị nghị-định nghị-quyết quyết-định pháp-lệnh thông-báo kết-luận sim bậc iso tcvn qcvn a b c đ d nq ct qđ nđ tt cv tb bc kh xii xiii xi x ii iii iv
    """.split()  # noqa: SIM905  a list of words reads best as words
)
TWO_WORD_LABELS = frozenset(
    (
        "phụ lục", "quyết định", "nghị quyết", "nghị định", "thông tư", "chỉ thị", "công văn", "kế hoạch số", "thông báo", "kết luận", "pháp lệnh", "mức độ", "cấp độ", "phiên bản", "thế hệ", "kiến trúc", "công nghiệp", "cách mạng",
        "quốc lộ", "tỉnh lộ", "đường số", "khu vực", "điện thoại", "đường dây", "tổng đài", "đầu số", "biển số", "ký hiệu", "mã số", "số hiệu", "bảng số", "biểu số", "hình số", "mẫu số", "hội nghị", "khung chính", "chuẩn", "kỳ họp", "tuần thứ", "lần thứ", "vành đai", "khẩu đội", "mạng",
    )
)  # fmt: skip

# After a bare number, these begin something else than what is counted.
NOT_COUNTED = frozenset(
    """và của là thì mà đã đang sẽ được bị có không đến từ tại trong ngoài với cho về để do khi nếu hết so tăng giảm đạt cùng theo trên dưới sau trước này đó nêu ban hành hoặc như nhưng còn cũng đều vẫn chỉ mới nên vì bởi qua giữa
    năm tháng ngày giờ phút giây tuổi tuần quý h người-ta ở hay nhằm cần phải gồm bao khoảng gần hơn chiếm xếp đứng thuộc ra vào lên xuống nữa lại rồi đi tới vừa bằng sáng chiều tối ông bà v việt thứ đúng quy liên một hai ba bốn bảy tám chín
    hiện vậy thêm đến-nay nhân cả mỗi các những toàn dự lần-thứ đối kể cao thấp nhiều ít nhất yêu hiệu kèm bắt khai phê số-hiệu công-bố hội-nghị chủ-trì quán-triệt sửa-đổi thông-qua
    """.split()  # noqa: SIM905
)
DURATIONS = frozenset(("năm", "tháng", "ngày", "phút", "giây", "tuổi", "tuần", "quý", "h", "thập", "ngày/đêm"))
RANK_BEFORE = frozenset(("thứ", "hạng", "vị trí", "vị trí thứ", "xếp thứ", "xếp hạng", "hạng thứ", "đứng thứ", "thứ hạng", "xếp vị trí", "đứng vị trí", "xếp", "đứng", "đứng hạng", "vị trí số", "ngôi thứ", "bậc thứ", "xếp vị trí thứ", "đứng ở vị trí thứ", "hạng số"))
STEPS = frozenset(("bậc", "hạng", "thứ hạng", "vị trí", "thứ bậc", "nấc"))


def words() -> list[tuple[str, Entry]]:
    """The lexicon's entries of this dimension."""
    rates = {f"{before} {size}": unit for size, unit in RATES.items() for before in RATE_BEFORE}
    return [
        *entries(Kind.RATE, "rate per people", rates),
        *entries(Kind.UNIT, "unit", UNITS),
        *entries(Kind.NOUN, "counted noun", NOUNS),
    ]
