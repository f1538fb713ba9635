"""One YAML file -> its entries, each value with the line it stands on."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import yaml

from giaoban.catalogue.problem import Problem

if TYPE_CHECKING:
    _SafeLoader = yaml.SafeLoader
else:
    _SafeLoader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


TEXT_TAG = "tag:yaml.org,2002:str"
_TAGS: dict[type[yaml.Node], str] = {
    yaml.ScalarNode: TEXT_TAG,
    yaml.SequenceNode: "tag:yaml.org,2002:seq",
    yaml.MappingNode: "tag:yaml.org,2002:map",
}


class _TextLoader(_SafeLoader):
    """Reads every scalar as text, so that the code `01` stays `01` and the country `NO` is not a refusal."""

    def resolve(self, kind: type[yaml.Node], value: str | None, implicit: object) -> str:
        """The tag of a node that names none; asked once a node, so kept short."""
        return _TAGS[kind]


@dataclass(slots=True)
class Entry:
    """What a file says under one key: `telecom.revenue: {name_vi: ..., unit: VND}`.

    fields: the YAML node of each key, which knows its line; files: the file each key was read from, which after an
    overlay need not be the entry's own.
    """

    key: str
    file: str
    line: int
    fields: dict[str, yaml.Node]
    files: dict[str, str]


def line_of(node: yaml.Node) -> int:
    """The line of a node, counted from 1."""
    return int(node.start_mark.line) + 1


def read_entries(path: Path, problems: list[Problem]) -> list[Entry]:
    """The entries of a file in their order; what cannot be read is added to `problems` and left out.

    Nothing is executed: a YAML tag such as `!!python/object` is a problem like any other.
    """
    file = str(path)
    try:
        root = yaml.compose(path.read_text(encoding="utf-8"), Loader=_TextLoader)
    except UnicodeDecodeError as error:
        problems.append(
            Problem(
                file,
                path.read_bytes()[: error.start].count(b"\n") + 1,
                "tệp không phải UTF-8; hãy lưu lại tệp bằng mã UTF-8",
                "the file is not UTF-8; save it as UTF-8",
            )
        )
        return []
    except yaml.MarkedYAMLError as error:
        problems.append(_malformed(file, error.problem_mark or error.context_mark, error.problem or ""))
        return []
    except yaml.YAMLError as error:
        problems.append(_malformed(file, None, str(error).splitlines()[0]))
        return []
    if root is None:
        return []
    if not isinstance(root, yaml.MappingNode):
        problems.append(
            Problem(
                file,
                line_of(root),
                "tệp phải gồm các mục dạng 'mã: nội dung'; hãy viết mỗi mục dưới mã của nó",
                "the file must consist of entries 'code: content'; write each entry under its code",
            )
        )
        return []
    return list(_entries(file, root, problems))


def _entries(file: str, root: yaml.MappingNode, problems: list[Problem]) -> list[Entry]:
    entries: dict[str, Entry] = {}
    for key_node, value in root.value:
        key, line = str(key_node.value), line_of(key_node)
        if key in entries:
            problems.append(
                Problem(
                    file,
                    line,
                    f"mã '{key}' đã có ở dòng {entries[key].line}; hãy xóa hoặc đổi mã một trong hai mục",
                    f"the code '{key}' is already used on line {entries[key].line}; delete or rename one of the two",
                )
            )
        elif not isinstance(value, yaml.MappingNode):
            problems.append(
                Problem(
                    file,
                    line,
                    f"mục '{key}' phải gồm các cặp 'khóa: giá trị'",
                    f"the entry '{key}' must consist of pairs 'key: value'",
                )
            )
        else:
            fields = _fields(file, key, value, problems)
            entries[key] = Entry(key, file, line, fields, dict.fromkeys(fields, file))
    return list(entries.values())


def _fields(file: str, key: str, entry: yaml.MappingNode, problems: list[Problem]) -> dict[str, yaml.Node]:
    fields: dict[str, yaml.Node] = {}
    for name_node, node in entry.value:
        name = str(name_node.value)
        if name in fields:
            problems.append(
                Problem(
                    file,
                    line_of(name_node),
                    f"mục '{key}': khóa '{name}' đã có ở dòng {line_of(fields[name])}; hãy xóa một trong hai",
                    f"entry '{key}': the key '{name}' is on line {line_of(fields[name])} already; delete one",
                )
            )
        else:
            fields[name] = node
    return fields


def _malformed(file: str, mark: yaml.Mark | None, reason: str) -> Problem:
    return Problem(
        file,
        1 if mark is None else mark.line + 1,
        f"không đọc được YAML ({reason}); hãy kiểm tra thụt dòng, dấu hai chấm và dấu ngoặc ở dòng này",
        f"this is not YAML ({reason}); check the indents, colons and brackets of this line",
    )
