"""One figure: its panel, by itself or within another page, and what is decided about it."""

from __future__ import annotations

import json
from typing import Any

from django.contrib import messages
from django.http import Http404, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from giaoban_web.claims.models import ReadClaim
from giaoban_web.review import actions
from giaoban_web.review.forms import CorrectForm
from giaoban_web.review.models import Decision
from giaoban_web.review.outcomes import Outcome
from giaoban_web.review.problems import ReviewProblem, Stale
from giaoban_web.review.queries.choosing import indicators_like
from giaoban_web.review.queries.neighbours import neighbours_of
from giaoban_web.review.queries.panel import Panel, panel_of
from giaoban_web.review.queries.places import area_names, period_examples
from giaoban_web.review.shown import shown_panel
from giaoban_web.site.access import allow, requires
from giaoban_web.site.requests import Request


@requires("claims.see")
def panel(request: Request, pk: int) -> HttpResponse:
    """The panel alone, for a page that shows it beside something else."""
    return render(request, "review/claim_panel.html", _context(request, panel_of(request.user, _claim(request, pk))))


@requires("claims.see")
def claim_page(request: Request, pk: int) -> HttpResponse:
    """The panel as a page of its own, with the way to the figures before and after it."""
    return _page(request, _claim(request, pk))


@requires("claims.see")
def choices(request: Request, pk: int) -> HttpResponse:
    """The indicators a figure may be linked to, by any words, those of its unit first."""
    claim = _claim(request, pk)
    found = indicators_like(request.GET.get("q", "")[:100] or claim.wire["subject"], _unit(claim))
    if not found and not request.GET.get("q"):
        found = indicators_like("", _unit(claim))
    return render(request, "review/choices.html", {"choices": found, "claim": claim, "asked": request.GET.get("q", "")})


@requires("claims.review")
@require_POST
def decide(request: Request, pk: int, verb: str) -> HttpResponse:
    """Accept, correct, link, reject or undo; what came of it is said above the panel."""
    if verb not in _VERBS:
        raise Http404(verb)
    claim = _claim(request, pk)
    form = _correct_form(request, panel_of(request.user, claim)) if verb == "correct" else None
    said, tone = "", "good"
    try:
        if form is not None and not form.is_valid():
            said, tone = _("Chưa lưu: hãy xem các ô được đánh dấu."), "bad"
        else:
            decision = _VERBS[verb](request, claim, _seen(request), form)
            said, form = _told(decision), None
    except ReviewProblem as problem:
        said, tone = str(problem), "warn" if isinstance(problem, Stale) else "bad"
    fresh = _claim(request, pk)
    if request.htmx:
        context = _context(request, panel_of(request.user, fresh), form) | {"said": said, "tone": tone}
        response = render(request, "review/claim_panel.html", context)
        response["HX-Trigger"] = json.dumps({"giaoban:decided": {"claim": pk}})
        return response
    (messages.success if tone == "good" else messages.error)(request, said)
    if form is not None:
        return _page(request, fresh, form)
    return HttpResponseRedirect(_next(request) or reverse("review:claim", args=[pk]))


def _page(request: Request, claim: ReadClaim, form: CorrectForm | None = None) -> HttpResponse:
    context = _context(request, panel_of(request.user, claim), form)
    context |= {"neighbours": neighbours_of(claim)}
    return render(request, "review/claim.html", context)


def _context(request: Request, of: Panel, form: CorrectForm | None = None) -> dict[str, Any]:
    may = of.may_review and of.claim.state == ReadClaim.State.PENDING
    return {
        "panel": of,
        "claim": of.claim,
        "shown": shown_panel(of),
        "form": (form or CorrectForm(facts=of.facts, provisional=of.provisional)) if may else None,
        "areas": area_names() if may else (),
        "periods": period_examples(of.claim.document.published) if may else (),
        "may_decide": may,
    }


def _claim(request: Request, pk: int) -> ReadClaim:
    claim = get_object_or_404(ReadClaim.objects.select_related("document"), pk=pk)
    allow(request.user, "documents.see", claim.document)
    return claim


def _unit(claim: ReadClaim) -> Any:
    from giaoban_web.review.facts import facts_of

    return facts_of(claim).unit


def _seen(request: Request) -> int:
    """The version the page showed; a page that names none saw nothing."""
    text = request.POST.get("version", "")
    return int(text) if text.isdecimal() and len(text) < 10 else -1


def _correct_form(request: Request, of: Panel) -> CorrectForm:
    return CorrectForm(request.POST, facts=of.facts, provisional=of.provisional)


def _accept(request: Request, claim: ReadClaim, version: int, form: Any) -> Decision:
    stored = request.POST.get("stored", "")
    return actions.accept(
        request.user, claim.pk, version, resolution=request.POST.get("resolution", ""),
        stored=int(stored) if stored.isdecimal() and len(stored) < 19 else None, reason=request.POST.get("reason", ""),
    )  # fmt: skip


def _correct(request: Request, claim: ReadClaim, version: int, form: Any) -> Decision:
    return actions.correct(
        request.user, claim.pk, version, form.cleaned_data["changes"], reason=form.cleaned_data["reason"]
    )


def _link(request: Request, claim: ReadClaim, version: int, form: Any) -> Decision:
    return actions.link(request.user, claim.pk, version, request.POST.get("indicator", ""))


def _reject(request: Request, claim: ReadClaim, version: int, form: Any) -> Decision:
    return actions.reject(request.user, claim.pk, version, reason=request.POST.get("reason", ""))


def _undo(request: Request, claim: ReadClaim, version: int, form: Any) -> Decision:
    return actions.undo(request.user, claim.pk, version, reason=request.POST.get("reason", ""))


_VERBS = {"accept": _accept, "correct": _correct, "link": _link, "reject": _reject, "undo": _undo}


def _told(decision: Decision) -> str:
    if decision.kind == Decision.Kind.ACCEPT:
        return {
            Outcome.RECORDED: _("Đã chấp nhận và lưu giá trị mới."),
            Outcome.REVISED: _("Đã chấp nhận; giá trị đang có được sửa bằng một lần ghi mới."),
            Outcome.CONFIRMED: _("Đã chấp nhận; số liệu khớp giá trị đang có nên không ghi thêm."),
            Outcome.KEPT: _("Đã chấp nhận là đọc đúng; giá trị đang có được giữ nguyên."),
            Outcome.TARGET: _("Đã chấp nhận là mục tiêu; không ghi thành giá trị quan sát."),
            Outcome.NOTED: _("Đã ghi nhận mức thay đổi; không có giá trị để lưu."),
        }[Outcome(decision.after["outcome"])]
    return {
        Decision.Kind.CORRECT: _("Đã sửa số liệu."),
        Decision.Kind.LINK: _("Đã gắn chỉ tiêu."),
        Decision.Kind.REJECT: _("Đã loại số liệu."),
        Decision.Kind.UNDO: _("Đã hoàn tác."),
    }[Decision.Kind(decision.kind)]


def _next(request: Request) -> str:
    wanted = request.POST.get("next", "")
    safe = url_has_allowed_host_and_scheme(
        wanted, allowed_hosts={request.get_host()}, require_https=request.is_secure()
    )
    return wanted if safe else ""
