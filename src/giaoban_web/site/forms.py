"""How forms look: every field by one template of ours."""

from __future__ import annotations

from django import forms
from django.forms.renderers import DjangoTemplates
from django.utils.translation import gettext_lazy as _


class Renderer(DjangoTemplates):
    """Forms by `components/form.html`, fields by `components/field.html`; widgets get their class in the template."""

    form_template_name = "components/form.html"
    field_template_name = "components/field.html"


class SampleForm(forms.Form):
    """A field of each kind, for the style guide."""

    text = forms.CharField(label=_("Ô chữ"), help_text=_("Một câu giúp người điền."))
    choice = forms.ChoiceField(label=_("Ô chọn"), choices=[("a", "A"), ("b", "B")])
    note = forms.CharField(label=_("Ô nhiều dòng"), widget=forms.Textarea(attrs={"rows": 3}), required=False)
    agree = forms.BooleanField(label=_("Ô đánh dấu"), required=False)
