"""`{% load giaoban %}`: icons, fields, and links that keep the rest of a query."""

from __future__ import annotations

from typing import Any

from django import template
from django.forms import BoundField
from django.templatetags.static import static
from django.utils.html import format_html
from django.utils.safestring import SafeString

register = template.Library()

_CLASSES = {
    "select": "form-select",
    "selectmultiple": "form-select",
    "checkboxinput": "form-check-input",
    "checkboxselectmultiple": "form-check-input",
    "radioselect": "form-check-input",
}


@register.simple_tag
def icon(name: str, label: str = "") -> SafeString:
    """One icon of the sprite: `{% icon "history" %}`; with a label it is read out, without one it is decoration."""
    said = format_html('role="img" aria-label="{}"', label) if label else SafeString('aria-hidden="true"')
    return format_html(
        '<svg class="icon" width="20" height="20" {}><use href="{}#{}"></use></svg>',
        said,
        static("vendor/icons/sprite.svg"),
        name,
    )


@register.filter
def control(field: BoundField) -> SafeString:
    """A field's control in our style, tied to its help and its errors for those who listen."""
    widget = field.field.widget
    kind = type(widget).__name__.lower()
    classes = _CLASSES.get(kind, "form-control") + (" is-invalid" if field.errors else "")
    return field.as_widget(attrs={"class": f"{widget.attrs.get('class', '')} {classes}".strip()})


@register.filter
def control_kind(field: BoundField) -> str:
    """`checkbox`, `group` (many boxes) or `line`, by which the field's template lays it out."""
    kind = type(field.field.widget).__name__.lower()
    return {"checkboxinput": "checkbox", "checkboxselectmultiple": "group", "radioselect": "group"}.get(kind, "line")


@register.simple_tag(takes_context=True)
def query(context: dict[str, Any], **changes: Any) -> str:
    """The page's query with changes: `href="{% query page=3 %}"`; an empty value takes the key away."""
    kept = context["request"].GET.copy()
    for name, value in changes.items():
        if value in (None, ""):
            kept.pop(name, None)
        else:
            kept[name] = str(value)
    return f"?{kept.urlencode()}"


@register.filter
def pages(page: Any) -> list[int | str]:
    """The numbers a pagination shows: `[1, "…", 4, 5, 6, "…", 20]`."""
    return list(page.paginator.get_elided_page_range(page.number, on_each_side=1, on_ends=1))


@register.filter
def joined(value: Any) -> str:
    """A value of the audit as people read it: a list with commas, nothing as a dash."""
    if isinstance(value, list):
        value = ", ".join(map(str, value))
    return "—" if value in (None, "") else str(value)
