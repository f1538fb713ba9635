"""Forms `giaoban check` writes findings in; one file a form, found by its name in this folder.

A form's module has `FORM`, a `Form`. Nothing else names it.
"""

from __future__ import annotations

from giaoban.commands.findings.contract import Checked, Form, find_form, form_names

__all__ = ["Checked", "Form", "find_form", "form_names"]
