"""What a person sees of their own account."""

from allauth.mfa.models import Authenticator
from allauth.usersessions.models import UserSession
from django.http import HttpResponse
from django.shortcuts import render

from giaoban_web.people.queries import domain_names, organisation_name
from giaoban_web.site.requests import Request


def own_account(request: Request) -> HttpResponse:
    """Name, role, organisation, and the ways to secure the account."""
    user = request.user
    return render(
        request,
        "people/me.html",
        {
            "organisation": organisation_name(user.organisation) if user.organisation else "",
            "domains": domain_names(user.domains),
            "factors": set(Authenticator.objects.filter(user=user).values_list("type", flat=True)),
            "session_count": UserSession.objects.filter(user=user).count(),
        },
    )
