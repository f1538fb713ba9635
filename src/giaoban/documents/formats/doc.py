"""Old Word documents (.doc): made into .docx by LibreOffice where it is installed, then read as such."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from giaoban.documents import unreadable
from giaoban.documents.formats import docx
from giaoban.documents.formats.compound import FAULTS, open_compound
from giaoban.documents.formats.format import Content, Format
from giaoban.documents.programs import find_program, run_program
from giaoban.documents.unreadable import UnreadableDocument, Wording

_SECONDS = 120
_MACROS = "_VBA_PROJECT".encode("utf-16-le")
# No macros, no links to other files or hosts; what is fetched all the same is asked of a proxy that is not there.
_ITEM = '<item oor:path="{}"><prop oor:name="{}" oor:op="fuse"><value>{}</value></prop></item>'
_SETTINGS = (
    '<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry">'
    + "".join(
        _ITEM.format(f"/org.openoffice.{path}", key, value)
        for path, key, value in (
            ("Office.Common/Security/Scripting", "DisableMacrosExecution", "true"),
            ("Office.Common/Security/Scripting", "MacroSecurityLevel", "3"),
            ("Office.Common/Security/Scripting", "DisableActiveContent", "true"),
            ("Office.Common/Security/Scripting", "BlockUntrustedRefererLinks", "true"),
            ("Office.Writer/Content/Update", "Link", "0"),
            ("Inet/Settings", "ooInetProxyType", "2"),
            ("Inet/Settings", "ooInetHTTPProxyName", "127.0.0.1"),
            ("Inet/Settings", "ooInetHTTPProxyPort", "9"),
            ("Inet/Settings", "ooInetHTTPSProxyName", "127.0.0.1"),
            ("Inet/Settings", "ooInetHTTPSProxyPort", "9"),
            ("Inet/Settings", "ooInetNoProxy", ""),
        )
    )
    + "</oor:items>"
)


def read(data: bytes, name: str) -> Content:
    """The same as of the .docx it becomes. Raises UnreadableDocument, also where LibreOffice is not installed."""
    if _is_encrypted(data):
        raise unreadable.locked(name)
    program = find_program("soffice", "libreoffice")
    if program is None:
        raise missing_office(name)
    with TemporaryDirectory(prefix="giaoban-") as folder:
        source = Path(folder) / "a.doc"
        source.write_bytes(data)
        settings = Path(folder) / "profile" / "user"
        settings.mkdir(parents=True)
        (settings / "registrymodifications.xcu").write_text(_SETTINGS, encoding="utf-8")
        run_program(
            [
                program, f"-env:UserInstallation=file://{folder}/profile", "--headless", "--norestore", "--nolockcheck",
                "--infilter=MS Word 97",
                "--convert-to", "docx:MS Word 2007 XML",
                "--outdir", folder, str(source),
            ],
            seconds=_SECONDS,
        )  # fmt: skip
        made = source.with_suffix(".docx")
        if not made.is_file():
            raise unreadable.damaged(
                name, Wording(f"trong {len(data)} byte nhận được", f"in the {len(data)} bytes received"),
                Wording("tệp .doc bị hỏng hoặc có đặt mật khẩu", "the .doc file is damaged or locked with a password"),
            )  # fmt: skip
        content = docx.read(made.read_bytes(), name)
    if _MACROS in data:
        return replace(content, faults=(unreadable.macros(name, "Macros", "Word", ".docx"), *content.faults))
    return content


def _is_encrypted(data: bytes) -> bool:
    """What the file itself says of that; source: MS-DOC, FibBase, flag F (fEncrypted)."""
    from xlrd.compdoc import CompDocError

    try:
        stream = open_compound(data).get_named_stream("WordDocument") or b""
    except (*FAULTS, CompDocError):
        return False  # LibreOffice may still make something of it
    return len(stream) > 12 and bool(stream[11] & 1)


def missing_office(name: str) -> UnreadableDocument:
    """LibreOffice is not there."""
    problem = Wording("đọc tệp Word đời cũ cần LibreOffice", "an old Word file needs LibreOffice to be read")
    return unreadable.missing_program(name, Wording("", ""), problem, "libreoffice-writer-nogui")


FORMAT = Format("doc", (".doc",), "doc", read)
