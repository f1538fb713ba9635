"""The addresses of the audit."""

from django.urls import path

from giaoban_web.audit.views import entries

urlpatterns = [
    path("", entries.entry_list, name="list"),
    path("verify/", entries.verification, name="verify"),
    path("export.csv", entries.export, name="export"),
]
