"""Where in an e-mail the older mail begins."""

import re

_OPENINGS = re.compile(
    r"\s*(?:-{2,}\s*(?:Original Message|Forwarded message|Thư gốc|Tin nhắn gốc|Thư đã chuyển tiếp|Tin đã chuyển tiếp)\b"
    r"|(?:On|Vào)\s.{5,200}(?:wrote|viết|đã viết)\s*:\s*$"
    r"|_{10,}\s*$"
    r"|-- ?$)",
    re.IGNORECASE,
)
_FROM = re.compile(r"\s*\*?(?:From|Từ|Người gửi)\s*:", re.IGNORECASE)
_SENT = re.compile(r"\s*\*?(?:Sent|Date|Đã gửi|Ngày|Gửi)\s*:", re.IGNORECASE)


def without_older_mail(text: str) -> str:
    """The text up to the signature or the older mail it answers, without quoted lines (`> ...`)."""
    lines = text.split("\n")
    kept: list[str] = []
    for place, line in enumerate(lines):
        following = lines[place + 1] if place + 1 < len(lines) else ""
        wrapped = line.startswith(("On ", "Vào ")) and _OPENINGS.match(f"{line} {following}")
        if (
            _OPENINGS.match(line)
            or wrapped
            or (_FROM.match(line) and any(map(_SENT.match, lines[place + 1 : place + 4])))
        ):
            break
        if not line.lstrip().startswith(">"):
            kept.append(line)
    return "\n".join(kept).strip("\n")
