"""What the words of a header, label or caption say: times, a basis, an area, an outlook, and the thing itself."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from giaoban.claims.grammar.areas.capitals import is_named
from giaoban.claims.grammar.lexer import lex, year_token
from giaoban.claims.grammar.lexicon import grammar_lexicon
from giaoban.claims.grammar.periods.moment import Moment
from giaoban.claims.grammar.token import Kind
from giaoban.claims.grammar.view import View, canonical
from giaoban.claims.tables.cell_units import without_unit
from giaoban.figures import Qualifier

_ACCUMULATED = ("lũy kế", "luỹ kế", "cộng dồn", "tính chung", "từ đầu năm")
_PLAN = re.compile(r"kế hoạch|\bkh(?= )|chỉ tiêu|mục tiêu|dự toán")
EARLIER = ("same", "previous-month", "previous-year", "previous-quarter")
_DATED = ("month", "quarter", "half", "span")
_OVER = re.compile(r"/ ?(?:năm |quý |tháng |t)?$")  # `2023/2022`
# What a header says of its column and not of the thing measured.
_GENERIC = re.compile(
    r"\b(?:kỳ báo cáo|báo cáo|kỳ này|ước thực hiện|thực hiện|kết quả|giá trị|số liệu|lũy kế|luỹ kế|cộng dồn|tính chung"
    r"|số lượng|chính thức|sơ bộ|ước tính|ước đạt|ước|dự kiến|đạt|kỳ|cùng|trong|của|tính|đến|hết|cuối|đầu|ngày|tháng"
    r"|quý|năm|từ|trước|nay|th|kh|ck|kế hoạch|mục tiêu|chỉ tiêu|dự toán|giao|hoàn thành|so với|so sánh|tăng|giảm"
    r"|tuyệt đối|tương đối|chênh lệch|tỷ lệ|tốc độ|mức|đơn vị|khu vực|và|cả|so)\b"
)
_SHARES = ("trong nước", "trong tỉnh", "trên địa bàn")  # of a whole, and not the area of the whole
_NUMBERING = re.compile(
    r"^\s*(?:(?:[IVX]{1,5}|\d{1,2}(?:\.\d{1,2}){0,3}|[A-Za-zĐđ])[.)]|\d{1,2}(?:\.\d{1,2})+|[-+*•–])\s+"
)
_NOTE_MARK = re.compile(r"(?<=\w)\s*(?:\(\*+\)|\*+|\[\d\]|[¹²³†‡])\s*$")
_TABLE_NAME = re.compile(r"^\s*(?:bảng|biểu|phụ lục)(?: số)?\s*[\dIVX.]*\s*[.:\-–]?\s*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Wording:
    """form: the canonical words. moment, basis: the time before and behind `so với`. until: `đến`, `tính đến`.

    area: the one it names, as the document spells it; `whole` where it is nothing but that area. earlier: it stands
    under `cùng kỳ` or `năm trước`, whatever month of that year it names.
    """

    form: str
    moment: Moment | None = None
    basis: Moment | None = None
    until: bool = False
    accumulated: bool = False
    area: str | None = None
    whole: bool = False
    outlook: Qualifier | None = None
    earlier: bool = False


@lru_cache(maxsize=1024)
def wording(text: str) -> Wording:
    """What a text of a table says of time, area and certainty."""
    form = canonical(text)
    blank = _PLAN.sub(lambda match: " " * len(match[0]), form)  # else `kế hoạch năm` would hide the year behind it
    view = View("".join(" " if new != old else letter for new, old, letter in zip(blank, form, text, strict=True)))
    before: list[Moment] = []
    basis: Moment | None = None
    area: str | None = None
    outlook: Qualifier | None = None
    versus = until = compared = False
    others = 0
    for token in lex(view, 0, len(view.form), grammar_lexicon()):
        year = year_token(view, token, token.end) if token.kind == Kind.NUMBER else None
        if token.kind == Kind.PERIOD or year is not None:
            found: Moment = year.value if year is not None else token.value
            over = before and _OVER.search(form[: token.start]) and before[-1].form == found.form
            if versus or over or form[token.end :].lstrip().startswith("= 100"):
                basis = basis or found
            else:
                before.append(found)
            continue
        if token.kind == Kind.AREA and token.text not in _SHARES and is_named(view, token.start, token.end):
            area = token.value
            continue
        if token.text.startswith("so sánh") or (token.text == "so" and form.startswith("so sánh", token.start)):
            compared = True  # over what is compared, or over what it is compared with
        elif token.kind == Kind.VERSUS or token.text == "so":
            versus = True
        elif token.kind == Kind.QUALIFIER and token.value is Qualifier.ESTIMATE:
            outlook = Qualifier.ESTIMATE
        until = until or token.text in ("đến", "tính đến", "đến hết", "tới")
        others += token.kind not in (Kind.PUNCT, Kind.NUMBER)
    moment = _one(before)
    if compared and not versus and basis is None:
        moment, basis = None, moment
    return Wording(
        form, moment, basis, until, any(word in form for word in _ACCUMULATED), area, area is not None and not others,
        outlook, any(each.form in EARLIER for each in before),
    )  # fmt: skip


def _one(moments: list[Moment]) -> Moment | None:
    """The time several together mean: `Năm 2023` over `Tháng 8` is August 2023."""
    if not moments:
        return None
    year = next((moment.year for moment in moments if moment.form == "year"), None)
    same = next((moment for moment in moments if moment.form == "same"), None)
    dated = next((moment for moment in reversed(moments) if moment.form in _DATED and moment.shift is None), None)
    if same is not None and dated is not None:  # `Cùng kỳ năm trước` over `Tháng 7`
        stated = same.year if same.year is not None else dated.year - 1 if dated.year is not None else None
        return dated._replace(year=stated, shift=None if stated is not None else -1)
    best = same or next((moment for moment in reversed(moments) if moment.form != "year"), moments[-1])
    return best._replace(year=year) if best.year is None and best.shift is None and year is not None else best


def thing_of(path: tuple[str, ...]) -> str:
    """What a header says is measured, without times, units and words such as `Thực hiện`; `""` for none of it."""
    found: list[str] = []
    for text in path:
        name = without_unit(text)
        view = View(name)
        form = view.form
        for token in lex(view, 0, len(form), grammar_lexicon()):
            if token.kind in (Kind.PERIOD, Kind.AREA):
                form = form[: token.start] + " " * (token.end - token.start) + form[token.end :]
        left = _GENERIC.sub(" ", form)
        if any(letter.isalpha() for letter in left) and name not in found:
            found.append(name)
    return " ".join(found)


def label_of(text: str) -> str:
    """A label without its number or dash, footnote mark and unit: `1.1. Doanh thu (tỷ đồng)` is `Doanh thu`."""
    return without_unit(_NOTE_MARK.sub("", _NUMBERING.sub("", text))).strip(" :;,")


def numbering_of(text: str) -> str:
    """The number or dash a label opens with: `1.1`, `-`, or `""`."""
    match = _NUMBERING.match(text)
    return match[0].strip().rstrip(".)") if match else ""


def name_of(caption: str) -> str:
    """What a caption says is measured: `Bảng 2. Doanh thu tháng 8 (ĐVT: tỷ đồng)` is `Doanh thu tháng 8`."""
    return without_unit(_TABLE_NAME.sub("", caption)).strip(" .,:;")
