"""What a document hands down to its sentences: the time it reports on, its headings, its area, and what came before."""

from __future__ import annotations

import re
from collections import Counter
from datetime import date

from giaoban.claims.draft import Draft
from giaoban.claims.grammar.periods.moment import Clock, Moment, resolve, resolve_basis
from giaoban.claims.grammar.token import Kind, Token
from giaoban.claims.model import Status
from giaoban.figures import Unit
from giaoban.periods import Period, PeriodForm

_YEAR = re.compile(r"(?<![\d./-])(?:19|20)\d\d(?![\d.,]\d|\d)")
_EVENT = frozenset(("hội nghị", "giao ban", "họp", "phiên", "nghị", "ban", "kỳ họp", "tổng kết", "sơ kết", "buổi", "nước", "cuộc", "lễ"))
# Counted things that are there at a time, as against things that happen during it.
STOCKS = frozenset(
    """thuê bao|tổ|doanh nghiệp|chứng thư|chứng thư số|tài khoản|khách hàng|thành viên|hội viên|hộ|hộ dân|hộ gia đình|người|nhân khẩu|tên miền|địa chỉ|địa chỉ ip|trạm|trạm bts|điểm|bưu cục|cơ quan|cơ quan báo chí|tạp chí|báo|đài|kênh|xã|huyện|tỉnh|bộ|trường|lớp|giường|bác sĩ|dự án|công trình|con|nền tảng|hệ thống|dịch vụ|thủ tục|hợp tác xã|sản phẩm|ha|địa phương|tỉnh, thành phố|bộ, ngành|giấy phép|thẻ|máy|thiết bị|đơn vị|tổ chức|km|phòng|căn hộ|thôn|bản|cơ sở""".split("|")
)  # fmt: skip


def clock_of(text: str, published: date | None) -> Clock:
    """The clock of a document before it is read: its year is the one its head names, if that is recent, else published."""
    clock = Clock(published)
    years = [int(match[0]) for match in _YEAR.finditer(text, 0, 1200)]
    if published is None:
        clock.year = Counter(years).most_common(1)[0][0] if years else None
    elif years and years[0] in (published.year, published.year - 1):
        clock.year = years[0] if published.month <= 3 or years[0] == published.year else published.year
    else:
        clock.year = published.year
    return clock


def report_votes(tokens: list[Token], drafts: list[Draft], heading: bool, clock: Clock, votes: Counter[Period]) -> None:
    """Let a line's periods count towards the one the document reports on."""
    if heading:
        for i, token in enumerate(tokens):
            if token.kind == Kind.PERIOD and (period := resolve(token.value, clock)) is not None and period.form is not PeriodForm.DAY:
                event = any(before.text in _EVENT for before in tokens[max(0, i - 8) : i])
                votes[period] += 1 if event else 4
    seen: set[Moment] = set()
    for draft in drafts:
        if draft.moment is None or draft.status is not Status.ACTUAL or draft.moment in seen:
            continue
        seen.add(draft.moment)
        period = resolve(draft.moment, clock)
        if period is None or period.form in (PeriodForm.DAY, PeriodForm.YEAR) and draft.until:
            continue
        if clock.published is not None and (period.last > clock.published.year * 12 + clock.published.month - 1 or period.year < clock.published.year - 1):
            continue
        votes[period] += 2


def level_period(draft: Draft, moment: Moment | None, clock: Clock) -> Period | None:
    """The period of a level from the wording that governs it, by the conventions for stocks, flows and running totals."""
    if moment is None:
        return clock.report
    ahead = draft.status is not Status.ACTUAL
    if moment.form == "to-date":
        report = clock.report
        if report is None:
            return None
        year = moment.year or report.year
        return Period(PeriodForm.SPAN, year * 12, report.last if report.year == year else year * 12 + 11).as_months()
    period = resolve(moment, clock, ahead)
    if period is None:
        return None
    if draft.accumulated and period.form in (PeriodForm.MONTH, PeriodForm.DAY, PeriodForm.QUARTER) and not ahead and is_flow(draft):
        return Period(PeriodForm.SPAN, period.last // 12 * 12, period.last)
    return period


def is_flow(draft: Draft) -> bool:
    """Whether what is measured adds up over time, as far as its unit tells."""
    if draft.unit is None:
        return True
    if draft.unit.is_money:
        return True
    return draft.unit is Unit.COUNT and draft.counted not in STOCKS


def change_bases(draft: Draft, clock: Clock) -> list[Period | None]:
    """The bases of a draft's changes, resolved against its own period."""
    return [None if change.basis is None else resolve_basis(change.basis, draft.period, clock) for change in draft.changes]
