"""Nothing inside a document is fetched or run, and what no reader foresees is still one sentence."""

import subprocess
import sys
from pathlib import Path

import pytest
from tests.documents import distrusted as made

from giaoban.documents import UnreadableDocument
from giaoban.documents.guarding import guarded
from giaoban.documents.limits import OverLimit
from giaoban.documents.unreadable import Wording

# Run in a process of its own: an audit hook cannot be taken away again. (urllib3 binds a socket when it is loaded, to see
# whether the machine has IPv6; it connects to nothing.)
_WATCHED = """
import sys
from pathlib import Path
from giaoban.documents import UnreadableDocument, open_documents
from giaoban import claims

asked = []
def watch(event, arguments):
    if event.startswith(("socket.connect", "socket.getaddrinfo", "os.system", "os.exec", "os.posix_spawn")):
        asked.append(event)
    elif event == "subprocess.Popen":
        asked.append(f"{event} {arguments[0]}")
    elif event == "open" and "passwd" in str(arguments[0]):
        asked.append(f"open {arguments[0]}")
sys.addaudithook(watch)
for path in sorted(Path(sys.argv[1]).iterdir()):
    try:
        for document in open_documents(path):
            claims.read(document)
            if "root:" in document.text:
                asked.append("the text of /etc/passwd")
    except UnreadableDocument:
        pass
print(asked)
"""
_PAGE = (
    "<!DOCTYPE html [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><html><head><base href='http://127.0.0.1:9/'>"
    "<link rel=stylesheet href=a.css><script src=a.js></script><script>fetch('http://127.0.0.1:9/')</script>"
    "<meta http-equiv=refresh content='0;url=http://127.0.0.1:9/'></head><body><iframe src='file:///etc/passwd'></iframe>"
    f"<object data='http://127.0.0.1:9/a'></object><img src='http://127.0.0.1:9/a.png'><p>{made.SENTENCE} &x;</p></body></html>"
)
_RTF = (
    '{\\rtf1 {\\field{\\*\\fldinst INCLUDETEXT "file:///etc/passwd"}{\\fldrslt a}}{\\object\\objautlink\\rsltpict'
    "{\\*\\objdata 010500}}{\\*\\template http://127.0.0.1:9/a.dot}abc 5}"
)


def linked(name: str, part: str) -> bytes:
    """A Word file whose template, picture and styles lie on another host."""
    relations = made.part_of(name, part)
    outside = "".join(
        f'<Relationship Id="x{kind}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}" '
        'Target="http://127.0.0.1:9/a" TargetMode="External"/>'
        for kind in ("attachedTemplate", "image", "oleObject", "frame")
    )
    return made.replaced(name, {part: relations.replace("</Relationships>", f"{outside}</Relationships>")})


def test_nothing_is_fetched_or_run(tmp_path: Path) -> None:
    files = {
        "a.html": _PAGE.encode(), "a.rtf": _RTF.encode(), "b.html": _PAGE.replace("<!DOCTYPE html", "<?xml version='1.0'?><!DOCTYPE a").encode(),
        "a.docx": linked("bao-cao.docx", "word/_rels/document.xml.rels"),
        "b.docx": made.reaching_out("bao-cao.docx", "word/document.xml"),
        "c.docx": made.reaching_out("bao-cao.docx", "docProps/core.xml", "http://127.0.0.1:9/a"),
        "d.docm": made.with_macros("bao-cao.docx"),
        "a.xlsx": linked("phu-luc.xlsx", "xl/_rels/workbook.xml.rels"),
        "b.xlsx": made.reaching_out("phu-luc.xlsx", "xl/workbook.xml"),
        "a.odt": made.reaching_out("bao-cao.odt", "content.xml"), "b.odt": made.original("macro.odt"),
        "a.ods": made.reaching_out("phu-luc.ods", "content.xml", "http://127.0.0.1:9/a"),
        "a.pdf": made.original("bao-cao.pdf"), "a.xls": made.original("phu-luc.xls"),
        "a.csv": b"a,b\n=WEBSERVICE(\"http://127.0.0.1:9/\"),=cmd|'/c calc'!A1\n",
        "a.eml": made.mail(_PAGE, ("b.html", _PAGE.encode())),
        "a.zip": made.packed({"a.html": _PAGE}),
    }  # fmt: skip
    for name, data in files.items():
        (tmp_path / name).write_bytes(data)
    done = subprocess.run([sys.executable, "-c", _WATCHED, str(tmp_path)], capture_output=True, text=True, check=False)
    assert (done.stdout, done.stderr) == ("[]\n", "")


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        (RecursionError(), "its parts are nested too deeply; open it, take layers out and save it again"),
        (MemoryError(), "there is not enough memory to read it; split it into smaller files"),
        (KeyError("a"), "its structure is broken (KeyError); ask the sender for the file again"),
        (OverLimit(Wording("", ""), Wording("b", "c"), Wording("d", "e")), "c; e"),
    ],
)
def test_whatever_a_reader_stumbles_over_becomes_one_sentence(error: Exception, sentence: str) -> None:
    with pytest.raises(UnreadableDocument) as caught, guarded("a.docx"):
        raise error
    assert caught.value.message("en") == f"Cannot read “a.docx”: {sentence}."
