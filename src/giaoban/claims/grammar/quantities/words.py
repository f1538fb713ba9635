"""Units, and the words that make a number something else than a figure; counted nouns come from the catalogue."""

from giaoban.catalogue import load
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
    "mbit / giây": (Unit.MBPS, 1),
    "mb / giây": (Unit.MBPS, 1),
    "mbits / s": (Unit.MBPS, 1),
    "megabit trên giây": (Unit.MBPS, 1),
    "megabits / giây": (Unit.MBPS, 1),
    "gb / giây": (Unit.MBPS, 1000),
    "gigabit / giây": (Unit.MBPS, 1000),
    "gigabit mỗi giây": (Unit.MBPS, 1000),
    "kbps": (Unit.MBPS, "0.001"),
    "kb / s": (Unit.MBPS, "0.001"),
    "trđ": (Unit.VND, 10**6),
    "tỷđ": (Unit.VND, 10**9),
    "đ %": (Unit.PERCENTAGE_POINT, 1),
    "điểm phần %": (Unit.PERCENTAGE_POINT, 1),
    "tiền đồng": (Unit.VND, 1),
    "₫": (Unit.VND, 1),
    "mỹ kim": (Unit.USD, 1),
    "đồng tiền việt nam": (Unit.VND, 1),
    "giờ": (Unit.HOURS, 1),
    "giờ đồng hồ": (Unit.HOURS, 1),
    "tiếng đồng hồ": (Unit.HOURS, 1),
}
_PEOPLE = ("dân", "người", "người dân")
_SIZES = {
    **dict.fromkeys(("100", "một trăm", "trăm"), Unit.PER_100_PEOPLE),
    **dict.fromkeys(("1.000", "1000", "1 000", "1,000", "một nghìn", "nghìn", "1 nghìn", "một ngàn", "1 ngàn"), Unit.PER_1000_PEOPLE),
    # There is no unit for these: what is counted keeps them in its name.
    **dict.fromkeys(("10.000", "10000", "10 000", "vạn", "1 vạn", "một vạn", "100.000", "100000", "10 vạn", "1 triệu", "triệu", "1.000.000"), None),
}
PER_PEOPLE = ("trên", "mỗi", "cho", "tính trên", "tính bình quân trên", "bình quân trên", "tính cho")
# Before `trên 100 người`, these say that a rate is meant and not more than a hundred people.
MEASURES_OF_PEOPLE = frozenset(("mật độ", "mật", "tỷ lệ", "tỷ suất", "thuê bao", "máy", "tính", "tỉ lệ", "tỉ suất"))

# How nouns are abbreviated, and what they are.
ABBREVIATIONS = {"tb": "thuê bao", "dn": "doanh nghiệp", "htx": "hợp tác xã", "tthc": "thủ tục hành chính", "dvc": "dịch vụ công", "dvctt": "dịch vụ công trực tuyến"}  # fmt: skip
# Nouns of the catalogue that mostly mean something else in running text; lengths of time state no figure by themselves.
_NOT_NOUNS = frozenset("năm tháng ngày tuần tuổi phút giây nam nữ dân điều loại nội dung m độ cục cổng cân cầu bao tin bản làng".split()) | {"nội dung", "việc làm"}  # noqa: SIM905
_MORE_NOUNS = ("bản làng", "bản", "độ c", "m", "mét", "tin", "bao", "việc làm", "vòi", "trạm phát sóng", "tấn - km", "tấn/km")

# Measured, and not counted one by one: these may have decimals.
MEASURED = frozenset(
    """tấn tạ yến kg gam ha hecta hécta héc-ta m2 m² m3 m³ km km2 km² mét m cm mm kwh mwh gwh kw mw mwp gw kv mva kva gb mb tb/s pb lít khối điểm euro eur € yên won baht kíp rúp gbps tbps mhz ghz ‰ dwt teu ounce sào
    tấn.km tấn-km hk.km hành-khách.km""".split()  # noqa: SIM905
) | {"héc ta", "mét khối", "mét vuông", "tấn km", "nhân dân tệ", "tấn - km", "tấn . km", "hành khách.km", "lượt khách.km", "lượt hk.km", "độ c", "thùng dầu", "tấn/ha", "tạ/ha", "bảng anh", "triệu kwh", "lượng vàng", "đô la úc", "đô la singapore", "ki lô gam", "kilômét", "cây số"}

