"""A figure that is to be put on record."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from giaoban.periods import Period
from giaoban_web.observations.models import Observation


class RecordingProblem(Exception):  # noqa: N818  (it is told as a sentence)
    """Figures cannot be put on record; `sentence` says which, why, and what to do, in the reader's language."""

    def __init__(self, sentence: Promise | str) -> None:
        super().__init__(sentence)
        self.sentence = sentence

    def __str__(self) -> str:
        return str(self.sentence)


@dataclass(frozen=True, slots=True)
class NewValue:
    """One figure: `post.revenue`, VN, `mic`, 2023-08, 4750000000000, A.

    indicator, area: codes of the catalogue; organisation: who states it, empty for nobody in particular. value: in the
    unit's base. status: A, E, P or F. low, high: what a rounded figure stands for. place: where in the recording's
    source it stands: a claim's id, `Sheet1!B7`. Raises TypeError for a float, RecordingProblem for what is no figure.
    """

    indicator: str
    area: str
    organisation: str
    period: Period
    value: Decimal
    status: str = "A"
    low: Decimal | None = None
    high: Decimal | None = None
    place: str = ""

    def __post_init__(self) -> None:
        if not isinstance(self.value, Decimal):
            raise TypeError("a figure is a Decimal, never a float")
        if not self.value.is_finite():
            raise RecordingProblem(
                _("%(point)s: “%(value)s” không phải là một con số; hãy sửa giá trị.")
                % {"point": self.named, "value": self.value}
            )
        if self.status not in Observation.Status.values:
            raise RecordingProblem(
                _("%(point)s: không có trạng thái “%(status)s”; hãy dùng A, E, P hoặc F.")
                % {"point": self.named, "status": self.status}
            )

    @property
    def named(self) -> str:
        """What it is about, for a sentence: `post.revenue, VN, 2023-08`."""
        return ", ".join(filter(None, (self.indicator, self.area, self.organisation, str(self.period))))
