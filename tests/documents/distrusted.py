"""Files no reader may trust, made from good ones: emptied, cut, locked, misnamed, swollen, nested, poisoned."""

from __future__ import annotations

from email.message import EmailMessage
from io import BytesIO
from pathlib import Path
from random import Random
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile

FILES = Path(__file__).parent / "files"
SENTENCE = "Doanh thu đạt 5 tỷ đồng (số liệu giả định)."
_LAUGHS = (
    "<!DOCTYPE a [<!ENTITY l0 'ha'>" + "".join(f"<!ENTITY l{n} '{f'&l{n - 1};' * 10}'>" for n in range(1, 10)) + "]>"
)
_OUTSIDE = "<!DOCTYPE a [<!ENTITY x SYSTEM '{}'>]>"


def original(name: str) -> bytes:
    """A good file of the tests: `bao-cao.docx`."""
    return (FILES / name).read_bytes()


def packed(files: dict[str, bytes | str], compression: int = ZIP_DEFLATED) -> bytes:
    """A packed file of such parts."""
    made = BytesIO()
    with ZipFile(made, "w", compression) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return made.getvalue()


def replaced(name: str, changes: dict[str, bytes | str]) -> bytes:
    """A good packed file with some parts put in place of its own."""
    with ZipFile(FILES / name) as archive:
        parts: dict[str, bytes | str] = {part: archive.read(part) for part in archive.namelist()}
    mimetype = parts.pop("mimetype", None)
    made = BytesIO()
    with ZipFile(made, "w", ZIP_DEFLATED) as archive:
        if mimetype is not None:
            archive.writestr("mimetype", mimetype, ZIP_STORED)
        for part, content in (parts | changes).items():
            archive.writestr(part, content)
    return made.getvalue()


def part_of(name: str, part: str) -> str:
    """One part of a good packed file as text."""
    with ZipFile(FILES / name) as archive:
        return archive.read(part).decode()


def with_doctype(name: str, part: str, doctype: str, encoding: str = "utf-8") -> bytes:
    """A good file, one of whose parts declares entities."""
    xml = part_of(name, part)
    body = xml[xml.index("?>") + 2 :] if xml.startswith("<?xml") else xml
    whole = f"<?xml version='1.0' encoding='{encoding}'?>{doctype}{body}"
    return replaced(name, {part: whole.encode(encoding)})


def laughing(name: str, part: str) -> bytes:
    """An XML bomb: entities of entities, a billion of them."""
    return with_doctype(name, part, _LAUGHS)


def reaching_out(name: str, part: str, address: str = "file:///etc/passwd") -> bytes:
    """An entity whose text lies outside the file."""
    return with_doctype(name, part, _OUTSIDE.format(address))


def with_macros(name: str) -> bytes:
    """A good .docx or .xlsx made into its kind with macros."""
    folder, types = ("word", "wordprocessingml.document") if name.endswith("docx") else ("xl", "spreadsheetml.sheet")
    kind = "word" if folder == "word" else "excel"
    content = part_of(name, "[Content_Types].xml").replace(
        f"application/vnd.openxmlformats-officedocument.{types}.main+xml",
        f"application/vnd.ms-{kind}.{'document' if folder == 'word' else 'sheet'}.macroEnabled.main+xml",
    )
    return replaced(name, {"[Content_Types].xml": content, f"{folder}/vbaProject.bin": original("khoa.doc")})


def swollen(name: str, part: str, megabytes: int = 400) -> bytes:
    """A bomb: a part of spaces that unpacks to very much."""
    made = BytesIO(original(name))
    with ZipFile(made, "a", ZIP_DEFLATED) as archive, archive.open(part, "w", force_zip64=True) as stream:
        for _ in range(megabytes):
            stream.write(b" " * (1 << 20))
    return made.getvalue()


def nested(depth: int) -> bytes:
    """Archives in archives."""
    data = packed({"a.txt": SENTENCE})
    for level in range(depth):
        data = packed({f"{level}.zip": data})
    return data


def mail(text: str = SENTENCE, *attachments: tuple[str, bytes]) -> bytes:
    """A message with attachments."""
    message = EmailMessage()
    message["Subject"], message["From"], message["To"] = "Báo cáo", "a@example.vn", "b@example.vn"
    message.set_content(text)
    for name, data in attachments:
        message.add_attachment(data, maintype="application", subtype="octet-stream", filename=name)
    return message.as_bytes()


def garbage(length: int = 3000) -> bytes:
    """Bytes of nothing."""
    return Random(7).randbytes(length)  # noqa: S311  (no secret)


def pdf(*objects: str) -> bytes:
    """A PDF of such objects, numbered from 1; the first is the catalogue."""
    made = b"%PDF-1.7\n"
    places = []
    for number, content in enumerate(objects, 1):
        places.append(len(made))
        made += f"{number} 0 obj\n{content}\nendobj\n".encode("latin-1")
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    trailer = f"trailer\n<< /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{len(made)}\n%%EOF\n"
    return made + f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}{trailer}".encode()


_CATALOGUE = "<< /Type /Catalog /Pages 2 0 R >>"
_PICTURE = (
    "<< /Type /XObject /Subtype /Image /Width 100000 /Height 100000 /ColorSpace /DeviceGray /BitsPerComponent 1 /Length 1 >>\n"
    "stream\n0\nendstream"
)


def pdf_without_pages() -> bytes:
    """A PDF with no page at all."""
    return pdf(_CATALOGUE, "<< /Type /Pages /Kids [] /Count 0 >>")


def pdf_in_a_loop() -> bytes:
    """A PDF whose tree of pages leads back to itself."""
    return pdf(
        _CATALOGUE,
        "<< /Type /Pages /Kids [3 0 R] /Count 5 >>",
        "<< /Type /Pages /Kids [2 0 R] /Count 5 /Parent 2 0 R >>",
    )


def pdf_of_many_pages() -> bytes:
    """A PDF that says it has two billion pages."""
    return pdf(
        _CATALOGUE,
        "<< /Type /Pages /Kids [3 0 R] /Count 2000000000 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>",
    )


def pdf_of_a_huge_picture(width: str = "612", height: str = "792") -> bytes:
    """A scan of ten thousand million dots, on a page of some size."""
    drawn = f"q {width} 0 0 {height} 0 0 cm /I Do Q"
    return pdf(
        _CATALOGUE,
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {width} {height}] /Resources << /XObject << /I 4 0 R >> >> /Contents 5 0 R >>",
        _PICTURE,
        f"<< /Length {len(drawn)} >>\nstream\n{drawn}\nendstream",
    )
