"""The addresses of people."""

from django.urls import path

from giaoban_web.people.views import accounts, own_account

urlpatterns = [
    path("", accounts.account_list, name="list"),
    path("new/", accounts.create, name="create"),
    path("<int:pk>/", accounts.edit, name="edit"),
    path("<int:pk>/invite/", accounts.invite, name="invite"),
    path("me/", own_account.own_account, name="me"),
]
