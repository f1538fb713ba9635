"""The fields of an entry as typed values; every fault is noted with its line and remedy."""

from __future__ import annotations

from datetime import date
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from typing import TypeVar
from unicodedata import is_normalized

import yaml

from giaoban.catalogue.entry import TEXT_TAG, Entry, line_of
from giaoban.catalogue.problem import Problem
from giaoban.periods import Period, parse_period

_Choice = TypeVar("_Choice", bound=StrEnum)


class Fields:
    """Reads one entry; `sound` is False as soon as a fault was noted, and the entry is then left out.

    known: the keys the entry may have; any other key is a fault, since it is most likely a misspelling.
    """

    def __init__(self, entry: Entry, known: frozenset[str], problems: list[Problem]) -> None:
        self.entry = entry
        self.sound = True
        self._problems = problems
        for key in entry.fields.keys() - known:
            self.fault(
                key,
                f"khóa '{key}' không có trong quy định; các khóa được dùng: {', '.join(sorted(known))}",
                f"the key '{key}' is unknown; the keys allowed are {', '.join(sorted(known))}",
            )

    def fault(self, key: str | None, message_vi: str, message_en: str, line: int | None = None) -> None:
        """Note a fault of the entry, on the line of the key (or of the entry, where the key is absent)."""
        self.sound = False
        node = self.entry.fields.get(key) if key else None
        self._problems.append(
            Problem(
                self.entry.files.get(key or "", self.entry.file),
                line or (line_of(node) if node is not None else self.entry.line),
                f"mục '{self.entry.key}': {message_vi}",
                f"entry '{self.entry.key}': {message_en}",
            )
        )

    def text(self, key: str) -> str:
        """The text of a key that must be there."""
        if key not in self.entry.fields:
            self.fault(key, f"thiếu khóa '{key}'; hãy bổ sung", f"the key '{key}' is missing; add it")
            return ""
        return self.optional_text(key) or ""

    def optional_text(self, key: str) -> str | None:
        """The text of a key, None where it is absent or says `null`."""
        node = self.entry.fields.get(key)
        if node is None or (isinstance(node, yaml.ScalarNode) and node.style is None and node.value in ("null", "~")):
            return None
        return self._scalar(key, node)

    def texts(self, key: str, required: bool = False) -> tuple[str, ...]:
        """The list of texts of a key, e.g. `[thuê bao di động, tb di động]`; () where it is absent."""
        node = self.entry.fields.get(key)
        if node is None:
            if required:
                self.fault(key, f"thiếu khóa '{key}'; hãy bổ sung", f"the key '{key}' is missing; add it")
            return ()
        if not isinstance(node, yaml.SequenceNode) or not all(isinstance(item, yaml.ScalarNode) for item in node.value):
            self.fault(
                key,
                f"'{key}' phải là danh sách, ví dụ [mục một, mục hai]",
                f"'{key}' must be a list such as [one, two]",
            )
            return ()
        return tuple(self._scalar(key, item) for item in node.value)

    def words(self, key: str, required: bool = False) -> tuple[str, ...]:
        """A list of texts in lower case, as the linker compares them; each at most once."""
        found = self.texts(key, required)
        node = self.entry.fields.get(key)
        for position, word in enumerate(found):
            line = line_of(node.value[position]) if isinstance(node, yaml.SequenceNode) else None
            if word != word.lower():
                self.fault(
                    key,
                    f"'{word}' phải viết chữ thường: '{word.lower()}'",
                    f"'{word}' must be in lower case: '{word.lower()}'",
                    line,
                )
            if word in found[:position]:
                self.fault(
                    key,
                    f"'{word}' lặp lại trong '{key}'; hãy xóa bớt",
                    f"'{word}' is twice in '{key}'; delete one",
                    line,
                )
        return found

    def choice(self, key: str, choices: type[_Choice], default: _Choice) -> _Choice:
        """A value of an enumeration; `default` only stands in where a fault was noted."""
        value = self.text(key)
        try:
            return choices(value)
        except ValueError:
            if value:
                allowed = ", ".join(str(choice) for choice in choices)
                self.fault(
                    key,
                    f"'{key}' không thể là '{value}'; hãy dùng một trong: {allowed}",
                    f"'{key}' cannot be '{value}'; use one of: {allowed}",
                )
            return default

    def day(self, key: str) -> date | None:
        """A date `YYYY-MM-DD`, None where it is absent."""
        value = self.optional_text(key)
        if value is None:
            return None
        try:
            return date.fromisoformat(value)
        except ValueError:
            self.fault(
                key,
                f"'{value}' không phải là ngày; hãy viết năm-tháng-ngày, ví dụ 2025-07-01",
                f"'{value}' is not a date; write year-month-day such as 2025-07-01",
            )
            return None

    def decimal(self, key: str, *, may_be_zero: bool = False) -> Decimal | None:
        """A positive number such as 100, None where it is absent."""
        value = self.optional_text(key)
        if value is None:
            return None
        try:
            number = Decimal(value)
        except InvalidOperation:
            number = Decimal(-1)
        if not number.is_finite() or number < 0 or (number == 0 and not may_be_zero):
            self.fault(
                key,
                f"'{value}' phải là số dương, ví dụ 100",
                f"'{value}' must be a positive number such as 100",
            )
            return None
        return number

    def period(self, key: str) -> Period | None:
        """A period such as `2025` or `2021-Q1`, None where it is absent."""
        value = self.optional_text(key)
        if value is None:
            return None
        try:
            return parse_period(value)
        except ValueError:
            self.fault(
                key,
                f"'{value}' không phải là kỳ; hãy viết như 2021, 2021-Q1 hoặc 2021-01",
                f"'{value}' is not a period; write it as 2021, 2021-Q1 or 2021-01",
            )
            return None

    def weights(self, key: str) -> dict[str, Decimal]:
        """Codes with positive numbers, e.g. `{dx.dti_score: 0.4}`; empty where it is absent."""
        node = self.entry.fields.get(key)
        if node is None:
            return {}
        found: dict[str, Decimal] = {}
        pairs = node.value if isinstance(node, yaml.MappingNode) else [(node, node)]
        for name, value in pairs:
            try:
                number = Decimal(value.value if isinstance(value, yaml.ScalarNode) else "")
            except InvalidOperation:
                number = Decimal(0)
            if not isinstance(node, yaml.MappingNode) or not number.is_finite() or number <= 0:
                self.fault(
                    key,
                    f"'{key}' phải gồm các cặp 'mã: số dương', ví dụ dx.dti_score: 0.4",
                    f"'{key}' must consist of pairs 'code: positive number' such as dx.dti_score: 0.4",
                    line_of(name),
                )
                return {}
            found[str(name.value)] = number
        return found

    def _scalar(self, key: str, node: yaml.Node) -> str:
        if not isinstance(node, yaml.ScalarNode) or not node.value.strip():
            self.fault(key, f"'{key}' phải là một dòng chữ", f"'{key}' must be a text", line_of(node))
            return ""
        if node.tag != TEXT_TAG:
            self.fault(
                key,
                f"thẻ YAML '{node.tag}' không được phép; hãy xóa thẻ",
                f"the YAML tag '{node.tag}' is not allowed; delete it",
                line_of(node),
            )
        value = str(node.value)
        if not value.isascii() and not is_normalized("NFC", value):
            self.fault(
                key,
                f"'{value}' chưa ở dạng Unicode dựng sẵn (NFC); hãy gõ lại bằng bảng mã Unicode dựng sẵn",
                f"'{value}' is not in composed Unicode (NFC); type it again in composed Unicode",
                line_of(node),
            )
        return value
