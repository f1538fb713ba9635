"""The page's HTML in two languages: `[[Đóng|Close]]` becomes the language chosen, with both beside it."""

from __future__ import annotations

import re
from html import escape

from giaoban.markup.wording import Language

_IN_ATTRIBUTE = re.compile(r'([\w-]+)="\[\[([^|\]]*)\|([^\]]*)\]\]"')
_IN_ELEMENT = re.compile(r">\[\[([^|\]]*)\|([^\]]*)\]\]")


def in_both(template: str, lang: Language) -> str:
    """`[[Đóng|Close]]`, in an attribute or as the text of an element -> the language chosen, with both beside it."""
    chosen = 3 if lang == "en" else 2
    template = _IN_ATTRIBUTE.sub(
        lambda match: f'{match[1]}="{match[chosen]}" data-vi-{match[1]}="{match[2]}" data-en-{match[1]}="{match[3]}"',
        template,
    )
    template = _IN_ELEMENT.sub(
        lambda match: f' data-vi="{match[1]}" data-en="{match[2]}">{match[chosen - 1]}', template
    )
    return template.replace("{lang}", lang)


def pair(vi: str, en: str) -> str:
    """Words in both languages for the template: `[[Đóng|Close]]`, whatever they say."""
    return f"[[{inert(vi)}|{inert(en)}]]"


def inert(text: str) -> str:
    """Text of a document where the template's own signs mean nothing."""
    return escape(text).replace("[", "&#91;").replace("]", "&#93;").replace("|", "&#124;").replace("{", "&#123;")
