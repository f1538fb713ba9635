"""What reviewers do, as the audit names it."""

from django.utils.translation import gettext_lazy as _

ACTIONS = {
    "review.accept": _("Chấp nhận số liệu"),
    "review.accept_many": _("Chấp nhận hàng loạt"),
    "review.correct": _("Sửa số liệu"),
    "review.link": _("Gắn chỉ tiêu"),
    "review.reject": _("Loại số liệu"),
    "review.undo": _("Hoàn tác quyết định"),
    "review.dismiss": _("Bỏ qua phát hiện"),
    "review.reopen": _("Mở lại phát hiện"),
    "review.exported": _("Xuất kết quả rà soát"),
}
