"""`{% load figures %}`: figures, periods and names in the reader's language."""

from __future__ import annotations

from decimal import Decimal

from django import template

from giaoban.periods import Period
from giaoban_web.observations import words

register = template.Library()


@register.filter
def figure(value: Decimal | None, thing: words.Described) -> str:
    """`{{ row.value|figure:indicator }}`: `4.750 tỷ đồng`."""
    return words.figure(value, thing)


@register.filter
def computed(value: Decimal | None, thing: words.Described) -> str:
    """`{{ row.value|computed:indicator }}`: a worked-out figure, to two decimals."""
    return words.figure(value, thing, computed=True)


@register.filter
def change(value: Decimal | None, thing: words.Described) -> str:
    """`{{ row.change|change:indicator }}`: `+6,2%`."""
    return words.change(value, thing.unit)


@register.filter
def amount(value: Decimal | None, thing: words.Described) -> str:
    """`{{ progress.needed|amount:indicator }}`: `0,31 điểm %`."""
    return words.amount(value, thing)


@register.filter
def percent(value: Decimal | None) -> str:
    """`{{ progress.done|percent }}`: `64,3%`."""
    return "—" if value is None else words.bare(value, computed=True) + "%"


@register.filter
def period(value: Period) -> str:
    """`{{ row.period|period }}`: `tháng 8/2023`."""
    return words.period(value)


@register.filter
def area(code: str) -> str:
    """`{{ row.area|area }}`: `Tỉnh Lào Cai`."""
    return words.area_name(code)


@register.filter
def organisation(code: str) -> str:
    """`{{ series.organisation|organisation }}`: the name with its successor."""
    return words.organisation(code)


@register.filter
def name(thing: words.Described) -> str:
    """`{{ indicator|name }}`: its name in the reader's language."""
    return words.name_of(thing)


@register.filter
def unit(thing: words.Described) -> str:
    """`{{ indicator|unit }}`: `thuê bao`."""
    return words.unit_name(thing)


@register.filter
def number(value: Decimal | None) -> str:
    """`{{ row.value|number }}`: all digits and no unit."""
    return words.bare(value)
