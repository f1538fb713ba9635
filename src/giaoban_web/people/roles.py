"""Roles: what a person is to the site."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class Role(TextChoices):
    """One role a person; whoever is not signed in is a visitor, which nobody is made."""

    REPORTER = "reporter", _("Người báo cáo")
    SPECIALIST = "specialist", _("Chuyên viên")
    PUBLISHER = "publisher", _("Người công bố")
    LEADER = "leader", _("Lãnh đạo")
    ADMINISTRATOR = "administrator", _("Quản trị viên")


ABOUT = {
    Role.REPORTER: _("Gửi báo cáo của cơ quan mình và xem những gì cơ quan mình đã gửi."),
    Role.SPECIALIST: _("Tải văn bản lên, rà soát số liệu thuộc các lĩnh vực được giao."),
    Role.PUBLISHER: _("Rà soát mọi lĩnh vực và phát hành bản công bố."),
    Role.LEADER: _("Xem mọi số liệu, phát hiện và nhật ký; không sửa."),
    Role.ADMINISTRATOR: _("Quản lý người dùng, danh mục và việc vận hành."),
}
