"""Changes to real files, the same for the same seed."""

from __future__ import annotations

import re
from collections.abc import Callable
from copy import deepcopy
from io import BytesIO
from random import Random
from zipfile import ZIP_DEFLATED, BadZipFile, ZipFile
from zlib import compress, decompressobj
from zlib import error as ZlibError  # noqa: N812  (it is an error)

# What readers take for a sign of their own, a limit or a number.
WORDS = (
    b"\x00", b"\xff\xff\xff\xff", b"\x7f\xff\xff\xff", b"-1", b"0", b"2147483648", b"99999999999999999999", b"1e999", b"NaN",
    b"\xef\xbb\xbf", b"\xff\xfe", b"\n\n", b"\r", b"\t" * 50, b"\"", b"'", b"<", b">", b"&#0;", b"&#x110000;", b"&lol;", b"]]>",
    b"<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]>", b"<?xml version='1.0' encoding='utf-16'?>", b"<![CDATA[",
    b"<table><tr><td rowspan=65534 colspan=1000>", b"</table>", b"<div>" * 300, b"<base href='http://127.0.0.1/'>",
    b"{" * 300, b"}", b"\\u-1 ?", b"\\bin99999999 ", b"\\'", b"\\cellx-5", b"\\row", b"\\trowd", b"\\cell",
    b"<w:tbl>", b"</w:tbl>", b"<w:gridSpan w:val=\"99999\"/>", b"<w:vMerge/>", b"w:val=\"-7\"",
    b"A1:XFD1048576", b"r=\"XFD1048576\"", b"#REF!", b"0.0E+00;[Red]-#,##0", b"yyyy\\-mm", b"table:number-rows-repeated=\"1048576\"",
    b"table:number-columns-repeated=\"16384\"", b"text:c=\"99999999\"", b"text:outline-level=\"x\"",
    b"endobj", b"endstream", b"/Count 99999999", b"/Kids [1 0 R]", b"/MediaBox [0 0 1e9 1e9]", b"/Length -1", b"/Filter /FlateDecode",
    b"Content-Type: multipart/mixed; boundary=\"\"", b"Content-Transfer-Encoding: base64", b"=?utf-8?B?////?=", b"Date: 99 Xyz 99999",
    "đạt 5 tỷ đồng, tăng 4,5%".encode(), "99999999999999999999999999 tỷ".encode(), "tháng 13/2023".encode(), b"31/02/2023",
    "ế".encode()[:2], b"\xcc\x81" * 40, b"\xed\xa0\x80",
)  # fmt: skip
VALUES = (
    "", "0", "-1", "1", "65536", "1048576", "99999999999999999999", "1e308", "NaN", "true", "x", "#REF!", "A1:XFD1048576",
    "XFD1048576",
    "$1:$99999999", "General;@;[h]:mm:ss", "0" * 300, "%1%9.%2", "5.120,3", "(12,3%)", "31/02/2023", "2031-13-45", "1.1.1.1", "../../x.xml",
    "http://127.0.0.1:9/x", "file:///etc/passwd", "tăng 4,5%", "đạt 5 tỷ đồng", "\u202e", "é" * 2000, "continue", "restart", "e", "s", "str",
)  # fmt: skip
_NUMBERS = re.compile(rb"-?\d+")
_TAGS = re.compile(rb"<[^<>]{1,300}>")
_STREAMS = re.compile(rb"stream\r?\n(.*?)\r?\nendstream", re.DOTALL)

Mutation = Callable[[bytearray, Random], None]


def mutate(data: bytes, random: Random, others: tuple[bytes, ...] = ()) -> bytes:
    """A file with one to many places changed; a packed file often in the XML inside it, packed rightly again.

    others: files of the same kind, whose pieces are put in.
    """
    if data.startswith(b"PK") and random.random() < 0.75:
        return _inside(data, random)
    if data.startswith(b"%PDF") and random.random() < 0.6:
        return _streams(data, random)
    return _changed(data, random, others)


def _changed(data: bytes, random: Random, others: tuple[bytes, ...] = ()) -> bytes:
    changed = bytearray(data)
    for _ in range(random.choice((1, 1, 2, 5, 20))):
        if changed:
            random.choice(_KINDS)(changed, random)
    if others and random.random() < 0.15:
        other = random.choice(others)
        start = random.randrange(len(other))
        place = random.randrange(len(changed) + 1)
        changed[place:place] = other[start : start + random.randrange(1, 4000)]
    return bytes(changed)


