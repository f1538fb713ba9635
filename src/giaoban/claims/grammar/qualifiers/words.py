"""The words that say how firmly a figure is stated, and what is wanted, expected or planned."""

from giaoban.claims.grammar.lexicon import Entry, entries
from giaoban.claims.grammar.token import Kind
from giaoban.figures import Qualifier

ESTIMATE = (
    "ước", "ước tính", "ước đạt", "ước khoảng", "ước chừng", "ước thực hiện", "ước tính đạt", "dự ước",
    "dự tính", "dự kiến",
    "dự báo", "dự kiến đạt", "dự báo đạt", "theo ước tính", "ước lượng", "được ước tính", "ước có",
    "ước thu", "ước cả", "ước vào", "tính sơ bộ", "sơ bộ",
)  # fmt: skip
ABOUT = ("khoảng", "khoảng chừng", "xấp xỉ", "chừng", "~", "tầm", "độ chừng", "vào khoảng", "cỡ",
    "áng chừng", "quanh mức", "ngót nghét", "trên dưới", "quãng", "loanh quanh")  # fmt: skip
OVER = ("hơn", "trên", "tối thiểu", "ít nhất", "không dưới", "không ít hơn", "không thấp hơn",
    "vượt mức", "vượt mốc", "vượt ngưỡng", "vượt con số", ">", "từ trên", "quá", "chí ít", "non hơn")  # fmt: skip
UNDER = ("gần", "dưới", "chưa đến", "chưa tới", "chưa đầy", "gần đạt", "không quá", "không vượt quá",
    "tối đa", "nhiều nhất", "ngót", "suýt soát", "sát", "cận", "<", "không đến", "không tới", "gần tới",
    "gần đến", "xuống dưới", "nhỏ hơn", "chỉ dưới", "gần chạm", "tiệm cận", "non", "gần bằng")  # fmt: skip

# Said of a figure that is wanted, not reached.
TARGET = (
    "mục tiêu", "chỉ tiêu", "phấn đấu", "đích", "cán đích", "về đích", "kế hoạch đặt ra",
    "kế hoạch đề ra", "đặt mục tiêu", "đề ra mục tiêu",
    "hướng tới", "hướng đến", "tiến tới", "nhằm đạt", "phải đạt", "cần đạt", "yêu cầu đạt", "bảo đảm đạt",
    "đảm bảo đạt", "quyết tâm",
    "chỉ tiêu giao", "kế hoạch giao", "theo kế hoạch", "kế hoạch năm", "đặt ra", "được giao",
    "giao chỉ tiêu", "ngưỡng phấn đấu", "cam kết",
    "đặt kế hoạch", "lên kế hoạch", "nhiệm vụ", "kỳ vọng", "chỉ tiêu kế hoạch", "chỉ tiêu khống chế",
    "mốc phấn đấu", "định hướng", "đặt đích", "nhắm",
    "nhắm tới", "nhắm đến", "đặt chỉ tiêu", "mức đề ra",
)  # fmt: skip
FORECAST = ("dự báo", "dự kiến", "có thể đạt", "sẽ đạt", "sẽ có", "sẽ lên", "sẽ vượt", "khả năng đạt",
    "kịch bản", "dự đoán", "ước cả năm", "sẽ còn", "sẽ")  # fmt: skip
MUST = ("phải", "cần")


def words() -> list[tuple[str, Entry]]:
    """The lexicon's entries of this dimension."""
    return [
        *entries(Kind.QUALIFIER, "estimate", dict.fromkeys(ESTIMATE, Qualifier.ESTIMATE)),
        *entries(Kind.QUALIFIER, "about", dict.fromkeys(ABOUT, Qualifier.ABOUT)),
        *entries(Kind.QUALIFIER, "over", dict.fromkeys(OVER, Qualifier.OVER)),
        *entries(Kind.QUALIFIER, "under", dict.fromkeys(UNDER, Qualifier.UNDER)),
        *entries(Kind.STATUS, "target word", dict.fromkeys(TARGET, "target")),
        *entries(Kind.STATUS, "must word", dict.fromkeys(MUST, "must")),
        *entries(Kind.STATUS, "forecast word", dict.fromkeys(FORECAST, "forecast")),
    ]
