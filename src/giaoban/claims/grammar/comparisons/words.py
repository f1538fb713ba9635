"""The words of comparison: directions, "the same as", what is compared with, and what may stand between them."""

from giaoban.claims.grammar.lexicon import Entry, entries
from giaoban.claims.grammar.token import Kind

UP = (
    "bật", "bật lên", "dâng", "dâng lên", "vống", "vống lên", "nở", "nở ra", "ngoi", "phóng", "tịnh tiến", "vượt trước", "dư ra", "đắt hơn", "lớn thêm", "to hơn", "đầy hơn", "cao thêm", "rộng thêm", "dài thêm", "khá thêm", "lên thêm", "nhân lên", "được thêm", "có thêm", "tăng vọt lên", "nhích dần", "vững hơn", "nặng hơn", "nóng hơn", "xa hơn", "trên mức",
    "tăng", "tăng trưởng", "tăng thêm", "tăng nhẹ", "tăng mạnh", "tăng cao", "tăng khá", "tăng vọt", "tăng nhanh", "tăng chậm", "tăng gấp", "bật tăng", "tăng bình quân",
    "cao hơn", "nhiều hơn", "lớn hơn", "nhỉnh", "nhỉnh hơn", "vượt", "vượt hơn", "vượt trội", "nhích", "nhích lên", "nhích thêm", "nhích nhẹ", "thêm", "thêm được", "cộng thêm", "cải thiện",
    "gấp", "dôi", "dôi ra", "trội", "trội hơn", "nâng thêm", "đi lên", "vọt", "vọt lên", "leo", "leo thêm", "khá hơn", "tốt hơn", "nở thêm", "phình", "phình thêm", "dày thêm", "nới thêm",
    "hồi phục", "phục hồi", "mở rộng", "bứt", "bứt phá", "tiến thêm", "đội", "đội thêm", "nhanh hơn", "phát triển thêm", "bổ sung thêm", "tăng lên thêm", "tăng tới", "tăng đến",
    "thăng", "thăng hạng", "vươn thêm", "cộng", "lãi thêm", "dài hơn", "rộng hơn", "đông hơn", "tăng tiếp", "tăng đều", "tăng tương ứng", "tăng ròng", "đắt hơn", "đắt thêm",
    "vươn", "cất cánh", "ngoi lên", "mạnh hơn", "dư hơn", "gia tăng", "nâng cao", "tăng đột biến", "tăng đáng kể", "bùng nổ", "nhảy vọt", "nhảy", "vọt thêm", "tăng nóng", "đi trước",
)  # fmt: skip
DOWN = (
    "tuột", "tuột mất", "xẹp", "xẹp xuống", "hẫng đi", "hẫng hụt", "lùi lại", "thụt", "thụt lại", "vơi bớt", "mỏng hơn", "hẹp hơn", "nhẹ đi", "bé hơn", "gầy đi", "hao hụt", "hao đi", "hụt thu", "mất thêm", "giảm dần", "tụt mất", "sụt đi", "sụt bớt", "dịu đi", "dịu", "nguội", "nguội đi", "đuối hơn", "rẻ đi", "rơi mất", "đi lùi", "xuống dốc", "dưới mức", "hạ bớt", "ngót", "lép hơn", "non hơn", "kém mất", "sút", "sút giảm", "giảm sút mất", "thiếu hụt",
    "giảm", "giảm mạnh", "giảm nhẹ", "giảm sâu", "giảm nhanh", "giảm sút", "giảm đi", "giảm bớt", "giảm thêm", "suy giảm", "sụt", "sụt giảm", "sụt mất", "hụt", "hụt đi", "hụt mất", "bớt", "bớt đi", "ít hơn",
    "thấp hơn", "kém", "kém hơn", "kém đi", "co", "co lại", "co hẹp", "thu hẹp", "tụt", "tụt lại", "tụt hạng", "rơi", "mất", "mất đi", "lùi", "đi xuống", "hạ", "hạ nhiệt", "vơi", "vơi đi", "teo", "thua", "nhỏ hơn", "cắt giảm", "tiết giảm",
    "chậm hơn", "ngắn hơn", "rút bớt", "rút ngắn", "giảm tương ứng", "giảm bình quân", "giảm tới", "giảm đến", "rụng", "trượt", "chùng", "hẫng", "hao", "lép", "ngót đi", "giảm ròng", "mỏng đi", "hẹp lại", "thâm hụt thêm",
    "rẻ hơn", "nhẹ hơn", "yếu hơn", "thưa hơn", "vắng hơn", "đuối", "hụt so", "âm", "tăng trưởng âm", "thụt lùi", "lao dốc", "rớt", "chững", "hẹp đi", "giảm đáng kể", "bay hơi", "bốc hơi",
)  # fmt: skip
SAME = (
    "tương đương", "không đổi", "không thay đổi", "giữ nguyên", "đi ngang", "ngang bằng", "ngang", "bằng", "giữ ở mức", "không tăng không giảm", "tương đương với", "ngang với", "như", "xấp xỉ", "bằng với", "giữ ổn định", "y như", "vẫn bằng",
    "không biến động", "bằng đúng", "ngang ngửa", "giữ mức", "ngang mức",
)  # fmt: skip
# What the changed figure is compared with.
VERSUS = (
    "so với", "so", "so sánh với", "nếu so với", "so với mức", "so với con số", "so với kết quả", "so với thời điểm", "so với giai đoạn", "đặt cạnh", "nếu đặt cạnh", "đối chiếu với", "bên cạnh mức", "thay vì", "từ mức", "so mức",
    "so với số", "nếu so",
)  # fmt: skip
# Levels reached, after a word of direction: `tăng lên 5 triệu` states 5 triệu.
REACHING = (
    "lên tới", "lên đến", "lên", "xuống", "lên mức", "lên thành", "tăng lên", "tăng lên mức", "tăng lên đến", "tăng lên tới", "giảm còn", "giảm xuống", "giảm xuống còn", "còn", "chỉ còn", "xuống còn", "hạ còn", "hạ xuống", "xuống mức", "lên con số", "cán mốc", "chạm mốc", "vượt mốc",
    "nâng lên", "nâng tổng số", "vươn lên", "lên trên", "đưa lên", "nâng tổng", "đạt mốc", "rơi xuống", "tụt xuống", "sụt xuống", "rút còn", "rút xuống", "giảm chỉ còn", "leo lên", "leo lên mức", "thu về", "kéo xuống", "kéo xuống còn", "kéo giảm còn", "kéo giảm xuống còn",
    "bớt còn", "sụt còn", "tụt còn", "co còn", "hạ xuống còn", "vọt lên mức", "nâng thành", "tăng thành", "chạm", "chạm ngưỡng", "vượt lên", "lùi xuống", "lùi về", "nhích lên mức", "về mức", "xuống tới", "lên gần",
)  # fmt: skip
COPULA = (
    "đạt", "là", "có", "gồm", "bao gồm", "ở mức", "đạt mức", "đạt được", "được", "chiếm", "chiếm tỷ lệ", "chiếm tỷ trọng", "ghi nhận", "thu", "với", "bằng", "hiện có", "đã có", "vẫn", "chỉ đạt", "mới đạt", "cũng là", "vào mức", "mang về", "đem về", "góp", "đóng góp", "ở", "đứng ở", "đứng ở mức",
    "có tới", "có đến", "tương ứng", "tương ứng với", "tương ứng với tỷ lệ", "tức", "tức là", "hay", "quy ra", "bình quân", "trung bình", "đã", "đang", "mới", "chỉ", "cả thảy", "tất cả", "đều", "tổng cộng", "đủ", "đạt tỷ lệ", "đạt tỉ lệ", "tương đương với tỷ lệ",
    "lần lượt", "lần lượt là", "lần lượt đạt", "cùng", "con số", "mức", "tới", "đến", "ước", "riêng", "cộng", "thực hiện", "thành", "dừng ở", "dừng ở mức", "nằm ở mức", "duy trì ở mức", "giữ ở mức", "chốt ở", "chốt ở mức",
)  # fmt: skip
# What may stand between a direction and its figure without breaking the tie.
ADVERB = (
    "đến", "tới", "thêm", "lên", "là", "ở mức", "mức", "bình quân", "trung bình", "khá", "mạnh", "nhẹ", "lần lượt", "tương ứng", "thêm được", "những", "cả", "chỉ", "đi", "lại", "hẳn", "tiếp", "đều", "cũng", "khoảng", "được", "ngay", "trở lại", "đáng kể", "rõ rệt", "nhanh", "cao", "sâu", "tổng cộng", "ra", "vượt bậc", "ấn tượng", "đúng", "vỏn vẹn", "gần như", "chính xác", "đạt", "với tốc độ", "với mức", "bằng", "đột biến", "tuyệt đối", "lần lượt là", "cụ thể là", "mất", "tương đương", "nữa", "tròn", "thực", "vẫn",
)  # fmt: skip
PLAN = (
    "kế hoạch", "dự toán", "chỉ tiêu", "mục tiêu", "kế hoạch năm", "kế hoạch cả năm", "kế hoạch giao", "dự toán năm", "dự toán giao", "dự toán được giao", "so với kế hoạch", "so với dự toán", "kh", "kế hoạch vốn", "so kế hoạch", "so dự toán", "tổng kế hoạch",
)  # fmt: skip
# Heads that make the words after them a measure of its own: `tốc độ tăng trưởng đạt 14,6%` is a level.
MEASURE_OF_CHANGE = ("tốc độ", "nhịp độ", "tỷ lệ", "tỉ lệ", "mức độ", "chỉ số", "đà", "nhịp", "hệ số", "mức")

# What a rank moves by.
STEPS = frozenset(("bậc", "hạng", "thứ hạng", "vị trí", "thứ bậc", "nấc"))


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
