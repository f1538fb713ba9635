"""The words of comparison: directions, "the same as", what is compared with, and the levels reached.

A list is text with a bar or a line end between phrases; a new phrase is written where its like stand.
"""

from giaoban.claims.grammar.lexicon import Entry, entries
from giaoban.claims.grammar.token import Kind


def phrases(text: str) -> tuple[str, ...]:
    """The phrases of a list, in order: `phrases("tăng | giảm")` is `("tăng", "giảm")`."""
    return tuple(phrase for line in text.splitlines() for piece in line.split("|") if (phrase := piece.strip()))


# Upwards: the verbs built on `tăng`, those with `thêm`, comparatives, multiples, and the rest.
_RISES = phrases(
    """
    tăng vọt lên | tăng | tăng trưởng | tăng nhẹ | tăng mạnh | tăng cao | tăng khá | tăng vọt | tăng nhanh
    tăng chậm | bật tăng | tăng bình quân | tăng tới | tăng đến | tăng tiếp | tăng đều | tăng tương ứng | tăng ròng
    gia tăng | tăng đột biến | tăng đáng kể | tăng nóng
    """
)
_ADDS = phrases(
    """
    lớn thêm | cao thêm | rộng thêm | dài thêm | khá thêm | lên thêm | được thêm | có thêm | tăng thêm | nhích thêm
    thêm | cộng thêm | nâng thêm | leo thêm | nở thêm | phình thêm | dày thêm | nới thêm | tiến thêm | đội thêm
    phát triển thêm | bổ sung thêm | tăng lên thêm | vươn thêm | lãi thêm | đắt thêm | vọt thêm
    """
)
_MORE = phrases(
    """
    đắt hơn | to hơn | đầy hơn | vững hơn | nặng hơn | nóng hơn | xa hơn | cao hơn | nhiều hơn | lớn hơn | nhỉnh hơn
    trội hơn | khá hơn | tốt hơn | nhanh hơn | dài hơn | rộng hơn | đông hơn | mạnh hơn | dư hơn
    """
)
_MULTIPLIES = phrases(
    """
    tăng gấp | gấp | nhiều gấp | cao gấp | lớn gấp | đông gấp | nhanh gấp | đắt gấp | hơn gấp
    """
)
_CLIMBS = phrases(
    """
    bật | bật lên | dâng | dâng lên | vống | vống lên | nở | nở ra | ngoi | phóng | tịnh tiến | vượt trước | dư ra
    nhân lên | nhích dần | trên mức | nhỉnh | vượt | vượt trội | nhích | nhích lên | nhích nhẹ | thêm được
    cải thiện | dôi | dôi ra | trội | đi lên | vọt | vọt lên | leo | phình | hồi phục | phục hồi | mở rộng | bứt
    bứt phá | đội | thăng | thăng hạng | cộng | vươn | cất cánh | ngoi lên | nâng cao | bùng nổ | nhảy vọt | nhảy
    đi trước
    """
)
UP = (*_RISES, *_ADDS, *_MORE, *_MULTIPLIES, *_CLIMBS)
# Downwards: the verbs built on `giảm`, those with `mất`, `đi`, `bớt`, comparatives, and the rest.
_FALLS = phrases(
    """
    giảm dần | sút giảm | giảm sút mất | giảm | giảm mạnh | giảm nhẹ | giảm sâu | giảm nhanh | giảm sút | giảm đi
    giảm bớt | suy giảm | sụt giảm | cắt giảm | tiết giảm | giảm tương ứng | giảm bình quân | giảm tới | giảm đến
    giảm ròng | kéo giảm | giảm được | kéo giảm được | giảm đáng kể
    """
)
_LOSES = phrases(
    """
    tuột mất | hẫng đi | vơi bớt | nhẹ đi | gầy đi | hao đi | tụt mất | sụt đi | sụt bớt | dịu đi | nguội đi | rẻ đi
    rơi mất | hạ bớt | kém mất | sụt mất | hụt đi | hụt mất | bớt đi | kém đi | mất đi | vơi đi | rút bớt
    ngót đi | mỏng đi | hẹp đi
    """
)
_LESS = phrases(
    """
    mỏng hơn | hẹp hơn | bé hơn | đuối hơn | lép hơn | non hơn | ít hơn | thấp hơn | kém hơn | nhỏ hơn | chậm hơn
    ngắn hơn | rẻ hơn | nhẹ hơn | yếu hơn | thưa hơn | vắng hơn
    """
)
_SINKS = phrases(
    """
    tăng trưởng âm | mất thêm | giảm thêm | thâm hụt thêm | tuột | xẹp | xẹp xuống | hẫng hụt | lùi lại | thụt
    thụt lại | hao hụt | hụt thu | dịu | nguội | đi lùi | xuống dốc | dưới mức | ngót | sút | thiếu hụt | sụt | hụt
    bớt | kém | co | co lại | co hẹp | thu hẹp | tụt | tụt lại | tụt hạng | rơi | mất | lùi | đi xuống | hạ
    hạ nhiệt | vơi | teo | thua | rút ngắn | rụng | trượt | chùng | hẫng | hao | lép | hẹp lại | đuối | hụt so | âm
    thụt lùi | lao dốc | rớt | chững | bay hơi | bốc hơi
    """
)
DOWN = (*_FALLS, *_LOSES, *_LESS, *_SINKS)
SAME = phrases(
    """
    tương đương | không đổi | không thay đổi | giữ nguyên | đi ngang | ngang bằng | ngang | bằng | giữ ở mức
    không tăng không giảm | tương đương với | ngang với | như | xấp xỉ | bằng với | giữ ổn định | y như | vẫn bằng
    không biến động | bằng đúng | ngang ngửa | giữ mức | ngang mức
    """
)
# What the changed figure is compared with.
VERSUS = phrases(
    """
    so với | so | so sánh với | nếu so với | so với mức | so với con số | so với kết quả | so với thời điểm
    so với giai đoạn | đặt cạnh | nếu đặt cạnh | đối chiếu với | bên cạnh mức | thay vì | từ mức | so mức
    so với số | nếu so
    """
)
# Levels reached, after a word of direction: `tăng lên 5 triệu` states 5 triệu.
REACHING = phrases(
    """
    lên tới | lên đến | lên | xuống | lên mức | lên thành | tăng lên | tăng lên mức | tăng lên đến | tăng lên tới
    giảm còn | giảm xuống | giảm xuống còn | còn | chỉ còn | xuống còn | hạ còn | hạ xuống | xuống mức | lên con số
    cán mốc | chạm mốc | vượt mốc | nâng lên | nâng tổng số | vươn lên | đưa lên | nâng tổng | đạt mốc | rơi xuống
    tụt xuống | sụt xuống | rút còn | rút xuống | giảm chỉ còn | leo lên | leo lên mức | thu về | kéo xuống
    kéo xuống còn | kéo giảm còn | kéo giảm xuống còn | bớt còn | sụt còn | tụt còn | co còn | hạ xuống còn
    vọt lên mức | nâng thành | tăng thành | chạm | chạm ngưỡng | vượt lên | lùi xuống | lùi về | nhích lên mức
    về mức | xuống tới
    """
)
# What leads to a level.
COPULA = phrases(
    """
    đạt | là | có | gồm | bao gồm | ở mức | đạt mức | đạt được | được | chiếm | chiếm tỷ lệ | chiếm tỷ trọng
    ghi nhận | thu | với | bằng | hiện có | đã có | vẫn | chỉ đạt | mới đạt | cũng là | vào mức | mang về | đem về
    góp | đóng góp | ở | đứng ở | đứng ở mức | có tới | có đến | tương ứng | tương ứng với | tương ứng với tỷ lệ
    tức | tức là | hay | quy ra | bình quân | trung bình | đã | đang | mới | chỉ | cả thảy | tất cả | đều
    tổng cộng | đủ | đạt tỷ lệ | đạt tỉ lệ | tương đương với tỷ lệ | lần lượt | lần lượt là | lần lượt đạt | cùng
    con số | mức | tới | đến | ước | riêng | cộng | thực hiện | thành | dừng ở | dừng ở mức | nằm ở mức
    duy trì ở mức | giữ ở mức | chốt ở | chốt ở mức
    """
)
# What may stand between a direction and its figure without breaking the tie.
ADVERB = phrases(
    """
    đến | tới | thêm | lên | là | ở mức | mức | bình quân | trung bình | khá | mạnh | nhẹ | lần lượt | tương ứng
    thêm được | những | cả | chỉ | đi | lại | hẳn | tiếp | đều | cũng | khoảng | được | ngay | trở lại | đáng kể
    rõ rệt | nhanh | cao | sâu | tổng cộng | ra | vượt bậc | ấn tượng | đúng | vỏn vẹn | gần như | chính xác | đạt
    với tốc độ | với mức | bằng | đột biến | tuyệt đối | lần lượt là | cụ thể là | mất | tương đương | nữa | tròn
    thực | vẫn
    """
)
PLAN = phrases(
    """
    kế hoạch | dự toán | chỉ tiêu | mục tiêu | kế hoạch năm | kế hoạch cả năm | kế hoạch giao | dự toán năm
    dự toán giao | dự toán được giao | so với kế hoạch | so với dự toán | kh | kế hoạch vốn | so kế hoạch
    so dự toán | tổng kế hoạch
    """
)
# Heads that make the words after them a measure of its own: `tốc độ tăng trưởng đạt 14,6%` is a level.
MEASURE_OF_CHANGE = phrases("tốc độ | nhịp độ | tỷ lệ | tỉ lệ | mức độ | chỉ số | đà | nhịp | hệ số | mức")

# What a rank moves by.
STEPS = frozenset(phrases("bậc | hạng | thứ hạng | vị trí | thứ bậc | nấc"))


def words() -> list[tuple[str, Entry]]:
    """The lexicon's entries of this dimension."""
    return [
        *entries(Kind.COPULA, "level reached", dict.fromkeys(REACHING, "reaching")),
        *entries(Kind.DIRECTION, "up", dict.fromkeys(UP, "up")),
        *entries(Kind.DIRECTION, "down", dict.fromkeys(DOWN, "down")),
        *entries(Kind.SAME, "same", SAME),
        *entries(Kind.VERSUS, "compared with", VERSUS),
        *entries(Kind.PLAN, "plan", PLAN),
        *entries(Kind.COPULA, "states a level", COPULA),
        *entries(Kind.ADVERB, "adverb", ADVERB),
    ]
