"""Error pages: what happened, and what to do, in the reader's language."""

from __future__ import annotations

from dataclasses import dataclass

from django.contrib.auth.decorators import login_not_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.views.decorators.csrf import requires_csrf_token


@dataclass(frozen=True, slots=True)
class _Fault:
    status: int
    title: Promise
    remedy: Promise


_BAD = _Fault(
    400, _("Yêu cầu không hợp lệ"), _("Trang không hiểu được yêu cầu này. Hãy quay lại và thử lại từ trang trước.")
)
_FORBIDDEN = _Fault(
    403,
    _("Bạn không có quyền xem trang này"),
    _("Nếu công việc của bạn cần trang này, hãy đề nghị quản trị viên cấp quyền."),
)
_EXPIRED = _Fault(
    403, _("Biểu mẫu đã hết hạn"), _("Hãy quay lại, tải lại trang rồi gửi lại; nội dung chưa được ghi nhận.")
)
_MISSING = _Fault(
    404, _("Không tìm thấy trang"), _("Địa chỉ có thể đã được gõ sai, hoặc nội dung không dành cho tài khoản của bạn.")
)
_BROKEN = _Fault(
    500,
    _("Máy chủ gặp lỗi"),
    _("Lỗi đã được ghi vào nhật ký. Hãy thử lại sau; nếu vẫn lỗi, hãy gửi quản trị viên mã yêu cầu dưới đây."),
)


def _page(request: HttpRequest, fault: _Fault) -> HttpResponse:
    number = request.META.get("GIAOBAN_REQUEST", "")
    return render(request, "site/error.html", {"fault": fault, "request_number": number}, status=fault.status)


@login_not_required
@requires_csrf_token
def bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:
    """400: the request is not one."""
    return _page(request, _BAD)


@login_not_required
@requires_csrf_token
def forbidden(request: HttpRequest, exception: Exception) -> HttpResponse:
    """403: signed in, but not entitled."""
    return _page(request, _FORBIDDEN)


@login_not_required
def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:
    """403: the form's token is missing or old."""
    return _page(request, _EXPIRED)


@login_not_required
@requires_csrf_token
def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    """404: nothing is here, or nothing this person may know of."""
    return _page(request, _MISSING)


@login_not_required
def nothing_here(request: HttpRequest) -> HttpResponse:
    """404 at an address another package would use."""
    raise Http404


@login_not_required
@requires_csrf_token
def server_error(request: HttpRequest) -> HttpResponse:
    """500: our fault. The page asks the database nothing, for that may be what failed."""
    from django.template.loader import render_to_string

    context = {"fault": _BROKEN, "request_number": request.META.get("GIAOBAN_REQUEST", "")}
    return HttpResponse(render_to_string("site/error_bare.html", context), status=500)
