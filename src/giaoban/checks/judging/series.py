"""What makes two figures the same series: the indicator, or, without one, the very words of the subject."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from giaoban.claims import Claim, Status
from giaoban.figures import Unit

_WORD = re.compile(r"[^\W\d_]+(?:/[^\W\d_]+)*")
_WHERE = re.compile(r"(?<!\w)trên địa bàn(?: toàn)?(?: (?:tỉnh|thành phố|cả nước))?(?!\w)")  # the area says it already
_LABEL = re.compile(
    r"^\W*(?:tóm tắt|thuyết minh|đánh giá chung|nhìn chung|kết quả|cụ thể|ghi chú|trong đó|theo đó|điểm nhấn|"
    r"(?:những )?con số chính|số liệu (?:chính|nổi bật|chủ yếu)|kết luận|kết quả chung|như vậy)\s*[:,]\s*"
)
_EMPTY_WORDS = frozenset(
    [
        "đạt",
        "ước",
        "tính",
        "đến",
        "hết",
        "tháng",
        "quý",
        "năm",
        "ngày",
        "đầu",
        "cuối",
        "kỳ",
        "nay",
        "này",
        "đó",
        "là",
        "và",
        "với",
        "của",
        "các",
        "những",
        "có",
        "được",
        "đã",
        "đang",
        "sẽ",
        "thì",
        "mà",
        "cũng",
        "còn",
        "trong",
        "tại",
        "ở",
        "về",
        "cho",
        "theo",
        "từ",
        "so",
        "cùng",
        "khoảng",
        "gần",
        "hơn",
        "trên",
        "dưới",
        "tổng",
        "số",
        "lượng",
        "giá",
        "trị",
        "mức",
        "tương",
        "ứng",
        "đương",
        "tỷ",
        "lệ",
        "ứng",
        "lũy",
        "kế",
        "khi",
        "khai",
        "trương",
        "toàn",
        "cả",
        "nước",
        "riêng",
        "như",
        "vậy",
        "bằng",
        "lên",
        "tới",
        "vào",
        "thêm",
        "chiếm",
    ]
)
_HELD = frozenset(["dư", "nợ", "tồn", "quỹ", "vốn", "giá", "bình", "lương", "nhập", "mức", "sản"])
_FLOWING = frozenset(["thu", "chi", "nộp", "xuất", "giải"])  # doanh thu, thu ngân sách, chi, nộp, xuất khẩu, giải ngân
_SHARED = 0.5
_FEWEST = 3  # fewer words, such as `học sinh`, stand for a different thing in every item of a list


@dataclass(frozen=True, slots=True)
class SeriesKey:
    """A series: `indicator` is a code, or empty where `words`, the subject's words, stand for it."""

    indicator: str
    words: frozenset[str]
    area: str
    status: Status
    unit: Unit
    counted: str | None


@lru_cache(maxsize=4096)
def content_words(subject: str) -> frozenset[str]:
    """The words of a subject that say what is measured, in lower case.

    >>> sorted(content_words("Doanh thu dịch vụ bưu chính tháng 8 ước đạt"))
    ['bưu', 'chính', 'doanh', 'dịch', 'thu', 'vụ']
    """
    words = _WHERE.sub(" ", _LABEL.sub("", subject.lower()))
    return frozenset(_WORD.findall(words)) - _EMPTY_WORDS


def series_of(claim: Claim) -> SeriesKey | None:
    """The series a claim is of; None where neither an indicator nor enough words say it."""
    if claim.unit is None:
        return None
    if claim.indicator is not None:
        return SeriesKey(claim.indicator, frozenset(), claim.area, claim.status, claim.unit, None)
    words = content_words(claim.subject)
    if len(words) < _FEWEST or claim.unit is Unit.PERCENT or claim.part_of is not None:
        return None
    return SeriesKey("", words, claim.area, claim.status, claim.unit, claim.counted)


def same_measure(left: str, right: str) -> bool:
    """True where two subjects of one indicator share most of their words, so that scope and measure are the same."""
    one, other = content_words(left), content_words(right)
    if not one or not other:
        return False
    return len(one & other) / min(len(one), len(other)) > _SHARED and len(one ^ other) <= len(one & other)


def adds_up(series: SeriesKey) -> bool:
    """True where the words of a series without an indicator are surely of money that flows, so that periods add up."""
    return not series.indicator and series.unit.is_money and not series.words & _HELD and bool(series.words & _FLOWING)
