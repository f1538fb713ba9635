"""By when: the times that bind, told apart from times that only date or name things."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from giaoban.claims.grammar.periods.moment import Clock, Moment, resolve
from giaoban.claims.grammar.periods.rules import ON_NUMBER, RULES, SHORT_DATE, match_period
from giaoban.claims.grammar.view import View
from giaoban.directives.relative import RELATIVE
from giaoban.periods import Period, PeriodForm


@dataclass(frozen=True, slots=True)
class Deadline:
    """A time that binds.

    due: `2023-10-15`, `2023-10`, `2023-Q4` or `2023`. start, end: its words in the text, `quote` with their cue.

    strong: its words bind on their own (`trước`, `chậm nhất`), others only by where they stand (`trong tháng 10`).
    """

    due: str
    start: int
    end: int
    quote: str
    strong: bool
    rule: str


# A word that binds and the time right after it; the time is matched where the cue ends.
_CUE = re.compile(
    r"(?<!\w)(?:"
    r"(?P<strong>(?:hoàn thành |xong |kết thúc |chậm nhất |muộn nhất )?"
    r"(?:trước|chậm nhất|muộn nhất|không muộn hơn|không quá|thời hạn|thời gian hoàn thành|thời gian thực hiện|tiến độ"
    r"|hạn cuối|hạn chót|hạn|xong|hoàn thành|hoàn tất|từ nay)"
    r"(?: hoàn thành| xong| báo cáo| thực hiện| cuối cùng)*(?: ?:)?"
    r"(?: ?(?:là|vào|trong|cho|đến|tới|hết|ngay))*(?: ?:)?)"
    r"|(?P<weak>(?:ngay )?trong|(?:cho |kéo dài |phấn đấu )?(?:đến|tới)(?: hết)?|(?:vào|hết|ngay))"
    r"(?: (?:khoảng|dịp|hết))?"
    r")(?: |(?<=: )|(?<=:))(?:thời điểm |khoảng )?(?:\d{1,2} ?(?:h|g|giờ|:) ?(?:\d{1,2})?(?: phút)?,? (?=ngày|thứ))?"
)
_PIECE = re.compile(r"\d+|[^\W\d_]\w*")
# Before these a time is a name's, or a beginning: `định hướng đến năm 2030`, `kể từ ngày 1/10`.
_NAMES_ONLY = re.compile(
    r"(?:định hướng|tầm nhìn|giai đoạn|kể từ|tính từ|từ|sau|so với|cùng kỳ|tính|lũy kế|ban hành|thông qua|mục tiêu"
    r"|chiến lược[^,;.]{0,60}|đề án[^,;.]{0,40}|chương trình[^,;.]{0,40}"
    r"|quy hoạch[^,;.]{0,60}|kế hoạch (?:phát triển|tổng thể)[^,;.]{0,60}) ?,?$"
)
_RECURS = re.compile(
    r"(?<!\w)(?:h[àằ]ng (?:ngày|tuần|tháng|quý|năm)|mỗi (?:ngày|tuần|tháng|quý|năm)"
    r"|định kỳ|thường xuyên|thường kỳ)(?!\w)"
)
_EVERY = re.compile(r"\s*(?:của )?(?:h[àằ]ng|mỗi) (?:tuần|tháng|quý|năm)")
_LEAD = re.compile(r"(?:[-+•*]\s*)?(?:(?:ngay )?trong |từ nay đến |đến |vào |riêng )?$")


class Calendar:
    """The calendar of a document: the day its meeting was held, from which its times count."""

    def __init__(self, meeting: date | None) -> None:
        self.meeting = meeting

    def deadlines(self, view: View, start: int, end: int) -> list[Deadline]:
        """The times that bind in a stretch of the canonical text, in order."""
        form = view.form
        found: list[Deadline] = []
        at = start
        while (cue := _CUE.search(form, at, end)) is not None:
            hit = self._time(form, cue.end(), end)
            if hit is None and form.endswith("hết ", 0, cue.end()):  # `trước hết năm`
                hit = self._time(form, cue.end() - 4, end)
            at = max(cue.start() + 1, cue.end() - 1)
            if hit is None:
                continue
            due, stop, rule, past = hit
            strong = cue["strong"] is not None
            recurring = _EVERY.match(form, stop, end) is not None
            if (
                recurring
                or (not strong and (past or _is_name_s(form, start, cue.start())))
                or form.endswith(("kể từ ", "tính đến ", "tính từ "), 0, cue.start())
            ):
                at = stop
                continue
            begin = cue.start()
            found.append(Deadline(due, begin, stop, view.original(begin, stop), strong, rule))
            at = stop
        return found

    def leading(self, view: View, start: int, end: int) -> Deadline | None:
        """The time a sentence or heading opens with: `Trong tháng 10, ...`, `Quý IV/2023: ...`."""
        form = view.form
        opening = re.match(
            r"[\s\-+•*]*(?:(?:ngay )?trong |riêng |từ nay (?:đến|tới) |đến |vào )?", form[start : min(end, start + 40)]
        )
        at = start + (opening.end() if opening else 0)
        hit = self._time(form, at, end)
        if hit is None or hit[3] or form[hit[1] : hit[1] + 1] not in (",", ":", " "):
            return None
        return Deadline(hit[0], start, hit[1], view.original(start, hit[1]).strip(), False, hit[2])

    def named(self, view: View, start: int, end: int) -> Deadline | None:
        """The last time a stretch names that is not over: in `Nhiệm vụ trọng tâm tháng 10/2023` the month."""
        found: Deadline | None = None
        at = start
        while (piece := _PIECE.search(view.form, at, end)) is not None:
            hit = self._time(view.form, piece.start(), end)
            at = piece.end()
            if hit is not None:
                at = hit[1]
                if not hit[3] and not _is_name_s(view.form, start, piece.start()):
                    found = Deadline(hit[0], piece.start(), at, view.original(piece.start(), at), False, hit[2])
        return found

    def _time(self, form: str, at: int, end: int) -> tuple[str, int, str, bool] | None:
        """The time at a place: when it is due, where it ends, the rule, whether it was over at the meeting."""
        for name, pattern, mean in RELATIVE:
            match = pattern.match(form, at, end)
            if match is not None and self.meeting is not None and (due := mean(match, self.meeting)) is not None:
                return due, match.end(), name, False
        piece = _PIECE.match(form, at, end)
        if piece is None:
            return None
        rules = (*ON_NUMBER, SHORT_DATE) if piece[0].isdecimal() else RULES.get(piece[0], ())
        hit = match_period(form, at, end, rules) if rules else None
        if hit is None:
            return None
        period = self._period(hit[1])
        if period is None:
            return None
        return due_of(period), hit[0], hit[2], self._is_over(period)

    def _period(self, moment: Moment) -> Period | None:
        """The period meant: without a year, the next one that is not over."""
        if moment.form in _NO_DEADLINE:
            return None
        if moment.form == "dates":
            moment = moment.end if moment.end is not None and moment.end.form != "now" else Moment("none")
        clock = Clock(self.meeting, self.meeting.year if self.meeting else None)
        try:
            period = resolve(moment, clock, ahead=True)
        except ValueError:
            return None
        if (
            period is not None
            and moment.year is None
            and moment.shift is None
            and self._is_over(period)
            and moment.form != "year"
        ):
            return period.shifted(12)
        return period

    def _is_over(self, period: Period) -> bool:
        day = self.meeting
        if day is None:
            return False
        now = day.year * 12 + day.month - 1
        return period.last < now or (period.form is PeriodForm.DAY and period.last == now and period.day < day.day)


_NO_DEADLINE = frozenset(
    (
        "same",
        "previous-month",
        "previous-quarter",
        "end-of-previous-quarter",
        "previous-year",
        "previous",
        "now",
        "to-date",
        "past-year",
        "past-months",
        "year-start",
        "none",
        "that-span",
        "today",
    )
)


def _is_name_s(form: str, start: int, at: int) -> bool:
    """Whether a time at a place belongs to a name before it: `Chiến lược phát triển bưu chính đến năm 2030`."""
    return _NAMES_ONLY.search(form, max(start, at - 90), at) is not None


def due_of(period: Period) -> str:
    """How a period is written as a deadline: a half year and a span by their last month, `2021-H1` is `2021-06`."""
    if period.form in (PeriodForm.HALF, PeriodForm.SPAN):
        if period.first % 12 == 0 and period.last % 12 == 11:
            return f"{period.year:04}"
        return str(Period.of_month(period.year, period.month))
    return str(period)


def recurs(form: str, start: int, end: int) -> bool:
    """Whether a stretch speaks of a duty that comes back: `hằng tháng`, `định kỳ`."""
    return _RECURS.search(form, start, end) is not None
