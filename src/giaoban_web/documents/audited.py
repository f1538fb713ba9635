"""What is done to documents, as the audit names it."""

from django.utils.translation import gettext_lazy as _

ACTIONS = {
    "documents.uploaded": _("Tải văn bản lên"),
    "documents.read": _("Đọc xong văn bản"),
    "documents.reading_failed": _("Đọc văn bản không được"),
    "documents.secret_refused": _("Từ chối văn bản mang dấu mật"),
    "documents.reread": _("Yêu cầu đọc lại văn bản"),
    "documents.downloaded": _("Tải bản gốc về"),
    "documents.exported": _("Xuất danh sách văn bản"),
}
