"""What accepting a figure did."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Outcome(models.TextChoices):
    """RECORDED: the first value of its point. REVISED: the next vintage. CONFIRMED: what stood, stands. KEPT: what
    stood stands against the claim. TARGET, NOTED: nothing to put on record, a goal or a change without a level."""

    RECORDED = "recorded", _("Đã lưu giá trị mới")
    REVISED = "revised", _("Đã sửa giá trị đang có")
    CONFIRMED = "confirmed", _("Khớp giá trị đang có")
    KEPT = "kept", _("Giữ giá trị đang có")
    TARGET = "target", _("Giữ làm mục tiêu")
    NOTED = "noted", _("Ghi nhận mức thay đổi")
