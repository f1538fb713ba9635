"""The addresses of indicators and their figures."""

from django.urls import path

from giaoban_web.observations.views import (
    areas,
    catalogue,
    chart,
    export,
    forecasts,
    imports,
    indicator,
    indicators,
    point,
    sources,
)

PREFIX = "indicators/"
urlpatterns = [
    path("", indicators.indicator_list, name="list"),
    path("export.xlsx", export.overview, name="export_list"),
    path("catalogue/", catalogue.page, name="catalogue"),
    path("import/", imports.workbooks, name="imports"),
    path("import/<int:pk>/", imports.workbook, name="import"),
    path("<str:code>/", indicator.page, name="indicator"),
    path("<str:code>/areas/", areas.page, name="areas"),
    path("<str:code>/sources/", sources.page, name="sources"),
    path("<str:code>/chart.json", chart.specification, name="chart"),
    path("<str:code>/forecast/", forecasts.part, name="forecast"),
    path("<str:code>/export.<str:form>", export.series, name="export"),
    path("<str:code>/<str:area>/<path:period>/", point.page, name="point"),
]
