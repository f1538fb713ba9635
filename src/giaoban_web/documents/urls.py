"""The addresses of documents."""

from django.urls import path

from giaoban_web.documents.views import document, listing, original, text, upload

urlpatterns = [
    path("", listing.document_list, name="list"),
    path("export.xlsx", listing.export, name="export"),
    path("upload/", upload.upload_page, name="upload"),
    path("<int:pk>/", document.document_page, name="document"),
    path("<int:pk>/state/", document.state, name="state"),
    path("<int:pk>/text/<int:number>/", text.text_part, name="text"),
    path("<int:pk>/read-again/", document.reread, name="read_again"),
    path("<int:pk>/original/", original.original, name="original"),
]
