"""Releases of the demonstration: two that are out, the second with revisions and an erratum, and one that waits."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, time, timedelta
from decimal import ROUND_HALF_EVEN, Decimal

from django.utils import timezone
from django.utils.translation import gettext as _

from giaoban_web.observations.actions import record_values
from giaoban_web.observations.models import Observation, Recording
from giaoban_web.observations.values import NewValue
from giaoban_web.people.models import User
from giaoban_web.people.roles import Role
from giaoban_web.releases.actions import add_erratum, freeze, new_draft, publish, schedule
from giaoban_web.releases.models import Release
from giaoban_web.releases.scope import Scope

ORDER = 60
_INDICATORS = (
    "telecom.mobile_subscribers", "telecom.fixed_broadband_subscribers", "telecom.mobile_broadband_subscribers",
    "post.revenue", "ict.revenue",
)  # fmt: skip
_REVISED = 6


def load(say: Callable[[str], None]) -> None:
    """Make them of the invented history; nothing where there is a release already, or no publisher or figures."""
    publisher = User.objects.filter(role=Role.PUBLISHER, is_active=True).order_by("pk").first()
    codes = [
        code for code in _INDICATORS if Observation.objects.filter(series__indicator=code, superseded_at=None).exists()
    ]
    if Release.objects.exists() or publisher is None or not codes:
        say(_("Không lập bản công bố mẫu: đã có bản công bố, hoặc chưa có số liệu và người công bố."))
        return
    scope = Scope(indicators=tuple(codes))
    now = timezone.now()
    first = publish(publisher, freeze(publisher, _draft(publisher, scope, 1), as_of=now))
    changed = _revise(publisher, codes)
    second = publish(publisher, freeze(publisher, _draft(publisher, scope, 2)))
    add_erratum(
        publisher,
        first,
        text_vi="Một số giá trị của tháng gần nhất còn thiếu số của hai doanh nghiệp báo cáo muộn. "
        f"Giá trị đúng có ở bản số {second.number}. (Tình huống giả định.)",
        text_en="Some values of the latest month lacked the figures of two enterprises that reported late. "
        f"The right values are in release {second.number}. (An invented case.)",
        figures=first.figures.filter(observation__in=changed),
    )
    third = freeze(publisher, _draft(publisher, Scope(indicators=tuple(codes), areas=("VN",)), 3))
    hour = timezone.make_aware(datetime.combine(timezone.localdate() + timedelta(days=7), time(9)))
    schedule(publisher, third, hour)
    say(_("Đã lập hai bản công bố mẫu và một bản chờ đến giờ."))


def _draft(publisher: User, scope: Scope, which: int) -> Release:
    titles = {
        1: ("Số liệu viễn thông, bưu chính và CNTT (lần 1)", "Telecom, post and ICT figures (first round)"),
        2: ("Số liệu viễn thông, bưu chính và CNTT (lần 2)", "Telecom, post and ICT figures (second round)"),
        3: ("Số liệu toàn quốc, kỳ tiếp theo", "National figures, next round"),
    }
    title_vi, title_en = titles[which]
    return new_draft(
        publisher, title_vi=title_vi, title_en=title_en, scope=scope,
        note_vi="Số liệu giả định để trình diễn; không dùng để trích dẫn.",
        note_en="Invented figures for demonstration; not to be cited.",
    )  # fmt: skip


def _revise(publisher: User, codes: list[str]) -> list[Observation]:
    """Some of the latest figures, reported anew a little higher; those that stood before."""
    standing = list(
        Observation.objects.filter(superseded_at=None, series__indicator=codes[0], period_form="M")
        .select_related("series")
        .order_by("-period_last", "series__area")[:_REVISED]
    )
    values = [
        NewValue(
            row.series.indicator, row.series.area, row.series.organisation, row.period,
            (row.value * Decimal("1.013")).quantize(Decimal(1), rounding=ROUND_HALF_EVEN), row.status,
        )
        for row in standing
    ]  # fmt: skip
    record_values(
        values, kind=Recording.Kind.IMPORT, author=publisher, reason="Doanh nghiệp báo cáo muộn (giả định)",
        reference="demo", invented=True,
    )  # fmt: skip
    return standing
