"""What is done to releases, as the audit names it."""

from django.utils.translation import gettext_lazy as _

ACTIONS = {
    "releases.drafted": _("Lập dự thảo công bố"),
    "releases.draft_changed": _("Sửa dự thảo công bố"),
    "releases.discarded": _("Bỏ dự thảo công bố"),
    "releases.frozen": _("Chốt số liệu công bố"),
    "releases.thawed": _("Mở lại bản đã chốt"),
    "releases.scheduled": _("Lên lịch công bố"),
    "releases.unscheduled": _("Bỏ lịch công bố"),
    "releases.published": _("Công bố"),
    "releases.erratum_added": _("Thêm đính chính"),
    "releases.downloaded": _("Tải tệp công bố"),
    "releases.exported": _("Xuất bảng số liệu công bố"),
}