# A number after one of these names something: a decree, a house, a version, a class.
LABELS = frozenset(
    """số điều khoản mục phần chương bảng biểu hình trang luật khóa khoá kỳ phiên lần đợt mức độ cấp loại hạng nhóm lớp khối tầng phòng tổ phường quận thôn xóm ấp lô tel fax đt mã kênh vtv htv
    web ipv covid windows android ios quốc-lộ tuổi tốp stt dòng pha mũi-thứ vùng cửa bến ga km mốc no no. wifi usb lpg e-mail tập quyển tiết bài câu thứ hotline tuần vòng đời thế-hệ bản phiên-bản version v. quỹ cụm khu đội lữ-đoàn tiểu-đoàn sư-đoàn số-hiệu f0 f1 top đề-án
    đường phố ngõ ngách hẻm kiệt lộ ql tl dt đt. công-văn thông-tư chỉ-thị nghị-định nghị-quyết quyết-định pháp-lệnh thông-báo kết-luận sim bậc iso tcvn qcvn a b c đ d nq ct qđ nđ tt cv tb bc kh xii xiii xi x ii iii iv
    """.split()  # noqa: SIM905  a list of words reads best as words
)
TWO_WORD_LABELS = frozenset(
    (
        "phụ lục", "quyết định", "nghị quyết", "nghị định", "thông tư", "chỉ thị", "công văn", "kế hoạch số", "thông báo", "kết luận", "pháp lệnh", "mức độ", "cấp độ", "phiên bản", "thế hệ", "kiến trúc", "công nghiệp", "cách mạng", "giai đoạn", "hợp phần", "tiểu dự", "tiểu dự án", "chương trình", "đề án", "dự án", "chỉ số", "phương án", "tiêu chí", "cảng số", "tổ máy", "bão số", "cơn bão số", "đảo số", "khu phố", "tổ dân phố", "đội số", "km số", "bảng kê", "ấp số", "tài khoản số", "căn cước", "hộ chiếu", "bậc thợ", "đại hội", "hội khóa", "hội khoá", "đại học khóa", "trung ương",
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
DURATIONS = frozenset(("năm", "tháng", "ngày", "phút", "giây", "tuổi", "tuần", "quý", "h", "thập", "thế", "thập kỷ", "thập niên", "thế kỷ", "năm học"))
# Said of ranks: `xếp thứ 46`, `vươn lên vị trí thứ ba`.
RANKING = frozenset(("xếp", "đứng", "vị trí", "hạng", "thứ hạng", "vị", "giữ", "vươn", "vươn lên", "lên", "xuống", "xếp hạng", "ở", "tụt", "tụt xuống", "lên hạng", "nhảy", "leo lên", "ngôi", "leo", "rơi xuống", "rớt", "hàng", "vẫn", "nhảy lên", "đang", "về", "về đích"))
STEPS = frozenset(("bậc", "hạng", "thứ hạng", "vị trí", "thứ bậc", "nấc"))
# What an office grants: `cấp 3 giấy phép` counts, `cấp 3` is a level.
GRANTED = frozenset(("giấy phép", "giấy chứng nhận", "thẻ", "mã", "mã số", "chứng thư", "chứng thư số", "sổ", "chứng nhận", "tài khoản", "chữ ký số", "thẻ nhà báo", "thẻ bhyt", "chứng chỉ", "văn bằng"))
# What a small number written out does not count: `hai bên`, `ba mặt`, `ba khâu đột phá`.
VAGUE = frozenset(("lần", "bước", "khâu", "mục tiêu", "nhiệm vụ", "bên", "mặt", "năm", "tháng", "ngày", "bản", "mô hình", "điểm", "kế hoạch", "nhóm", "lĩnh vực", "trụ cột", "cột mốc", "vùng", "bậc", "hạng", "tập", "trụ cột chính", "nội dung", "giải pháp", "hợp phần", "thành phần", "khối", "em", "nhà", "mẹ", "đôi", "cặp", "tờ"))


# Words of two syllables that hold a counted noun or a unit and count nothing.
COMPOUNDS = (
    "kết quả", "hiệu quả", "hậu quả", "thành quả", "toàn bộ", "nội bộ", "tiến bộ", "đồng bộ", "bộ phận", "bộ luật", "bộ máy", "thông tin", "tin học", "tin cậy", "tin tưởng", "niềm tin", "thông báo", "báo chí", "cơ bản", "bản thân", "bản đồ",
    "đồng thời", "đồng ý", "cộng đồng", "hội đồng", "đồng bào", "đồng hành", "đồng tình", "đồng thuận", "đồng đều", "quan điểm", "thời điểm", "đặc điểm", "trọng điểm", "thí điểm", "ưu điểm", "điểm nhấn", "điểm sáng", "điểm nghẽn", "con người", "cây trồng", "máy móc", "bước đầu", "bước tiến",
    "nhà nước", "đất nước", "nước ngoài", "ngoài nước", "nhà trường", "thị trường", "môi trường", "hiện trường", "công trường", "lập trường", "xã hội", "xã hội hóa", "phục vụ", "nghiệp vụ", "nghĩa vụ", "thời vụ", "vụ mùa", "vụ đông xuân", "vụ hè thu", "bài học", "bài toán", "trang bị", "trang thiết bị",
    "khu vực", "tầng lớp", "phòng chống", "phòng ngừa", "quốc phòng", "dự phòng", "giải quyết", "giải ngân", "giải phóng", "giải trình", "giải trí", "giải đáp", "tập trung", "tập thể", "tập huấn", "thu thập", "mã hóa", "chính sách", "ngân sách", "danh sách", "khối lượng", "viện trợ", "ủng hộ", "hộ tịch", "bảo hộ", "hộ chiếu",
    "nông thôn",
)  # fmt: skip


def nouns() -> list[str]:
    """The counted nouns of the catalogue, with their further spellings."""
    counted = load().counted.values()
    named = dict.fromkeys(name for noun in counted for name in (noun.name, *noun.written))
    return [name for name in named if name not in _NOT_NOUNS]


def words() -> list[tuple[str, Entry]]:
    """The lexicon's entries of this dimension."""
    rates = {f"{before} {size} {people}": unit for size, unit in _SIZES.items() for people in _PEOPLE for before in PER_PEOPLE if unit is not None or people == "dân"}
    slashed = {f"/ {size} {people}": unit for size, unit in _SIZES.items() for people in _PEOPLE}
    return [
        *entries(Kind.RATE, "rate per people", rates | slashed),
        *entries(Kind.UNIT, "unit", UNITS),
        *entries(Kind.NOUN, "counted noun", (*nouns(), *_MORE_NOUNS)),
        *entries(Kind.WORD, "word", COMPOUNDS),
    ]
