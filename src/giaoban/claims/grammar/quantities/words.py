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
    **dict.fromkeys(
        ("1.000", "1000", "1 000", "1,000", "một nghìn", "nghìn", "1 nghìn", "một ngàn", "1 ngàn"), Unit.PER_1000_PEOPLE
    ),
    # There is no unit for these: what is counted keeps them in its name.
    **dict.fromkeys(
        (
            "10.000",
            "10000",
            "10 000",
            "vạn",
            "1 vạn",
            "một vạn",
            "100.000",
            "100000",
            "10 vạn",
            "1 triệu",
            "triệu",
            "1.000.000",
        ),
        None,
    ),
}
PER_PEOPLE = ("trên", "mỗi", "cho", "tính trên", "tính bình quân trên", "bình quân trên", "tính cho")
# Before `trên 100 người`, these say that a rate is meant and not more than a hundred people.
MEASURES_OF_PEOPLE = frozenset(("mật độ", "mật", "tỷ lệ", "tỷ suất", "thuê bao", "máy", "tính", "tỉ lệ", "tỉ suất"))

# How nouns are abbreviated, and what they are.
ABBREVIATIONS = {"tb": "thuê bao", "dn": "doanh nghiệp", "htx": "hợp tác xã",
    "tthc": "thủ tục hành chính", "dvc": "dịch vụ công", "dvctt": "dịch vụ công trực tuyến"}  # fmt: skip
# Nouns of the catalogue that mostly mean something else in running text; lengths of time state no figure by themselves.
_NOT_NOUNS = frozenset(
    [
        "năm",
        "tháng",
        "ngày",
        "tuần",
        "tuổi",
        "phút",
        "giây",
        "nam",
        "nữ",
        "dân",
        "điều",
        "loại",
        "m",
        "độ",
        "cục",
        "cổng",
        "cân",
        "cầu",
        "bao",
        "tin",
        "bản",
        "làng",
        *entries(Kind.WORD, "word", ("nội dung",)),
    ]
) | {"nội dung", "việc làm"}
_MORE_NOUNS = (
    "bản làng",
    "bản",
    "độ c",
    "m",
    "mét",
    "tin",
    "bao",
    "việc làm",
    "vòi",
    "trạm phát sóng",
    "tấn - km",
    "tấn/km",
)

# Measured, and not counted one by one: these may have decimals.
MEASURED = frozenset(
    """tấn tạ yến kg gam ha hecta hécta héc-ta m2 m² m3 m³ km km2 km² mét m cm mm kwh mwh gwh kw mw mwp gw kv mva
    kva gb mb tb/s pb lít khối điểm euro eur € yên won baht kíp rúp gbps tbps mhz ghz ‰ dwt teu ounce sào
    tấn.km tấn-km hk.km hành-khách.km""".split()  # noqa: SIM905
) | {
    "héc ta",
    "mét khối",
    "mét vuông",
    "tấn km",
    "nhân dân tệ",
    "tấn - km",
    "tấn . km",
    "hành khách.km",
    "lượt khách.km",
    "lượt hk.km",
    "độ c",
    "thùng dầu",
    "tấn/ha",
    "tạ/ha",
    "bảng anh",
    "triệu kwh",
    "lượng vàng",
    "đô la úc",
    "đô la singapore",
    "ki lô gam",
    "kilômét",
    "cây số",
}

# After a bare number, these begin something else than what is counted.
NOT_COUNTED = frozenset(
    """và của là thì mà đã đang sẽ được bị có không đến từ tại trong ngoài với cho về để do khi nếu hết so tăng giảm
    đạt cùng theo trên dưới sau trước này đó nêu ban hành hoặc như nhưng còn cũng đều vẫn chỉ mới nên vì bởi qua
    giữa
    năm tháng ngày giờ phút giây tuổi tuần quý h người-ta ở hay nhằm cần phải gồm bao khoảng gần hơn chiếm xếp đứng
    thuộc ra vào lên xuống nữa lại rồi đi tới vừa bằng sáng chiều tối ông bà v việt thứ đúng quy liên một hai ba bốn
    bảy tám chín
    nội-dung hiện vậy thêm đến-nay nhân cả mỗi các những toàn dự lần-thứ đối kể cao thấp nhiều ít nhất yêu hiệu kèm
    bắt khai phê số-hiệu công-bố hội-nghị chủ-trì quán-triệt sửa-đổi thông-qua
    """.split()  # noqa: SIM905
) | {"nội dung", "kết quả", "lần thứ", "khu vực"}
DURATIONS = frozenset(
    (
        "năm",
        "tháng",
        "ngày",
        "phút",
        "giây",
        "tuổi",
        "tuần",
        "quý",
        "h",
        "thập",
        "thế",
        "thập kỷ",
        "thập niên",
        "thế kỷ",
        "năm học",
    )
)
# Said of ranks: `xếp thứ 46`, `vươn lên vị trí thứ ba`.
RANKING = frozenset(
    (
        "xếp",
        "đứng",
        "vị trí",
        "hạng",
        "thứ hạng",
        "vị",
        "giữ",
        "vươn",
        "vươn lên",
        "lên",
        "xuống",
        "xếp hạng",
        "ở",
        "tụt",
        "tụt xuống",
        "lên hạng",
        "nhảy",
        "leo lên",
        "ngôi",
        "leo",
        "rơi xuống",
        "rớt",
        "hàng",
        "vẫn",
        "nhảy lên",
        "đang",
        "về",
        "về đích",
    )
)
STEPS = frozenset(("bậc", "hạng", "thứ hạng", "vị trí", "thứ bậc", "nấc"))
# What a small number written out does not count: `hai bên`, `ba mặt`, `ba khâu đột phá`.
VAGUE = frozenset(
    (
        "lần",
        "bước",
        "khâu",
        "mục tiêu",
        "nhiệm vụ",
        "bên",
        "mặt",
        "năm",
        "tháng",
        "ngày",
        "bản",
        "mô hình",
        "điểm",
        "kế hoạch",
        "nhóm",
        "lĩnh vực",
        "trụ cột",
        "cột mốc",
        "vùng",
        "bậc",
        "hạng",
        "tập",
        "trụ cột chính",
        "nội dung",
        "giải pháp",
        "hợp phần",
        "thành phần",
        "khối",
        "em",
        "nhà",
        "mẹ",
        "đôi",
        "cặp",
        "tờ",
    )
)


def nouns() -> list[str]:
    """The counted nouns of the catalogue, with their further spellings."""
    counted = load().counted.values()
    named = dict.fromkeys(name for noun in counted for name in (noun.name, *noun.written))
    return [name for name in named if name not in _NOT_NOUNS]


def words() -> list[tuple[str, Entry]]:
    """The lexicon's entries of this dimension."""
    rates = {
        f"{before} {size} {people}": unit
        for size, unit in _SIZES.items()
        for people in _PEOPLE
        for before in PER_PEOPLE
        if unit is not None or people == "dân"
    }
    slashed = {f"/ {size} {people}": unit for size, unit in _SIZES.items() for people in _PEOPLE}
    return [
        *entries(Kind.RATE, "rate per people", rates | slashed),
        *entries(Kind.UNIT, "unit", UNITS),
        *entries(Kind.NOUN, "counted noun", (*nouns(), *_MORE_NOUNS)),
        *entries(Kind.WORD, "word", ("nội dung",)),
    ]
