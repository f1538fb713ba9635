"""The chart of one indicator and area."""

from __future__ import annotations

from decimal import Decimal

from django.http import JsonResponse
from django.utils.translation import gettext as _

from giaoban.catalogue import IndicatorKind
from giaoban.charts import ChartPoint, through_time
from giaoban_web.observations import words
from giaoban_web.observations.forms import SeriesForm
from giaoban_web.observations.queries import area_codes_of, figures, newest_rows
from giaoban_web.observations.queries.targets import one_length
from giaoban_web.observations.views.asked import indicator_asked, moment_asked
from giaoban_web.site.access import requires
from giaoban_web.site.requests import Request

_FIRM = ("A", "P")


@requires("observations.see")
def specification(request: Request, code: str) -> JsonResponse:
    """The Vega-Lite specification of the series, in the reader's language."""
    indicator = indicator_asked(code)
    form = SeriesForm(request.GET, area_codes_of(indicator.code))
    at = moment_asked(form)
    area = form.area_asked
    rows = newest_rows(indicator, area, at=at)
    status = {row.period: row.status for row in rows}
    points = [
        ChartPoint(
            each.period,
            each.value,
            words.figure(each.value, indicator),
            words.period(each.period),
            status[each.period] in _FIRM,
        )
        for each in one_length(figures(indicator, rows))
        if each.value is not None
    ]
    largest = max((abs(each.value) for each in points), default=Decimal(0))
    exponent, title = words.chart_scale(largest, indicator)
    label = _("%(name)s, %(area)s") % {"name": words.name_of(indicator), "area": words.area_name(area)}
    return JsonResponse(
        through_time(
            points,
            label=label,
            period_label=_("Kỳ"),
            value_label=_("Giá trị"),
            bars=indicator.kind is IndicatorKind.FLOW,
            exponent=exponent,
            title=title,
            comma=words.language() == "vi",
        )
    )
