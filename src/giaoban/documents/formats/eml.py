"""E-mail (.eml): the message as text, its attachments as documents of their own; older mail below it is not read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from email import policy
from email.message import EmailMessage, MIMEPart
from email.parser import BytesParser
from typing import TYPE_CHECKING

from giaoban.documents import unreadable
from giaoban.documents.decoding import decode_text, line_feeds
from giaoban.documents.formats.format import Content, Format
from giaoban.documents.formats.mail.quotation import without_older_mail
from giaoban.documents.unreadable import UnreadableDocument, Wording
from giaoban.vietnamese import nfc

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_HEADERS = (b"from:", b"subject:", b"date:", b"to:", b"message-id:", b"mime-version:", b"received:", b"content-type:")
# Headers whose parsing takes the square of their length.
_PARSED = re.compile(rb"^(?:subject|date|content-[a-z\-]{1,40}):[^\n]*(?:\n[ \t][^\n]*)*", re.IGNORECASE | re.MULTILINE)
_LONGEST_HEADER = 20_000
_ENCRYPTED = ("multipart/encrypted", "application/pkcs7-mime", "application/x-pkcs7-mime")
# What mail programs put around the older mail in a message that is a web page.
_QUOTED = ("blockquote", "gmail_quote", "moz-cite-prefix", "divRplyFwdMsg", "yahoo_quoted", "OLK_SRC_BODY_SECTION")


def read(data: bytes, name: str) -> Content:
    """The message's own text; title: its subject; published: the day it was sent. Raises UnreadableDocument."""
    message = _message(data, name)
    subject = nfc(" ".join(str(message.get("subject", "")).split())) or None
    body = message.get_body(("plain", "html"))
    if body is None:
        if message.get_content_type() in _ENCRYPTED:
            raise unreadable.encrypted_mail(name)
        return Content("", title=subject, published=_sent(message))
    content = body.get_payload(decode=True)
    raw = content if isinstance(content, bytes) else b""
    text = _decoded(body, raw, name)
    if body.get_content_subtype() == "html":
        return _page(text, name, subject, _sent(message))
    return Content(without_older_mail(nfc(line_feeds(text))), title=subject, published=_sent(message))


def parts(data: bytes, name: str) -> Iterator[tuple[str, bytes] | UnreadableDocument]:
    """The attachments with their names, a message inside a message too; pictures shown in the text are left out."""
    message = _message(data, name)
    for number, part in enumerate(message.iter_attachments(), 1):
        if part.get_content_maintype() == "image" and part.get("content-id"):
            continue
        if part.get_content_type() == "message/rfc822":
            inner = part.get_payload(0)
            if isinstance(inner, EmailMessage):
                yield nfc(part.get_filename() or f"thu-{number}.eml"), inner.as_bytes()
            continue
        content = part.get_payload(decode=True)
        file = nfc(" ".join((part.get_filename() or "").split()))
        if file and isinstance(content, bytes):
            yield file, content


def _message(data: bytes, name: str) -> EmailMessage:
    head = data[:8192].lower()
    if not any(head.startswith(header) or b"\n" + header in head for header in _HEADERS):
        raise unreadable.damaged(
            name, Wording("phần đầu thư", "the header"), Wording("đây không phải thư điện tử", "this is no e-mail")
        )
    for found in _PARSED.finditer(data):
        if len(found[0]) > _LONGEST_HEADER:
            length = f"{len(found[0]):,}"
            raise unreadable.damaged(
                name, Wording(f"byte {found.start()}", f"byte {found.start()}"),
                Wording(f"một dòng đầu thư dài {length.replace(',', '.')} byte", f"a header is {length} bytes long"),
            )  # fmt: skip
    return BytesParser(policy=policy.default).parsebytes(data)


def _decoded(part: MIMEPart, raw: bytes, name: str) -> str:
    stated = part.get_content_charset()
    if stated and stated.lower() not in ("us-ascii", "iso-8859-1", "windows-1252"):
        try:
            return raw.decode(stated)
        except (LookupError, UnicodeDecodeError):
            pass  # the bytes say better
    return decode_text(raw, name) if raw.strip() else ""


def _page(text: str, name: str, subject: str | None, sent: date | None) -> Content:
    from lxml import html

    from giaoban.documents.formats.html import lines_of_page

    if not text.strip():
        return Content("", title=subject, published=sent)
    page: HtmlElement = html.document_fromstring(
        text.encode(), parser=html.HTMLParser(encoding="utf-8", no_network=True)
    )
    for element in list(page.iter()):
        if not isinstance(element.tag, str):
            continue
        marks = f"{element.tag} {element.get('class', '')} {element.get('id', '')}"
        if any(mark in marks for mark in _QUOTED) and element.getparent() is not None:
            element.drop_tree()
    return Content.of_lines(lines_of_page(page), subject, sent)


def _sent(message: EmailMessage) -> date | None:
    moment = getattr(message.get("date"), "datetime", None)
    return moment.date() if moment else None


FORMAT = Format("eml", (".eml",), "text", read, parts=parts, megabytes=200)
