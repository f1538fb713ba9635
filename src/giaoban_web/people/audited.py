"""What is done to accounts, as the audit names it."""

from django.utils.translation import gettext_lazy as _

ACTIONS = {
    "people.created": _("Tạo tài khoản"),
    "people.changed": _("Đổi tài khoản"),
    "people.invited": _("Cấp đường dẫn đặt mật khẩu"),
    "people.signed_in": _("Đăng nhập"),
    "people.signed_out": _("Đăng xuất"),
    "people.sign_in_failed": _("Đăng nhập không thành công"),
    "people.password_changed": _("Đổi mật khẩu"),
    "people.factor_added": _("Thêm lớp xác thực"),
    "people.factor_removed": _("Gỡ lớp xác thực"),
}
