"""The addresses of claims."""

from django.urls import path

from giaoban_web.claims.views import export, of_document

urlpatterns = [
    path("of/<int:document>/", of_document.claim_list, name="of_document"),
    path("of/<int:document>/export.xlsx", export.export, name="export"),
]
