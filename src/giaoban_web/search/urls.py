"""The addresses of the search."""

from django.urls import path

from giaoban_web.search.views import search

urlpatterns = [path("", search.search, name="search")]
