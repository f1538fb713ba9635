"""What is done to figures, as the audit names it."""

from django.utils.translation import gettext_lazy as _

ACTIONS = {
    "observations.recorded": _("Ghi số liệu"),
    "observations.loaded": _("Nạp số liệu hàng loạt"),
    "observations.withdrawn": _("Rút số liệu"),
    "observations.exported": _("Xuất số liệu"),
    "observations.workbook_uploaded": _("Tải sổ tính lên"),
    "observations.mapping_saved": _("Lưu bảng ánh xạ cột"),
    "observations.catalogue_reloaded": _("Nạp lại danh mục"),
}
