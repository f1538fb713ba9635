"""All findings, worst first; set aside with a reason, taken up again; as a workbook."""

from __future__ import annotations

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from giaoban_web.audit.actions import record
from giaoban_web.claims.models import ReadFinding
from giaoban_web.documents.models import Document
from giaoban_web.review import actions
from giaoban_web.review.forms import FindingsForm
from giaoban_web.review.problems import ReviewProblem
from giaoban_web.review.queries.findings import FindingFilter, findings, verdict_counts
from giaoban_web.review.rights import InDomain, domain_of
from giaoban_web.review.rows import Row
from giaoban_web.review.shown import shown_finding
from giaoban_web.review.wording import VERDICTS
from giaoban_web.review.workbook import findings_workbook
from giaoban_web.site.access import requires
from giaoban_web.site.requests import Request

SIZE = 30
_XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def _chosen(form: FindingsForm) -> FindingFilter:
    return FindingFilter(**form.cleaned_data) if form.is_valid() else FindingFilter()


@requires("findings.see")
def finding_list(request: Request) -> HttpResponse:
    """The findings of a filter; htmx asks for the list alone."""
    form = FindingsForm(request.GET)
    chosen = _chosen(form)
    page = Paginator(findings(request.user, chosen), SIZE).get_page(request.GET.get("page"))
    context = {
        "form": form,
        "page": page,
        "rows": [_row(request, finding) for finding in page],
        "counts": [(VERDICTS[name], name, count) for name, count in verdict_counts(request.user, chosen).items()],
        "chosen": chosen,
        "document": Document.objects.filter(pk=chosen.document).first() if chosen.document else None,
    }
    return render(request, "review/findings_table.html" if request.htmx else "review/findings.html", context)


@requires("claims.review")
@require_POST
def dismiss(request: Request, pk: int) -> HttpResponse:
    """Set a finding aside."""
    return _done(
        request,
        pk,
        lambda: actions.dismiss(request.user, pk, reason=request.POST.get("reason", "")),
        _("Đã bỏ qua phát hiện."),
    )


@requires("claims.review")
@require_POST
def reopen(request: Request, pk: int) -> HttpResponse:
    """Take a finding up again."""
    return _done(
        request,
        pk,
        lambda: actions.reopen(request.user, pk, reason=request.POST.get("reason", "")),
        _("Đã mở lại phát hiện."),
    )


@requires("claims.export")
def export(request: Request) -> HttpResponse:
    """The findings of the filter as a workbook; the export is itself a row of the audit."""
    found = findings(request.user, _chosen(FindingsForm(request.GET)))
    record(
        "review.exported",
        actor=request.user,
        after={"what": "findings"} | {key: value for key, value in request.GET.items() if value},
    )
    response = HttpResponse(findings_workbook(found.iterator(chunk_size=500)), content_type=_XLSX)
    response["Content-Disposition"] = f'attachment; filename="phat-hien-{timezone.localdate()}.xlsx"'
    return response


def _row(request: Request, finding: ReadFinding) -> dict[str, object]:
    indicator = finding.claim.indicator if finding.claim else ""
    return {
        "finding": finding,
        "shown": shown_finding(finding),
        "claim": Row(finding.claim) if finding.claim else None,
        "set_aside": next(iter(finding.set_aside), None),  # type: ignore[attr-defined]
        "may": request.user.has_perm("claims.review", InDomain(domain_of(indicator))),
    }


def _done(request: Request, pk: int, act: object, said: str) -> HttpResponse:
    get_object_or_404(ReadFinding, pk=pk)
    try:
        act()  # type: ignore[operator]
    except ReviewProblem as problem:
        messages.error(request, str(problem))
    else:
        messages.success(request, said)
    query = request.POST.get("query", "")
    return HttpResponseRedirect(reverse("review:findings") + (query if query.startswith("?") else ""))
