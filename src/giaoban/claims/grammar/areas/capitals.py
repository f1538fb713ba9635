"""Whether letters that spell an area are written as a name: `Hòa Bình` is a province, `hòa bình` is peace."""

from __future__ import annotations

import re

from giaoban.claims.grammar.areas.names import abbreviations, small_words
from giaoban.claims.grammar.areas.words import NATION, OWN, WORLD
from giaoban.claims.grammar.view import View

_PLAIN = frozenset((*NATION, *WORLD, *OWN))
_WORD = re.compile(r"[^\W\d_]+")
_AFTER = re.compile(r" ([^\W\d_]+)")
_BEFORE = re.compile(r"([^\W\d_]+) $")
# With these after it, the name is the first part of another word or name.
_GOES_ON = {
    "anh": "hùng em chị trai ấy ta minh dũng linh đào tài cả",
    "mỹ": "thuật phẩm quan nghệ nhân lệ kim",
    "pháp": "luật lý lệnh nhân chế y định môn danh",
    "đức": "tính hạnh độ dục",
    "ý": "kiến tưởng thức nghĩa chí định đồ thơ",
    "áo": "dài mưa phao quần ấm khoác giáp len",
    "nhật": "ký báo trình thực nguyệt",
    "hàn": "gắn điện lâm xì",
    "thái bình": "dương",
    "điện biên": "phủ đông",
    "sài gòn": "giải tiếp",
    "hà nội": "mới",
    "hà nam": "ninh",
    "nam định": "hướng",
}
# With these before it, it is a language, a currency, a street, a river, a dam or a disease.
_LEADS_ELSEWHERE = frozenset("tiếng bảng la chữ môn sông đường heo lợn ông bà cô chú bác".split())  # noqa: SIM905
_DAMS = ("thủy điện ", "thuỷ điện ", "nhà máy ")
_TOWARDS = frozenset("tại ở sang từ với và của nước vào trường giữa gồm là cả như quốc".split())  # noqa: SIM905


def is_named(view: View, start: int, end: int) -> bool:
    """Whether the words of an AREA token at start..end of the canonical form name an area there.

    Words like `cả nước` and `toàn tỉnh` always do. A name needs its capitals (`EU` all of them), and must not be a part
    of something else: `Pháp luật`, `Thái Bình Dương`, `Tuấn Anh`, `tiếng Nhật`, `dịch tả lợn châu Phi`.
    """
    form = view.form
    name = form[start:end]
    if name in _PLAIN:
        return True
    written = view.original(start, end)
    words = _WORD.findall(written)
    if not words or any(word[0].islower() and word not in small_words() for word in words) or written.islower():
        return False
    if name in abbreviations() and not written.isupper():
        return False
    before, after = _neighbours(view, start, end)
    if after.lower() in _GOES_ON.get(name, "").split() or _is_elsewhere(form, start, before):
        return False
    if name == "thủ đô":
        return not after[:1].isupper()
    return len(words) > 1 or name in abbreviations() or _stands_alone(before, written, after)


def _neighbours(view: View, start: int, end: int) -> tuple[str, str]:
    """The words right before and after, with nothing but a space between; empty where there is none."""
    earlier = _BEFORE.search(view.form, max(0, start - 16), start)
    later = _AFTER.match(view.form, end)
    return (
        view.original(*earlier.span(1)) if earlier else "",
        view.original(*later.span(1)) if later else "",
    )


def _is_elsewhere(form: str, start: int, before: str) -> bool:
    lead = before.lower()
    if lead in _LEADS_ELSEWHERE or form.endswith(_DAMS, 0, start):
        return True
    return lead == "phố" and not form.endswith("thành phố ", 0, start)


def _stands_alone(before: str, written: str, after: str) -> bool:
    """A name of one syllable (Anh, Mỹ, Huế) is none inside a person's or place's name, nor in a line of capitals."""
    if before.lower() in _TOWARDS:
        return True
    if len(written) > 1 and written.isupper() and (before.isupper() or after.isupper()):
        return False
    return not before[:1].isupper() and not after[:1].isupper()
