"""What the fields of a figure are called; the interval follows the value and is not told apart."""

from django.utils.translation import gettext_lazy as _

FIELDS = {
    "indicator": _("Chỉ tiêu"),
    "value": _("Giá trị"),
    "unit": _("Đơn vị"),
    "counted": _("Danh từ được đếm"),
    "period": _("Kỳ"),
    "area": _("Địa bàn"),
    "status": _("Tính chất"),
    "qualifier": _("Mức chắc chắn"),
}
