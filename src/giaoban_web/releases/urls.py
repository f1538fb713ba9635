"""The addresses of releases: a number is for good, a draft has none yet."""

from django.urls import path

from giaoban_web.releases.views import drafts, files, listing, release, steps

urlpatterns = [
    path("", listing.release_list, name="list"),
    path("calendar/", listing.calendar, name="calendar"),
    path("drafts/new/", drafts.create, name="create"),
    path("drafts/counts/", drafts.counts, name="counts"),
    path("drafts/<int:pk>/", drafts.edit, name="draft"),
    path("drafts/<int:pk>/discard/", drafts.discard, name="discard"),
    path("drafts/<int:pk>/freeze/", drafts.freeze_draft, name="freeze"),
    path("<int:number>/", release.page, name="release"),
    path("<int:number>/edit/", drafts.reopened, name="reopened"),
    path("<int:number>/schedule/", steps.schedule, name="schedule"),
    path("<int:number>/unschedule/", steps.unschedule, name="unschedule"),
    path("<int:number>/publish/", steps.publish, name="publish"),
    path("<int:number>/thaw/", steps.thaw, name="thaw"),
    path("<int:number>/erratum/", steps.erratum, name="erratum"),
    path("<int:number>/figures.xlsx", files.figures_workbook, name="workbook"),
    path("<int:number>/files/<str:name>", files.download, name="file"),
]
