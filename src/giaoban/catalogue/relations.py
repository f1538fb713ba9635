"""What entries say about each other: parts and wholes, owners, successors, and aliases that two indicators share."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import TypeVar

import yaml

from giaoban.catalogue.areas import Area
from giaoban.catalogue.derived import DerivedIndicator
from giaoban.catalogue.domains import Domain
from giaoban.catalogue.entry import Entry, line_of
from giaoban.catalogue.indicators import Indicator
from giaoban.catalogue.organisations import Organisation
from giaoban.catalogue.problem import Problem
from giaoban.catalogue.targets import Target

_Dated = TypeVar("_Dated", Area, Organisation)


class Relations:
    """Checks relations over all entries of the catalogue; an entry with a fault is left out, what names it is kept.

    `entries` is what the files say, by code, broken and withdrawn entries included, so that one fault is reported
    once: a relation to an entry that was left out is cut without a word, one to a code that nobody wrote is a fault.
    """

    def __init__(self, problems: list[Problem]) -> None:
        self._problems = problems

    def _fault(self, entry: Entry, key: str, message_vi: str, message_en: str, word: str | None = None) -> None:
        node = entry.fields.get(key)
        line = entry.line if node is None else line_of(node)
        if word is not None and isinstance(node, yaml.SequenceNode):
            line = next((line_of(item) for item in node.value if item.value == word), line)
        self._problems.append(
            Problem(
                entry.files.get(key, entry.file),
                line,
                f"mục '{entry.key}': {message_vi}",
                f"entry '{entry.key}': {message_en}",
            )
        )

    def _known(self, entry: Entry, key: str, codes: Iterable[str | None], known: Iterable[str]) -> bool:
        sound = True
        for code in codes:
            if code is not None and code not in known:
                sound = False
                self._fault(
                    entry,
                    key,
                    f"'{key}' nêu mã '{code}' không có trong danh mục; hãy sửa mã hoặc bổ sung mục đó",
                    f"'{key}' names the code '{code}', which is not in the catalogue; mend the code or add that entry",
                    code,
                )
        return sound

    def indicators(
        self,
        found: Mapping[str, Indicator],
        entries: Mapping[str, Entry],
        domains: Mapping[str, Domain],
        organisations: Mapping[str, Entry],
        nouns: Mapping[str, Entry],
    ) -> dict[str, Indicator]:
        """The indicators whose relations hold, with aliases told apart and relations to lost entries cut."""
        sound: dict[str, Indicator] = {}
        for code, indicator in found.items():
            entry = entries[code]
            checks = [
                self._domain(entry, indicator, domains),
                self._known(entry, "numerator", [indicator.numerator], entries),
                self._known(entry, "denominator", [indicator.denominator], entries),
                self._known(entry, "attains", [indicator.attains], entries),
                self._known(entry, "whole", [indicator.whole], entries),
                self._known(entry, "parts", indicator.parts, entries),
                self._known(entry, "owner", [indicator.owner], organisations),
                self._known(entry, "counted", [indicator.counted], nouns),
                self._whole_agrees(entry, indicator, found),
            ]
            if all(checks):
                sound[code] = indicator
        self._aliases(sound, entries)
        return {code: _cut(indicator, sound) for code, indicator in sound.items()}

    def _domain(self, entry: Entry, indicator: Indicator, domains: Mapping[str, Domain]) -> bool:
        if indicator.domain in domains:
            return True
        self._fault(
            entry,
            "",
            f"không có lĩnh vực '{indicator.domain}'; các lĩnh vực: {', '.join(domains)}",
            f"there is no domain '{indicator.domain}'; the domains are {', '.join(domains)}",
        )
        return False

    def _whole_agrees(self, entry: Entry, indicator: Indicator, found: Mapping[str, Indicator]) -> bool:
        sound = True
        for part in indicator.parts:
            if part in found and found[part].whole != indicator.code:
                sound = False
                self._fault(
                    entry,
                    "parts",
                    f"'{part}' được nêu là bộ phận nhưng mục đó không ghi 'whole: {indicator.code}'; hãy sửa một bên",
                    f"'{part}' is named as a part, but that entry has no 'whole: {indicator.code}'; mend either",
                    part,
                )
        whole = found.get(indicator.whole or "")
        if whole is not None and indicator.code not in whole.parts:
            sound = False
            self._fault(
                entry,
                "whole",
                f"'{whole.code}' được nêu là tổng thể nhưng 'parts' của mục đó không có mục này; hãy sửa một bên",
                f"'{whole.code}' is named as the whole, but its 'parts' lack this entry; mend either",
            )
        if _is_within_itself(indicator, found):
            sound = False
            self._fault(
                entry,
                "whole",
                "chuỗi 'whole' quay lại chính mục này; hãy bỏ một liên kết",
                "the chain of 'whole' comes back to this entry; remove one of its links",
            )
        if whole is not None and whole.unit is not indicator.unit:
            sound = False
            self._fault(
                entry,
                "unit",
                f"đơn vị {indicator.unit} khác với đơn vị {whole.unit} của tổng thể '{whole.code}'; hãy sửa một bên",
                f"the unit {indicator.unit} differs from {whole.unit}, the unit of the whole '{whole.code}'; mend one",
            )
        return sound

    def _aliases(self, sound: dict[str, Indicator], entries: Mapping[str, Entry]) -> None:
        owners: dict[tuple[str, str], str] = {}
        for code, indicator in sound.items():
            shared = set()
            for alias in indicator.aliases:
                first = owners.setdefault((indicator.unit, alias), code)
                if first != code:
                    shared.add(alias)
                    self._fault(
                        entries[code],
                        "aliases",
                        f"'{alias}' đã là tên gọi của '{first}' cùng đơn vị {indicator.unit}; hãy diễn đạt khác đi",
                        f"'{alias}' is already an alias of '{first}', which has the same unit {indicator.unit}; "
                        "word it differently",
                        alias,
                    )
            if shared:
                sound[code] = replace(
                    indicator, aliases=tuple(alias for alias in indicator.aliases if alias not in shared)
                )

    def derived(
        self,
        found: Mapping[str, DerivedIndicator],
        entries: Mapping[str, Entry],
        indicators: Mapping[str, Indicator],
        indicator_entries: Mapping[str, Entry],
    ) -> dict[str, DerivedIndicator]:
        """The derived figures whose inputs are all indicators that were kept."""
        sound: dict[str, DerivedIndicator] = {}
        for code, derived in found.items():
            entry = entries[code]
            checks = [
                self._known(entry, key, codes, indicator_entries) for key, codes in derived.inputs_by_key().items()
            ]
            if code in indicator_entries:
                self._fault(
                    entry,
                    "",
                    "mã này đã là mã của một chỉ tiêu được báo cáo; hãy đặt mã khác",
                    "this code is that of a reported indicator already; choose another",
                )
                checks.append(False)
            units = {indicators[part].unit for part in derived.parts if part in indicators}
            if len(units) > 1:
                self._fault(
                    entry,
                    "parts",
                    f"các bộ phận khác đơn vị ({', '.join(sorted(units))}) nên không cộng được; hãy sửa 'parts'",
                    f"the parts have different units ({', '.join(sorted(units))}) and do not add up; mend 'parts'",
                )
                checks.append(False)
            if all(checks) and all(each in indicators for each in derived.inputs):
                sound[code] = derived
        return sound

    def targets(
        self,
        found: Mapping[str, Target],
        entries: Mapping[str, Entry],
        indicators: Mapping[str, Entry],
        areas: Mapping[str, Entry],
        organisations: Mapping[str, Entry],
    ) -> dict[str, Target]:
        """The targets whose indicator, area and organisation exist."""
        sound: dict[str, Target] = {}
        for code, target in found.items():
            entry = entries[code]
            checks = [
                self._known(entry, "indicator", [target.indicator], indicators),
                self._known(entry, "area", [target.area], areas),
                self._known(entry, "said_by", [target.said_by], organisations),
            ]
            if all(checks):
                sound[code] = target
        return sound

    def dated(self, found: Mapping[str, _Dated], entries: Mapping[str, Entry]) -> dict[str, _Dated]:
        """The areas or organisations whose successors and surroundings exist and follow them in time."""
        sound: dict[str, _Dated] = {}
        for code, item in found.items():
            entry = entries[code]
            checks = [
                self._known(entry, "successors", item.successors, entries),
                self._known(entry, "part_of", [item.part_of], entries),
                self._succession(entry, item, found),
            ]
            if all(checks):
                sound[code] = item
        return {
            code: replace(
                item,
                successors=tuple(successor for successor in item.successors if successor in sound),
                part_of=item.part_of if item.part_of in sound else None,
            )
            for code, item in sound.items()
        }

    def _succession(self, entry: Entry, item: _Dated, found: Mapping[str, _Dated]) -> bool:
        sound = True
        if item.successors and item.valid_to is None:
            sound = False
            self._fault(
                entry,
                "successors",
                "có 'successors' mà thiếu 'valid_to'; hãy ghi ngày hết hiệu lực",
                "it has 'successors' but no 'valid_to'; add the day it ended",
            )
        for code in item.successors:
            after = found.get(code)
            if after and after.valid_to and item.valid_to and after.valid_to <= item.valid_to:
                sound = False
                self._fault(
                    entry,
                    "successors",
                    f"'{code}' hết hiệu lực ngày {after.valid_to}, không thể kế thừa mục này (đến {item.valid_to}); "
                    "hãy sửa ngày",
                    f"'{code}' ends on {after.valid_to} and cannot succeed this entry, which ends on {item.valid_to}; "
                    "mend a date",
                    code,
                )
        return sound

    def overlaps(self, areas: dict[str, Area], entries: Mapping[str, Entry]) -> dict[str, Area]:
        """Without the areas that carry the official code of another one on the same day."""
        kept: dict[str, Area] = {}
        carriers: dict[str, list[Area]] = {}
        for code, area in areas.items():
            other = next((one for one in carriers.get(area.official or "", ()) if _meet(area, one)), None)
            if other is None:
                kept[code] = area
                if area.official:
                    carriers.setdefault(area.official, []).append(area)
            else:
                self._fault(
                    entries[code],
                    "valid_from" if area.valid_from else "official",
                    f"trùng mã {area.official} với '{other.code}' trong cùng thời gian; "
                    "hãy sửa 'valid_from' hoặc 'valid_to'",
                    f"it has the code {area.official} at the same time as '{other.code}'; "
                    "mend 'valid_from' or 'valid_to'",
                )
        return kept


def _meet(one: Area, other: Area) -> bool:
    return not (
        (one.valid_to and other.valid_from and one.valid_to < other.valid_from)
        or (other.valid_to and one.valid_from and other.valid_to < one.valid_from)
    )


def _is_within_itself(indicator: Indicator, found: Mapping[str, Indicator]) -> bool:
    passed: set[str] = set()
    code = indicator.whole
    while code is not None and code in found and code not in passed:
        if code == indicator.code:
            return True
        passed.add(code)
        code = found[code].whole
    return False


def _cut(indicator: Indicator, sound: Mapping[str, Indicator]) -> Indicator:
    named = (indicator.numerator, indicator.denominator, indicator.attains, indicator.whole, *indicator.parts)
    if all(code is None or code in sound for code in named):
        return indicator
    derivable = indicator.numerator in sound and indicator.denominator in sound
    return replace(
        indicator,
        numerator=indicator.numerator if derivable else None,
        denominator=indicator.denominator if derivable else None,
        attains=indicator.attains if indicator.attains in sound else None,
        whole=indicator.whole if indicator.whole in sound else None,
        parts=tuple(part for part in indicator.parts if part in sound),
    )
