"""Text whose encoding its font tells: inside Word, RTF and PDF files that were typed before Unicode."""

from giaoban.vietnamese.encodings.tcvn3 import from_tcvn3
from giaoban.vietnamese.encodings.vni import from_vni


def from_font(text: str, font: str | None) -> str:
    """The text in Unicode: `Bé` set in `.VnTime` is `Bộ`, `Boä` set in `VNI-Times` is `Bộ`; else as it is.

    A capital H at the end of a TCVN3 font's name makes it a font of capitals: `.VnTimeH`.
    """
    name = (font or "").strip().lstrip("@")
    if name.lower().startswith((".vn", "vn.")):
        return from_tcvn3(text, name.endswith("H"))
    if name.lower().startswith(("vni-", "vni ")):
        return from_vni(text)
    return text
