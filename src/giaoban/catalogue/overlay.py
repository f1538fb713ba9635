"""A ministry's own folder laid over the packaged one."""

from __future__ import annotations

from pathlib import Path

import yaml

from giaoban.catalogue.entry import Entry, read_entries
from giaoban.catalogue.problem import Problem

_FURTHER = "further_"


def layered_entries(folders: tuple[Path, ...], kind: str, problems: list[Problem]) -> dict[str, Entry]:
    """All entries of a kind (`indicators`: the file `indicators.yaml` and the folder `indicators/`), by code.

    folders: the packaged one first. In a later folder an entry of the same code replaces the keys it names and keeps
    the others, `further_aliases` adds to a list instead of replacing it, `withdrawn: true` marks an entry no longer
    used, and a new code or a new file adds. A code twice in one folder is a problem.

    >>> layered_entries((Path("/nowhere"),), "indicators", [])
    {}
    """
    merged: dict[str, Entry] = {}
    for folder in folders:
        layer: dict[str, Entry] = {}
        for path in _files(folder, kind):
            for entry in read_entries(path, problems):
                if entry.key in layer:
                    problems.append(_twice(entry, layer[entry.key]))
                else:
                    layer[entry.key] = entry
        for key, entry in layer.items():
            merged[key] = _laid_over(merged[key], entry) if key in merged else entry
    return merged


def is_withdrawn(entry: Entry) -> bool:
    """True where the entry says `withdrawn: true`: it is no longer used, and what names it is no fault."""
    node = entry.fields.get("withdrawn")
    return node is not None and node.value == "true"


def find_stray_files(folder: Path, kinds: tuple[str, ...], problems: list[Problem]) -> None:
    """Note what nobody would read: a file or folder that is no kind's, or a file that does not end in `.yaml`."""
    for path in sorted([*folder.glob("*"), *(found for kind in kinds for found in (folder / kind).glob("*"))]):
        name = path.stem if path.parent == folder else path.parent.name
        is_folder = path.is_dir() and not path.name.startswith((".", "_"))
        if (is_folder and (path.parent != folder or path.name not in kinds)) or (
            path.suffix in (".yaml", ".yml") and (path.suffix == ".yml" or name not in kinds)
        ):
            problems.append(
                Problem(
                    str(path),
                    1,
                    f"không đọc tệp hoặc thư mục này; hãy đặt tên là LOẠI.yaml hoặc LOẠI/TÊN.yaml, "
                    f"LOẠI là một trong: {', '.join(kinds)}",
                    f"this file or folder is not read; name it KIND.yaml or KIND/NAME.yaml, KIND being one of: "
                    f"{', '.join(kinds)}",
                )
            )


def _files(folder: Path, kind: str) -> list[Path]:
    single = folder / f"{kind}.yaml"
    return [*([single] if single.is_file() else []), *sorted((folder / kind).glob("*.yaml"))]


def _laid_over(below: Entry, above: Entry) -> Entry:
    fields, files = dict(below.fields), dict(below.files)
    for key, node in above.fields.items():
        name = key.removeprefix(_FURTHER)
        old = fields.get(name)
        if name != key and isinstance(old, yaml.SequenceNode) and isinstance(node, yaml.SequenceNode):
            fields[name] = yaml.SequenceNode(node.tag, [*old.value, *node.value], node.start_mark, node.end_mark)
        else:
            fields[key] = node
        files[name] = files[key] = above.file
    return Entry(below.key, above.file, above.line, fields, files)


def _twice(entry: Entry, first: Entry) -> Problem:
    return Problem(
        entry.file,
        entry.line,
        f"mã '{entry.key}' đã có ở {first.file}, dòng {first.line}; hãy xóa hoặc đổi mã một trong hai mục",
        f"the code '{entry.key}' is already used in {first.file}, line {first.line}; delete or rename one of the two",
    )