def _inside(data: bytes, random: Random) -> bytes:
    """A packed file with some of its parts changed, lost or doubled, and good checksums."""
    made = BytesIO()
    try:
        with ZipFile(BytesIO(data)) as old, ZipFile(made, "w", ZIP_DEFLATED) as new:
            names = old.namelist()
            chosen = set(random.sample(names, min(len(names), random.choice((1, 1, 2, 4)))))
            for name in names:
                content = old.read(name)
                if name not in chosen:
                    new.writestr(name, content)
                elif random.random() < 0.9:
                    change = _tree if name.endswith((".xml", ".rels")) and random.random() < 0.8 else _changed
                    new.writestr(name, change(content, random) if content else b"<a/>")
                elif random.random() < 0.5:
                    new.writestr(name, old.read(random.choice(names)))
    except (BadZipFile, OSError):
        return _changed(data, random)
    return made.getvalue()


def _tree(data: bytes, random: Random) -> bytes:
    """XML that stays well formed: elements lost, doubled, moved into one another, their values exchanged."""
    from lxml import etree

    try:
        root = etree.fromstring(data, etree.XMLParser(resolve_entities=False))
    except etree.XMLSyntaxError:
        return _changed(data, random)
    for _ in range(random.choice((1, 2, 5, 20))):
        elements = [one for one in root.iter() if isinstance(one.tag, str)]
        one, other = random.choice(elements), random.choice(elements)
        parent, kind = one.getparent(), random.randrange(6)
        if kind == 0 and parent is not None:
            parent.remove(one)
        elif kind == 1 and parent is not None:
            for _ in range(random.choice((1, 1, 40))):
                parent.append(deepcopy(one))
        elif kind == 2:
            other.append(deepcopy(one))
        elif kind == 3 and one.attrib:
            one.set(random.choice(list(one.attrib)), random.choice(VALUES))
        elif kind == 4:
            one.text = random.choice(VALUES)
        else:
            one.tag = other.tag
        if len(elements) > 20_000:
            break
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def _streams(data: bytes, random: Random) -> bytes:
    """A PDF with the contents of one stream changed and packed again."""
    found = list(_STREAMS.finditer(data))
    if not found:
        return _changed(data, random)
    chosen = random.choice(found)
    try:
        content = decompressobj().decompress(chosen[1], 1 << 24)
    except ZlibError:
        return _changed(data, random)
    packed = compress(_changed(content, random) if content else b"q Q")
    return data[: chosen.start(1)] + packed + data[chosen.end(1) :]


def _byte(data: bytearray, random: Random) -> None:
    data[random.randrange(len(data))] = random.randrange(256)


def _bit(data: bytearray, random: Random) -> None:
    data[random.randrange(len(data))] ^= 1 << random.randrange(8)


def _cut(data: bytearray, random: Random) -> None:
    del data[random.randrange(len(data)) :]


def _lost(data: bytearray, random: Random) -> None:
    place = random.randrange(len(data))
    del data[place : place + random.randrange(1, 200)]


def _doubled(data: bytearray, random: Random) -> None:
    place = random.randrange(len(data))
    data[place:place] = data[place : place + random.randrange(1, 2000)] * random.choice((1, 2, 30))


def _word(data: bytearray, random: Random) -> None:
    place = random.randrange(len(data))
    word = random.choice(WORDS)
    data[place : place + random.choice((0, len(word)))] = word


def _number(data: bytearray, random: Random) -> None:
    start = random.randrange(len(data))
    match = _NUMBERS.search(data, start, start + 5000)
    if match:
        data[match.start() : match.end()] = random.choice(
            (b"0", b"-1", b"65536", b"2147483647", b"99999999999", b"1e308", b"")
        )


def _tag(data: bytearray, random: Random) -> None:
    """One tag lost, doubled or exchanged for another: XML that is still almost right."""
    start = random.randrange(len(data))
    match = _TAGS.search(data, start, start + 5000)
    other = _TAGS.search(data, random.randrange(len(data)))
    if match:
        kind = random.randrange(3)
        old = bytes(match[0])
        data[match.start() : match.end()] = (b"", old * random.choice((2, 400)), bytes(other[0]) if other else b"")[
            kind
        ]


def _moved(data: bytearray, random: Random) -> None:
    start = random.randrange(len(data))
    piece = data[start : start + random.randrange(1, 3000)]
    del data[start : start + len(piece)]
    place = random.randrange(len(data) + 1)
    data[place:place] = piece


_KINDS: tuple[Mutation, ...] = (_byte, _bit, _byte, _cut, _lost, _doubled, _word, _word, _number, _tag, _tag, _moved)
